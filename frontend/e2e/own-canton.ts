import type { Browser } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browsing.ts'
import { startDemonstration } from './demonstration.ts'

/** A browser and a demonstration of its own, for journeys that change what the others rest on. */
export function ownCanton(): { browser: Browser; origin: string } {
  const at = {} as { browser: Browser; origin: string }
  let end: () => Promise<void>
  beforeAll(async () => {
    const canton = await startDemonstration()
    end = canton.end
    Object.assign(at, { browser: await openBrowser(), origin: canton.origin })
  })
  afterAll(async () => {
    await at.browser.close()
    await end()
  })
  return at
}
