import type { Row } from '../src/modules/options/optimiser/program.rules.ts'

type Triple = readonly [number, number, number]

export interface DrawnCandidates {
  axisValues: Triple[]
  rows: Row[]
  fixed: (0 | 1 | null)[]
  costs: number[]
}

interface Wish {
  candidates: number
  seed: number
  /** Similar costs, all five years, points that follow the cost: nothing stands out. */
  isHard?: boolean
  /** Points are whole multiples of it. */
  unit?: number
}

const years = [0, 1, 2, 3, 4]

/** Candidates as cantons have them: costs over some of five years, posts with them, half of the demand in each envelope. */
export function drawnCandidates({ candidates: n, seed, isHard = false, unit = 1 }: Wish): DrawnCandidates {
  const draw = drawing(seed)
  const upTo = (below: number) => Math.floor(draw() * below)
  const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
  const projects = Array.from({ length: n }, () => {
    const costs = Math.max(1, Math.round(isHard ? 900 + 150 * normal() : 900 * Math.exp(normal())))
    const lasts = isHard ? 5 : 1 + upTo(5)
    const first = upTo(6 - lasts)
    const yearly = years.map((year) =>
      year >= first && year < first + lasts ? Math.round((costs * (0.7 + 0.6 * draw())) / lasts) : 0,
    )
    const posts = yearly.map((cost) => Math.round((cost / 150) * (0.5 + draw())))
    const lift = isHard ? (costs - 900) / 18 : 6 * Math.log(costs / 900)
    const points = () =>
      unit * Math.min(100, Math.max(0, Math.round(isHard ? 50 + lift + 6 * normal() : 50 + lift + 20 * normal())))
    return { yearly, posts, points: [points(), points(), points()] as const }
  })
  const half = (figures: readonly number[]): Row => ({
    coefficients: figures,
    limit: Math.floor(figures.reduce((a, b) => a + b, 0) / 2),
  })
  const atMostOne = (coefficients: number[], limit: number): Row => ({ coefficients, limit })
  const pair = (a: number, b: number, [x, y]: [number, number]) =>
    projects.map((_, j) => (j === a ? x : j === b ? y : 0))
  return {
    axisValues: projects.map(({ points }) => points),
    rows: [
      ...years.flatMap((year) => [
        half(projects.map(({ yearly }) => yearly[year] ?? 0)),
        half(projects.map(({ posts }) => posts[year] ?? 0)),
      ]),
      ...Array.from({ length: Math.round(n * 0.08) }, () =>
        atMostOne(pair(upTo(n / 2), Math.floor(n / 2) + upTo(n / 2), [1, -1]), 0),
      ),
      ...Array.from({ length: Math.round(n * 0.04) }, () =>
        atMostOne(pair(upTo(n / 2), Math.floor(n / 2) + upTo(n / 2), [1, 1]), 1),
      ),
    ],
    fixed: projects.map((_, j) => (j > 0 && j <= n * 0.05 ? 1 : null)),
    costs: projects.map(({ yearly }) => yearly.reduce((a, b) => a + b, 0)),
  }
}

/** Chance that the same seed repeats (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
