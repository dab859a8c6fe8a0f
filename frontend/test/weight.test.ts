import { beforeAll, describe, expect, it, vi } from 'vitest'
import { pageWeights, type PageWeight } from './weight.ts'

/** In kB until everything that needs no click stands there: where we are, with a little room. May be 200, 200, 350 and 350. */
const limits = { public: 180, home: 200, page: 290, charts: 350 }

const publicPages = ['sign-in', 'welcome']
const homes = ['home', 'home-of-who-works', 'home-of-an-assessor']
const withManyCharts = ['dashboard', 'home-of-the-council', 'home-of-a-minister-with-conditions']

describe('the JavaScript of a page, gzipped', () => {
  let weights: PageWeight[]
  beforeAll(async () => {
    // React is built for those who develop it otherwise, which weighs a third more.
    vi.stubEnv('NODE_ENV', 'production')
    weights = await pageWeights()
    vi.unstubAllEnvs()
    // The whole application is built: on a busy machine that takes its time.
  }, 180_000)
  const names = () => weights.map(({ page }) => page)
  const heavy = (pages: string[], limit: number) =>
    weights.filter(({ page, first }) => pages.includes(page) && first > limit)

  it(`is at most ${limits.public} kB for pages that are open to everyone`, () => {
    expect(names()).toEqual(expect.arrayContaining(publicPages))
    expect(heavy(publicPages, limits.public)).toEqual([])
  })

  it(`is at most ${limits.home} kB for a home without charts`, () => {
    expect(names()).toEqual(expect.arrayContaining(homes))
    expect(heavy(homes, limits.home)).toEqual([])
  })

  it(`is at most ${limits.charts} kB for the dashboard and for the home of the council, its charts included`, () => {
    expect(names()).toEqual(expect.arrayContaining(withManyCharts))
    expect(heavy(withManyCharts, limits.charts)).toEqual([])
  })

  it(`is at most ${limits.page} kB for every other page`, () => {
    const others = names().filter((name) => ![...publicPages, ...homes, ...withManyCharts].includes(name))
    expect(others).toEqual(expect.arrayContaining(['project', 'budget', 'register']))
    expect(heavy(others, limits.page)).toEqual([])
  })
})
