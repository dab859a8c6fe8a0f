import { langs } from '@triaxe/shared-types/texts'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { open, openPlace, settled, sidewaysOf, visit } from './browsing.ts'
import { places } from './places.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

/** What is left of an A4 sheet between its margins, in pixels of 1/96 inch. */
const a4 = 688

/** What only serves on a screen, and would be seen on paper. */
const chromeOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('nav, header button, main button')]
      .filter((part) => part.closest('[data-print="hide"]') && part.checkVisibility())
      .map((part) => part.outerHTML.slice(0, 120)),
  )
const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

// As on the screen: only looked at, several at a time.
describe.concurrent.each(places)('on paper, the page $name', (place) => {
  it('fits on A4, black on white even from a dark screen, without navigation', async () => {
    const { page } = await visit(canton, {
      scheme: 'dark',
      width: a4,
      ...(place.as ? { as: place.as } : {}),
    })
    await openPlace(page, canton.origin, place)
    await page.emulateMedia({ media: 'print' })
    expect(await sidewaysOf(page)).toBe(0)
    expect(await paperOf(page)).toBe('rgb(255, 255, 255)')
    expect(await chromeOf(page)).toEqual([])
    await page.context().close()
  })
})

const sheetsOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length

describe.each(langs)('on paper, the dashboard in the language %s', (lang) => {
  it.each([1440, 390])('takes two sheets of A4, printed from a window %i wide', async (width) => {
    const { page } = await visit(canton, { as: 'council', lang, width })
    await open(page, `${canton.origin}/dashboard`)
    await page.locator('figure').nth(3).waitFor()
    await settled(page)
    expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(2)
    await page.context().close()
  })
})
