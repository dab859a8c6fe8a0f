import { amountsOf, moneyLimitOf } from '@triaxe/shared-types/arbitration-amounts.rules'
import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Optimum } from '@triaxe/shared-types/arbitration-optimum'
import { type Triple, valueAt } from '@triaxe/shared-types/arbitration.rules'
import { toCents } from '@triaxe/shared-types/money.rules'
import { wholeValue } from '@triaxe/shared-types/strategy.rules'
import { onScale } from '@triaxe/shared-types/arbitration-order.rules'

const sum = (figures: readonly number[]) => figures.reduce((total, one) => total + one, 0)
/** Values of several projects together at these weights, on the scale where one project has at most 100. */
export const inPoints = (value: number, weights: Triple): number => (onScale(value, weights) * 100) / wholeValue

/** Of what is chosen, over all years. */
export function answerFigures(optimum: Optimum, weights: Triple) {
  const limited = optimum.use.filter(({ envelope }) => envelope && moneyLimitOf(envelope) !== null)
  const left = limited.map(
    ({ envelope, running, chosen }) =>
      ((envelope && moneyLimitOf(envelope)) ?? 0) - amountsOf(running).total - amountsOf(chosen).total,
  )
  return {
    value: inPoints(optimum.value ?? 0, weights),
    costCents: toCents(optimum.cost),
    posts: sum(optimum.use.map(({ chosen }) => chosen.posts)),
    leftCents: limited.length === 0 ? null : sum(left),
  }
}

/** Of what is decided today, at the same weighting. */
export function todayFigures({ candidates, today }: Arbitration, weights: Triple) {
  const decided = candidates.filter(({ projectId }) => today.projectIds.includes(projectId))
  return {
    value: inPoints(sum(decided.map(({ axisValues }) => valueAt(axisValues, weights))), weights),
    costCents: toCents(today.cost),
    posts: sum(decided.flatMap(({ years }) => years.map((year) => year.posts))),
  }
}

/** By how much a better choice may still exceed the one found, in basis points. */
export const gapOf = ({ value, bound }: Pick<Optimum, 'value' | 'bound'>): number =>
  value && bound ? Math.ceil(((bound - value) * 10_000) / value) : 0
