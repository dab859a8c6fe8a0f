// usage: npm run pictures -w frontend -- URL FOLDER [PAGE [VIEW]]   every page of `places`, wide and narrow, light and dark, French and German
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { langs } from '@triaxe/shared-types/texts'
import { openBrowser, openPlace, type View, visit } from './browsing.ts'
import { places } from './places.ts'

const [origin = 'http://127.0.0.1:3000', folder = 'pictures', only = '', view = ''] = process.argv.slice(2)
const allViews: View[] = [1440, 390].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) => langs.slice(0, 2).map((lang) => ({ width, scheme, lang }))),
)
const nameOf = ({ width, scheme, lang }: View) => `${width}-${scheme}-${lang}`
const views = allViews.filter((one) => nameOf(one).includes(view))

await mkdir(folder, { recursive: true })
const browser = await openBrowser()
for (const place of places.filter(({ name }) => name.includes(only)))
  for (const seen of views) {
    const { page, complaints } = await visit({ browser, origin }, { ...seen, ...(place.as ? { as: place.as } : {}) })
    await openPlace(page, origin, place)
    const file = path.join(folder, `${place.name}-${nameOf(seen)}.png`)
    await page.screenshot({ path: file, fullPage: true })
    process.stdout.write(`${file}${complaints.length > 0 ? `  ${complaints.join(' | ')}` : ''}\n`)
    await page.context().close()
  }
await browser.close()
