import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { ChosenProject } from '@triaxe/shared-types/arbitration-optimum'
import { toCents } from '@triaxe/shared-types/money.rules'
import { wholeBp } from '@triaxe/shared-types/strategy.rules'

/** Of the money of what is chosen, by declared main axis, in basis points; null where it costs nothing. */
export function sharesOf({ candidates }: Pick<Arbitration, 'candidates'>, chosen: readonly ChosenProject[]) {
  const costs = chosen.map(({ projectId, cost }) => ({
    axis: candidates.find((candidate) => candidate.projectId === projectId)?.mainAxis ?? null,
    cents: toCents(cost),
  }))
  const sum = (of: typeof costs) => of.reduce((total, { cents }) => total + cents, 0)
  const whole = sum(costs)
  if (whole === 0) return null
  return [1, 2, 3].map((axis) => (sum(costs.filter((one) => one.axis === axis)) * wholeBp) / whole)
}
