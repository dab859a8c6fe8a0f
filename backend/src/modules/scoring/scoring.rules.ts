import type { Axis, CriterionSpread, Interval, QueueStep, Score } from '@triaxe/shared-types'
import { agreedInterval, hullOf, spreadOf, valueInterval } from '@triaxe/shared-types'

/** One spread per criterion that has points, in the order of the framework. */
export const spreads = (axes: Axis[], scores: Score[]): CriterionSpread[] =>
  axes
    .flatMap((axis) => axis.criteria)
    .flatMap(({ id }) => {
      const given = scores.filter(({ criterionId }) => criterionId === id)
      const [spread, hull] = [spreadOf(given.map(({ points }) => points)), hullOf(given)]
      return spread && hull ? [{ criterionId: id, ...spread, hull }] : []
    })

type Agreed = Pick<Score, 'criterionId' | 'points' | 'interval'>

/** The doubt on each agreed score, by criterion: as set with it, else what the assessors' sheets show. */
export const agreedIntervals = (agreed: Agreed[], sheets: Agreed[]): Map<string, Interval> =>
  new Map(
    agreed.map((one) => {
      const given = sheets.filter(({ criterionId }) => criterionId === one.criterionId)
      return [one.criterionId, agreedInterval(one, hullOf(given))]
    }),
  )

/** The doubt on the value; null while a criterion is without consensus. */
export const agreedValueInterval = (axes: Axis[], agreed: Agreed[], sheets: Agreed[]): Interval | null =>
  valueInterval(axes, agreedIntervals(agreed, sheets))

export interface Standing {
  assigned: number
  submitted: number
  value: number | null
  /** My own sheet is open. */
  isMineToScore: boolean
  /** Whether the chancellery's steps are mine. */
  isSteering: boolean
}

/** The next step of a project for the person who asks: what I have to score comes before what I have to steer. */
export function stepOf({ assigned, submitted, value, isMineToScore, isSteering }: Standing): QueueStep {
  if (isMineToScore) return 'to_score'
  if (value !== null) return 'done'
  if (!isSteering) return 'done'
  if (assigned === 0) return 'to_assign'
  return assigned === submitted ? 'to_consolidate' : 'waiting'
}

/** The criteria named that the framework does not hold. */
export const foreignCriteria = (axes: Axis[], scores: { criterionId: string }[]): string[] => {
  const known = new Set(axes.flatMap((axis) => axis.criteria.map(({ id }) => id)))
  return scores.map(({ criterionId }) => criterionId).filter((id) => !known.has(id))
}
