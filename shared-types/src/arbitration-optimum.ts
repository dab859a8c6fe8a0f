import { z } from 'zod'
import { computations, envelopeMeasures, mostYearsLater, obstacleKinds, proofs } from './arbitration.rules.ts'
import { Id, LimitInput, Sum } from './primitives.ts'

/** A sheet or a budget reaches to 2100; what plans put off begins later still. */
const [firstYear, lastYear] = [2000, 2200]
const mostYears = lastYear - firstYear + 1
export const Year = z.int().min(firstYear).max(lastYear)
export const triple = <T extends z.ZodType>(item: T) => z.tuple([item, item, item])

/** What falls due in one year; posts in integer hundredths. */
export const YearOfCost = z.object({ year: Year, investment: Sum, operating: Sum, posts: z.int() })
export type YearOfCost = z.infer<typeof YearOfCost>

/** A limit per year; null: none. */
export const Envelope = z.object({
  year: Year,
  total: Sum.nullable(),
  investment: Sum.nullable(),
  operating: Sum.nullable(),
  posts: z.int().nullable(),
})
export type Envelope = z.infer<typeof Envelope>

/** In hundredths, of all projects together. */
const mostPosts = 1_000_000_000
const EnvelopeInput = z.strictObject({
  year: Year,
  total: LimitInput.nullable().default(null),
  investment: LimitInput.nullable().default(null),
  operating: LimitInput.nullable().default(null),
  posts: z.int().min(0).max(mostPosts).nullable().default(null),
})
const onceEach = (envelopes: { year: number }[]) => new Set(envelopes.map(({ year }) => year)).size === envelopes.length

export const ArbitrationSettings = z.strictObject({
  envelopes: z.array(EnvelopeInput).max(mostYears).refine(onceEach, { error: 'a year stands twice' }),
  /** Weights of the axes as any integers, of which only the ratios matter; left out: those in force. */
  weights: triple(z.int().min(0).max(1_000_000))
    .refine((weights) => weights.some((weight) => weight > 0), { error: 'no weight at all' })
    .optional(),
  /** Of the money of what is chosen, by declared main axis, in basis points. */
  minimumShareBp: triple(z.int().min(0).max(10_000).nullable()).default([null, null, null]),
  laterStart: z.int().min(0).max(mostYearsLater).default(0),
  /** How long the computation may take; then it says which gap is left. */
  seconds: z.int().min(1).max(60).default(10),
})
export type ArbitrationSettings = z.infer<typeof ArbitrationSettings>

export const ChosenProject = z.object({
  projectId: Id,
  /** The first year in which it costs; null where it costs nothing. */
  startYear: Year.nullable(),
  /** Years later than its plan says. */
  later: z.int(),
  value: z.int(),
  cost: Sum,
})
export type ChosenProject = z.infer<typeof ChosenProject>

/** Running and chosen projects in a year, beside what may be used. */
export const YearOfUse = z.object({
  year: Year,
  running: YearOfCost.omit({ year: true }),
  chosen: YearOfCost.omit({ year: true }),
  envelope: Envelope.omit({ year: true }).nullable(),
})
export type YearOfUse = z.infer<typeof YearOfUse>

/** Why nothing is allowed: what exceeds which envelope by how much, or which conditions stand against each other. */
export const Obstacle = z.object({
  kind: z.enum(obstacleKinds),
  year: Year.nullable(),
  measure: z.enum(envelopeMeasures).nullable(),
  /** In money, or in hundredths of posts for the measure `posts`. */
  excess: Sum.nullable(),
  excessPosts: z.int().nullable(),
  /** The axis whose share cannot be reached. */
  axis: z.int().nullable(),
  projectIds: z.array(Id),
})
export type Obstacle = z.infer<typeof Obstacle>

const Solved = {
  /** Null: nothing is allowed (then `obstacles` says why), or nothing was found in time (then it is empty). */
  value: z.int().nullable(),
  /** No choice is worth more; null where nothing is allowed. */
  bound: z.int().nullable(),
  proof: z.enum(proofs),
  /** Of all choices worth as much it is the cheapest, and of those the one with the earlier candidate. */
  isDecided: z.boolean(),
}

export const Optimum = z
  .object({
    ...Solved,
    chosen: z.array(ChosenProject),
    cost: Sum,
    use: z.array(YearOfUse),
    obstacles: z.array(Obstacle),
  })
  .meta({ id: 'Optimum' })
export type Optimum = z.infer<typeof Optimum>

/** The best choice at one envelope of the frontier. */
export const FrontierPoint = z.object({
  ...Solved,
  /** The money it may use beside the running projects, over the limited years. */
  envelope: Sum,
  cost: Sum,
  projectIds: z.array(Id),
})
export type FrontierPoint = z.infer<typeof FrontierPoint>

export const Frontier = z
  .object({
    /** From nothing to what everything costs, each year and measure in the same proportion. */
    points: z.array(FrontierPoint),
    /** What is decided today, at the smallest such envelope that holds it, and the best choice at that same envelope. */
    today: z.object({ envelope: Sum, cost: Sum, value: z.int(), projectIds: z.array(Id), best: FrontierPoint }),
  })
  .meta({ id: 'Frontier' })
export type Frontier = z.infer<typeof Frontier>

/** A computation that the person waits for. */
export const Computation = z.object({
  task: z.enum(computations),
  /** Others are computed first. */
  isWaiting: z.boolean(),
  /** The best value found so far, and what none exceeds. */
  value: z.number().nullable(),
  bound: z.number().nullable(),
  /** Of the triangle or of one weight: corners that are confirmed, and those known that are not yet. */
  confirmed: z.int().nullable(),
  unconfirmed: z.int().nullable(),
  /** Of so many equal pieces of work, those done. */
  done: z.int().nullable(),
  of: z.int().nullable(),
})
export type Computation = z.infer<typeof Computation>
