// usage: npm run pictures -w frontend -- URL FOLDER   every page of `places`, wide and narrow, light and dark, French and German
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { langs } from '@triaxe/shared-types/texts'
import { open, openBrowser, type View, visit } from './browsing.ts'
import { places } from './places.ts'

const [origin = 'http://127.0.0.1:3000', folder = 'pictures', only = ''] = process.argv.slice(2)
const views: View[] = [1440, 390].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) => langs.slice(0, 2).map((lang) => ({ width, scheme, lang }))),
)

await mkdir(folder, { recursive: true })
const browser = await openBrowser()
for (const place of places.filter(({ name }) => name.includes(only)))
  for (const view of views) {
    const { page, complaints } = await visit(browser, origin, { ...view, ...(place.as ? { as: place.as } : {}) })
    await open(page, origin + place.path)
    const file = path.join(folder, `${place.name}-${view.width}-${view.scheme}-${view.lang}.png`)
    await page.screenshot({ path: file, fullPage: true })
    process.stdout.write(`${file}${complaints.length > 0 ? `  ${complaints.join(' | ')}` : ''}\n`)
    await page.context().close()
  }
await browser.close()
