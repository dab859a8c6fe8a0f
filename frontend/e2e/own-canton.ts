import type { Browser } from 'playwright'
import { afterAll, beforeAll, inject } from 'vitest'
import { openBrowser } from './browsing.ts'
import { startDemonstration } from './demonstration.ts'

export interface Canton {
  browser: Browser
  origin: string
}

/** A browser and a demonstration of its own: no file of journeys rests on what another has changed, so they may run side by side. */
export function ownCanton(): Canton {
  const at = {} as Canton
  let end: () => Promise<void>
  beforeAll(async () => {
    const canton = await startDemonstration(inject('played'))
    end = canton.end
    Object.assign(at, { browser: await openBrowser(), origin: canton.origin })
  })
  afterAll(async () => {
    await at.browser.close()
    await end()
  })
  return at
}
