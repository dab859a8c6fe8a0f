import type { Triple } from '@triaxe/shared-types'
import type { Candidate, Model } from '../src/modules/options/optimiser/model.rules.ts'
import type { WeighedCriterion, WhyQuestion } from '../src/modules/options/optimiser/why.rules.ts'
import { drawing } from './candidates.builders.ts'

interface Wish {
  candidates: number
  seed: number
  /** Amounts are whole multiples of so many francs: coarse ones make ties. */
  francs?: number
  laterStart?: number
  hasShares?: boolean
}

export const weights: Triple = [4000, 3500, 2500]

export const criteria: WeighedCriterion[] = [
  { criterionId: 'c1', axis: 1, weightBp: 4000 },
  { criterionId: 'c2', axis: 1, weightBp: 6000 },
  { criterionId: 'c3', axis: 2, weightBp: 5000 },
  { criterionId: 'c4', axis: 2, weightBp: 2500 },
  { criterionId: 'c5', axis: 2, weightBp: 2500 },
  { criterionId: 'c6', axis: 3, weightBp: 10_000 },
]

export const axisValuesOf = (points: readonly number[]): Triple => {
  const on = (axis: number) =>
    criteria.reduce((sum, one, i) => (one.axis === axis ? sum + one.weightBp * (points[i] ?? 0) : sum), 0)
  return [on(1), on(2), on(3)]
}

/** Scored candidates with budgets, envelopes of half the demand in francs and posts, musts, needs and exclusions, by chance that repeats. */
export function aDrawnQuestion({
  candidates: n,
  seed,
  francs = 1,
  laterStart = 0,
  hasShares = false,
}: Wish): WhyQuestion {
  const draw = drawing(seed)
  const upTo = (below: number) => Math.floor(draw() * below)
  const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
  const idOf = (index: number) => `P-${String(index + 1).padStart(3, '0')}`
  const sizes = Array.from({ length: n }, () => normal())
  const drawn = (size: number) => Math.min(5, Math.max(0, Math.round(2.5 + 0.3 * size + 1.2 * normal())))
  const points = sizes.map((size) => criteria.map(() => drawn(size)))
  const candidates = points.map((own, index): Candidate => {
    const cost = 900_000 * Math.exp(sizes[index] ?? 0)
    const lasts = 1 + upTo(5)
    const first = upTo(6 - lasts)
    const years = Array.from({ length: lasts }, (_, i) => {
      const amount = Math.max(1, Math.round((cost * (0.7 + 0.6 * draw())) / lasts / francs)) * francs
      const invested = Math.round((amount * (0.5 + 0.5 * draw())) / francs) * francs
      return {
        year: 2027 + first + i,
        investmentCents: 100 * invested,
        operatingCents: 100 * (amount - invested),
        posts: Math.round((amount / 1500) * (0.5 + draw())),
      }
    })
    const costCents = years.reduce((sum, year) => sum + year.investmentCents + year.operatingCents, 0)
    const must = index > 0 && index <= n * 0.05 ? ('in' as const) : index === n - 1 ? ('out' as const) : null
    return {
      projectId: idOf(index),
      code: idOf(index),
      axisValues: axisValuesOf(own),
      years,
      costCents,
      mainAxis: 1 + upTo(3),
      must,
    }
  })
  const pair = () => [idOf(upTo(n / 2)), idOf(Math.floor(n / 2) + upTo(n / 2))] as const
  const model: Model = {
    candidates,
    running: [],
    envelopes: [2027, 2028, 2029, 2030, 2031].map((year) => halfOf(candidates, year)),
    needs: Array.from({ length: Math.round(n * 0.08) }, pair).map(([projectId, needsId]) => ({ projectId, needsId })),
    exclusions: Array.from({ length: Math.round(n * 0.04) }, pair).map((both) => ({ projectIds: [...both], most: 1 })),
    minimumShareBp: hasShares ? [3000, null, 2500] : [null, null, null],
    laterStart,
  }
  return { model, weights, criteria, points }
}

function halfOf(candidates: Candidate[], year: number): Model['envelopes'][number] {
  const due = candidates.flatMap(({ years }) => years.filter((one) => one.year === year))
  const half = (of: (one: (typeof due)[number]) => number) => Math.floor(due.reduce((sum, one) => sum + of(one), 0) / 2)
  return {
    year,
    totalCents: half((one) => one.investmentCents + one.operatingCents),
    investmentCents: null,
    operatingCents: null,
    posts: half((one) => one.posts),
  }
}
