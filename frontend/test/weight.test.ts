import { beforeAll, describe, expect, it, vi } from 'vitest'
import { pageWeights, type PageWeight } from './weight.ts'

/** Until the page stands there. What a page fetches later, when a form or a chart is asked for, is not in it. */
const limits = { public: 200, home: 200, page: 350 }
/** Beyond the aim of 350 kB, each for its charts: these may only become lighter. docs/performance.md says what weighs. */
const beyond: Record<string, number> = { dashboard: 370, project: 395 }

describe('the JavaScript of a page, gzipped', () => {
  let weights: PageWeight[]
  beforeAll(async () => {
    // React is built for those who develop it otherwise, which weighs a third more.
    vi.stubEnv('NODE_ENV', 'production')
    weights = await pageWeights()
    vi.unstubAllEnvs()
    // The whole application is built: on a busy machine that takes its time.
  }, 180_000)
  const heavy = (names: string[], limit: number) =>
    weights.filter(({ page, first }) => names.includes(page) && first > limit)

  it('is at most 200 kB for pages that are open to everyone', () => {
    expect(heavy(['sign-in', 'welcome', 'api-reference'], limits.public)).toEqual([])
  })

  it('is at most 200 kB for the home of every role', () => {
    expect(weights.map(({ page }) => page)).toContain('home')
    expect(heavy(['home'], limits.home)).toEqual([])
  })

  it('is at most 350 kB for every other page', () => {
    const names = weights.map(({ page }) => page).filter((name) => !(name in beyond))
    expect(names).toContain('register')
    expect(heavy(names, limits.page)).toEqual([])
  })

  it.each(Object.entries(beyond))('of the page “%s” is at most %i kB', (name, limit) => {
    expect(weights.map(({ page }) => page)).toContain(name)
    expect(heavy([name], limit)).toEqual([])
  })
})
