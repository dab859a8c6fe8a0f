import { isBlank } from './text.rules.ts'

/** Weights are integer basis points that sum to this on each level. */
export const wholeBp = 10_000
export const highestPoints = 5
/** The largest value there is: 5 points × 10 000 bp × 10 000 bp. */
export const wholeValue = highestPoints * wholeBp * wholeBp

export const frameworkStates = ['draft', 'in_force', 'superseded'] as const

interface WeightedCriterion {
  id: string
  weightBp: number
}
interface WeightedAxis<C extends WeightedCriterion = WeightedCriterion> {
  weightBp: number
  criteria: readonly C[]
}
type Points = ReadonlyMap<string, number>

/** The criteria that are still without points. */
export const unscored = <C extends WeightedCriterion>(axes: readonly WeightedAxis<C>[], points: Points): C[] =>
  axes.flatMap((axis) => axis.criteria.filter((criterion) => !points.has(criterion.id)))

/** What one axis brings to the value: an integer, points × basis points × basis points. */
export const contribution = (axis: WeightedAxis, points: Points): number =>
  axis.weightBp * sum(axis.criteria.map((criterion) => criterion.weightBp * (points.get(criterion.id) ?? 0)))

/**
 * The additive value over the axes (multi-attribute value theory), exact: an integer from 0 to 5 × 10 000 × 10 000
 * (points × basis points × basis points), or null while a criterion is without points. Rounded only where it is shown.
 */
export function strategicValue(axes: readonly WeightedAxis[], points: Points): number | null {
  if (unscored(axes, points).length > 0) return null
  return sum(axes.map((axis) => contribution(axis, points)))
}

/** What the value would be were every score at the low, and at the high end of its interval: exact like the value. */
export function valueInterval(
  axes: readonly WeightedAxis[],
  intervals: ReadonlyMap<string, { low: number; high: number }>,
): { low: number; high: number } | null {
  const at = (end: 'low' | 'high') =>
    strategicValue(axes, new Map([...intervals].map(([criterionId, interval]) => [criterionId, interval[end]])))
  const [low, high] = [at('low'), at('high')]
  return low === null || high === null ? null : { low, high }
}

/** The value as people read it, 0 to 100 with one place; rounded half up, on the integer. */
export const ofHundred = (value: number): number =>
  Math.floor((value * 10 * 100 * 2 + wholeValue) / (wholeValue * 2)) / 10

/** Both levels add up to the whole: the three axes, and the criteria of each. */
export const weightsAddUp = (axes: readonly WeightedAxis[]): boolean =>
  sum(axes.map((axis) => axis.weightBp)) === wholeBp &&
  axes.every((axis) => sum(axis.criteria.map((criterion) => criterion.weightBp)) === wholeBp)

/** What adopting a draft would refuse. */
export type DraftFault =
  | { fault: 'axis_weights' | 'criterion_weights'; axis: number; sumBp: number }
  | { fault: 'name' | 'anchors'; axis: number; criterion: number | null }
  | { fault: 'criteria'; axis: number }

type Words = { fr?: string | undefined; de?: string | undefined; en?: string | undefined }
interface DraftedAxis {
  name: Words
  weightBp: number
  criteria: readonly { name: Words; weightBp: number; anchors: readonly Words[] }[]
}

/** By place, axes and criteria counted from 0: weights that do not add up, names and anchors without a word in any language. */
export function draftFaults(axes: readonly DraftedAxis[]): DraftFault[] {
  const sumBp = sum(axes.map(({ weightBp }) => weightBp))
  return [
    ...(sumBp === wholeBp ? [] : [{ fault: 'axis_weights' as const, axis: 0, sumBp }]),
    ...axes.flatMap((axis, place) => faultsOfAxis(axis, place)),
  ]
}

function faultsOfAxis({ name, criteria }: DraftedAxis, axis: number): DraftFault[] {
  const sumBp = sum(criteria.map(({ weightBp }) => weightBp))
  const weighed: DraftFault[] = sumBp === wholeBp ? [] : [{ fault: 'criterion_weights', axis, sumBp }]
  return [
    ...(isSaid(name) ? [] : [{ fault: 'name' as const, axis, criterion: null }]),
    ...(criteria.length === 0 ? [{ fault: 'criteria' as const, axis }] : weighed),
    ...criteria.flatMap((one, criterion): DraftFault[] => [
      ...(isSaid(one.name) ? [] : [{ fault: 'name' as const, axis, criterion }]),
      ...(one.anchors.length === highestPoints + 1 && one.anchors.every(isSaid)
        ? []
        : [{ fault: 'anchors' as const, axis, criterion }]),
    ]),
  ]
}

const isSaid = ({ fr, de, en }: Words) => [fr, de, en].some((words) => !isBlank(words ?? ''))

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
