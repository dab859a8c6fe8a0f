import type { Arbitration, ArbitrationCandidate } from './arbitration.ts'
import type { Envelope } from './arbitration-optimum.ts'
import { type Triple, valueAt } from './arbitration.rules.ts'
import { toCents } from './money.rules.ts'
import { byRank, cumulative } from './options.rules.ts'
import { wholeBp } from './strategy.rules.ts'
import { type Amounts, dueIn, limitOf, measuresOf, moneyLimitOf, plus } from './arbitration-amounts.rules.ts'

/** A candidate as it stands in the list at a weighting. */
export interface Listed extends ArbitrationCandidate {
  valueNow: number | null
  /** The doubt on it at this weighting; null without a value. */
  intervalNow: { low: number; high: number } | null
  parts: { position: number; value: number }[]
  /** Null outside the ranking: must-in and set aside. */
  rank: number | null
  cumulativeCents: number | null
}

export interface Order {
  /** By law or by hand: outside the ranking, inside the budget. */
  fixed: Listed[]
  ranked: Listed[]
  /** By hand. */
  aside: Listed[]
}

export const weightsInForce = ({ axes }: Pick<Arbitration, 'axes'>): Triple => {
  const weight = (position: number) => axes.find((axis) => axis.position === position)?.weightBp ?? 0
  return [weight(1), weight(2), weight(3)]
}

/** Whatever integers stand for the weighting: on the scale of basis points, for showing. */
export const onScale = (value: number, weights: Triple): number =>
  Math.round((value * wholeBp) / (weights[0] + weights[1] + weights[2]))

const isScored = ({ value }: ArbitrationCandidate) => value !== null

function listed(candidate: ArbitrationCandidate, weights: Triple): Listed {
  const of = (axis: 0 | 1 | 2) => onScale(candidate.axisValues[axis] * weights[axis], weights)
  const parts = ([0, 1, 2] as const).map((axis) => ({ position: axis + 1, value: of(axis) }))
  const at = (values: Triple) => onScale(valueAt(values, weights), weights)
  const { axisValues, axisLow, axisHigh } = candidate
  const outside = { rank: null, cumulativeCents: null }
  if (!isScored(candidate)) return { ...candidate, valueNow: null, intervalNow: null, parts: [], ...outside }
  return {
    ...candidate,
    valueNow: at(axisValues),
    intervalNow: { low: at(axisLow), high: at(axisHigh) },
    parts,
    ...outside,
  }
}

const rankable = ({ code, valueNow, cost }: Listed) => ({ code, value: valueNow ?? 0, costCents: toCents(cost) })

/** What must be first, then by value at these weights, each with what it costs together with all above it. */
export function orderAt({ candidates }: Pick<Arbitration, 'candidates'>, weights: Triple): Order {
  const all = candidates.map((candidate) => listed(candidate, weights))
  const fixed = all.filter(({ must }) => must === 'in')
  const inOrder = all.filter(({ must }) => must === null).toSorted((a, b) => byRank(rankable(a), rankable(b)))
  const start = cumulative(fixed.map(({ cost }) => toCents(cost))).at(-1) ?? 0
  const sums = cumulative(
    inOrder.map(({ cost }) => toCents(cost)),
    start,
  )
  return {
    fixed,
    ranked: inOrder.map((one, place) => ({ ...one, rank: place + 1, cumulativeCents: sums[place] ?? null })),
    aside: all.filter(({ must }) => must === 'out'),
  }
}

type Running = Pick<Arbitration, 'running'>

const exceeds = (use: Amounts, envelope: Envelope) =>
  measuresOf([envelope]).some((measure) => use[measure] > (limitOf(envelope, measure) ?? Number.POSITIVE_INFINITY))

/** What runs, what must be and the first ranked ask for together in a year. */
const useAt = ({ running }: Running, { fixed, ranked }: Order, count: number, year: number): Amounts =>
  dueIn([...running, ...fixed, ...ranked.slice(0, count)], year)

export interface LineAt {
  /** How many of the ranked the envelopes pay, from the top. */
  paid: number
  /** What stays of the money over the limited years; below zero where what must be exceeds it; null without a limit. */
  leftCents: number | null
}

/** The line stands before the first project that exceeds the envelope of any year. */
export function lineAt(present: Running, order: Order, envelopes: readonly Envelope[]): LineAt {
  const years = envelopes.map((envelope) => ({ envelope, use: useAt(present, order, 0, envelope.year) }))
  let paid = years.some(({ use, envelope }) => exceeds(use, envelope)) ? 0 : order.ranked.length
  for (const [place, one] of order.ranked.slice(0, paid).entries()) {
    for (const year of years) year.use = plus(year.use, dueIn([one], year.envelope.year))
    if (!years.some(({ use, envelope }) => exceeds(use, envelope))) continue
    paid = place
    break
  }
  return { paid, leftCents: leftOf(present, order, envelopes, paid) }
}

function leftOf(present: Running, order: Order, envelopes: readonly Envelope[], paid: number): number | null {
  const limited = envelopes.flatMap((envelope) => {
    const limit = moneyLimitOf(envelope)
    return limit === null ? [] : [limit - useAt(present, order, paid, envelope.year).total]
  })
  return limited.length === 0 ? null : limited.reduce((sum, left) => sum + left, 0)
}

/** The limits that pay exactly the first `count`: what they ask for, year by year. */
export const limitsFor =
  (present: Running, order: Order, count: number) =>
  (year: number, measure: keyof Amounts): number =>
    useAt(present, order, count, year)[measure]
