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

/** From the lowest to the highest points, or values, that could also be defended. */
interface Interval {
  low: number
  high: number
}

/** Where an interval came from: set with the consensus, or what the assessors gave. */
export const intervalOrigins = ['assessors', 'consensus'] as const
export type IntervalOrigin = (typeof intervalOrigins)[number]

interface GivenScore {
  points: number
  interval: Interval | null
}

export const holds = ({ low, high }: Interval, points: number): boolean => low <= points && points <= high

/** The smallest interval that holds all points and every interval given with them; null while there are none. */
export function hullOf(scores: readonly GivenScore[]): Interval | null {
  if (scores.length === 0) return null
  const all = scores.flatMap(({ points, interval }) => [points, interval?.low ?? points, interval?.high ?? points])
  return { low: Math.min(...all), high: Math.max(...all) }
}

/** The doubt on an agreed score: what was set with it, else the hull of what the assessors gave, widened to hold it. */
export const agreedInterval = ({ points, interval }: GivenScore, given: Interval | null): Interval =>
  interval ?? { low: Math.min(points, given?.low ?? points), high: Math.max(points, given?.high ?? points) }
