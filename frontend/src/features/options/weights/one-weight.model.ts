import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { OneWeight } from '@triaxe/shared-types/arbitration-weights'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import type { Settings } from '../settings.model.ts'
import { changeBetween } from './triangle.model.ts'

export type Axis = 1 | 2 | 3

export interface CriterionName {
  id: string
  axis: number
  name: string
}

export interface OneWeightProps {
  present: Arbitration
  criteria: CriterionName[]
  settings: Settings
  trial: Triple | null
  onTry: (weights: Triple | null) => void
}

/** The weight of one axis in percent, of whatever integers. */
export const percentOf = (weights: Triple, axis: Axis): number =>
  (weights[(axis - 1) as 0 | 1 | 2] * 100) / (weights[0] + weights[1] + weights[2])

/** One axis at this many percent, the two others in the ratio they have in the adopted weighting. */
export function weightsAt(adopted: Triple, axis: Axis, percent: number): Triple {
  const others = adopted.map((weight, place) => (place === axis - 1 ? 0 : weight))
  const sum = others.reduce((total, weight) => total + weight, 0)
  const ratio = sum > 0 ? others : others.map((_, place) => (place === axis - 1 ? 0 : 1))
  const whole = sum > 0 ? sum : 2
  const at = (place: 0 | 1 | 2) => (place === axis - 1 ? percent * whole : (100 - percent) * (ratio[place] ?? 0))
  return [at(0), at(1), at(2)].map(Math.round) as Triple
}

interface Change {
  percent: number
  incoming: string[]
  outgoing: string[]
}

/** The weights at which the selection changes, each with what changes going up. */
export const changesAlong = ({ stretches }: Pick<OneWeight, 'stretches'>): Change[] =>
  stretches.slice(1).map(({ fromBp, projectIds }, place) => ({
    percent: fromBp / 100,
    ...changeBetween(stretches[place]?.projectIds ?? [], projectIds),
  }))

/** The nearest change on either side of a weight; downwards what comes in and goes out is turned round. */
export function nearestChanges(
  changes: readonly Change[],
  percent: number,
): { below: Change | null; above: Change | null } {
  const below = changes.filter((change) => change.percent < percent).at(-1)
  return {
    below: below ? { percent: below.percent, incoming: below.outgoing, outgoing: below.incoming } : null,
    above: changes.find((change) => change.percent > percent) ?? null,
  }
}

/** What would come in and go out at this weight, against the weight as it is. */
export function changeAt({ stretches, presentBp }: Pick<OneWeight, 'stretches' | 'presentBp'>, percent: number) {
  const at = (bp: number) => stretches.find(({ fromBp, toBp }) => fromBp <= bp && bp <= toBp)?.projectIds ?? []
  return changeBetween(at(presentBp), at(percent * 100))
}
