/** Levels of every scale; each has its written anchor in the framework. */
export const pointLevels = [0, 1, 2, 3, 4, 5] as const

/** Where a project stands in the evaluation, for the person who asks. */
export const queueSteps = ['to_score', 'to_assign', 'to_consolidate', 'waiting', 'done'] as const
export type QueueStepName = (typeof queueSteps)[number]

export interface Spread {
  min: number
  max: number
  /** The mean is the exact fraction sum / count; it is rounded only where it is shown. */
  sum: number
  count: number
  /** max − min: 0 is agreement, 5 the widest difference there is. */
  distance: number
}

/** How far the assessors stand apart on one criterion; null while nobody has given points. */
export function spreadOf(points: readonly number[]): Spread | null {
  if (points.length === 0) return null
  const min = Math.min(...points)
  const max = Math.max(...points)
  return { min, max, sum: points.reduce((sum, one) => sum + one, 0), count: points.length, distance: max - min }
}

/** The talk about differences starts where they are widest; equal ones keep the order of the framework. */
export const widestFirst = <T extends Pick<Spread, 'distance'>>(spreads: readonly T[]): T[] =>
  spreads.toSorted((a, b) => b.distance - a.distance)

/** An assessor who is asked to be done by a day is late from the next day on. */
export const isLate = (
  { dueOn, submittedAt }: { dueOn: string | null; submittedAt: string | null },
  today: string,
): boolean => submittedAt === null && dueOn !== null && dueOn < today
