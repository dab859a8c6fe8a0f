import { beforeAll, describe, expect, it, vi } from 'vitest'
import { pageWeights, type PageWeight } from './weight.ts'

const limits = { public: 205, page: 300 }
/** Beyond the aim of 200 kB for a home and 350 kB for any page: these may only become lighter. docs/performance.md says what weighs. */
const beyond: Record<string, number> = { home: 230, budget: 380, dashboard: 392, project: 425 }

describe('the JavaScript of a page, gzipped', () => {
  let weights: PageWeight[]
  beforeAll(async () => {
    // React is built for those who develop it otherwise, which weighs a third more.
    vi.stubEnv('NODE_ENV', 'production')
    weights = await pageWeights()
    vi.unstubAllEnvs()
  })
  const heavy = (names: string[], limit: number) =>
    weights.filter(({ page, first }) => names.includes(page) && first > limit)

  it('is at most 205 kB for pages that are open to everyone', () => {
    expect(heavy(['sign-in', 'welcome', 'api-reference'], limits.public)).toEqual([])
  })

  it('is at most 300 kB for every page without charts', () => {
    const names = weights.map(({ page }) => page).filter((name) => !(name in beyond))
    expect(names).toContain('register')
    expect(heavy(names, limits.page)).toEqual([])
  })

  it.each(Object.entries(beyond))('of the page “%s” is at most %i kB', (name, limit) => {
    expect(weights.map(({ page }) => page)).toContain(name)
    expect(heavy([name], limit)).toEqual([])
  })
})
