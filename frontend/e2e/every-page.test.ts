import { describe, expect, it } from 'vitest'
import { faultsOf, openPlace, sidewaysOf, visit, type View } from './browsing.ts'
import { places } from './places.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

const views: Record<string, View & { lang: 'fr' | 'de' }> = {
  'on a wide screen, light, in French': { width: 1440, scheme: 'light', lang: 'fr' },
  'on a phone, dark, in German': { width: 320, height: 700, scheme: 'dark', lang: 'de' },
}

// Pages are only looked at, and a look is mostly waiting until the network is silent: several at a time.
describe.concurrent.each(places)('the page $name', (place) => {
  it.each(Object.entries(views))(
    'has no fault for screen readers, fits and complains of nothing %s',
    async (_, view) => {
      const { page, complaints } = await visit(canton, { ...view, ...(place.as ? { as: place.as } : {}) })
      await openPlace(page, canton.origin, place)
      expect(await faultsOf(page)).toEqual([])
      expect(await sidewaysOf(page)).toBe(0)
      expect(complaints).toEqual([])
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(view.lang)
      expect(await page.title()).toMatch(/.+ – Triaxe/)
      await page.context().close()
    },
  )
})
