import { z } from 'zod'
import { RelatedProject } from './arbitration-options.ts'
import { envelopeMeasures } from './arbitration.rules.ts'
import { endpoint } from './endpoint.ts'
import { Id, LocalisedText, ProjectParams, Sum } from './primitives.ts'

/** What puts a project on its side of the line: the calculation, a must, its conditions, or a year without room. */
const Force = z.object({
  kind: z.enum(['calculation', 'must', 'needed', 'need', 'exclusion', 'no_room', 'together']),
  /** Who needs it, whom it needs, or who excludes it. */
  projectIds: z.array(Id),
  year: z.int().nullable(),
  measure: z.enum(envelopeMeasures).nullable(),
  /** What the year lacks: money, or hundredths of posts for the measure `posts`. */
  lacking: Sum.nullable(),
  lackingPosts: z.int().nullable(),
})

/** Why one candidate is in the plan or not. Values are exact: shown as points, they are value × 100 ÷ `whole`. */
export const Explanation = z.object({
  projectId: Id,
  /** Among the scored that nothing obliges; null outside that ranking. */
  rank: z.int().nullable(),
  isIn: z.boolean(),
  later: z.int().nullable(),
  force: Force,
  value: z.int(),
  cost: Sum,
  /** Per axis what it brings, and by how much that passes the mean of the ranked, times their number `ranked`. */
  contributions: z.array(z.object({ position: z.int(), value: z.int(), againstMean: z.int() })),
  /** The value of the best plan with it and without it; null: there is none. */
  valueWith: z.int().nullable(),
  valueWithout: z.int().nullable(),
  /** What the best plan on the other side takes in, and what it leaves out. */
  incoming: z.array(Id),
  outgoing: z.array(Id),
  /** Where it changes sides: its value, the points of one criterion, its whole cost with all years in proportion. */
  valueLimit: z.int().nullable(),
  points: z.object({ criterionId: Id, from: z.int(), to: z.int() }).nullable(),
  costLimit: Sum.nullable(),
  /** Its searches came to their end: a limit that is null is then known to be none. */
  isProven: z.boolean(),
})
export type Explanation = z.infer<typeof Explanation>

export const Explanations = z
  .object({
    ranked: z.int(),
    /** The value of five points on every criterion. */
    whole: z.int(),
    planValue: z.int(),
    /** Each search came to its end: every limit is exact. */
    isProven: z.boolean(),
    explanations: z.array(Explanation),
  })
  .meta({ id: 'Explanations' })
export type Explanations = z.infer<typeof Explanations>

/** Of one project, for those whose it is: the whole portfolio is weighed, and only what they may know is named. */
export const ProjectExplanation = z
  .object({
    ...Explanations.pick({ ranked: true, whole: true }).shape,
    told: Explanation,
    mustBy: z.enum(['law', 'hand']).nullable(),
    axes: z.array(z.object({ position: z.int(), name: LocalisedText })),
    criteria: z.array(z.object({ id: Id, name: LocalisedText })),
    /** The projects that the explanation names. */
    projects: z.array(RelatedProject),
    /** How many more there are that this person may not know of. */
    unnamed: z.object({ force: z.int(), incoming: z.int(), outgoing: z.int() }),
    /** The plan in force, and what it says of this project. */
    plan: z.object({ number: z.int(), name: z.string(), isIn: z.boolean().nullable() }).nullable(),
  })
  .meta({ id: 'ProjectExplanation' })
export type ProjectExplanation = z.infer<typeof ProjectExplanation>

export const whyApi = {
  getExplanation: endpoint({
    method: 'get',
    path: '/projects/:projectId/explanation',
    summary: 'Why this project is chosen or not at the envelopes and weights in force, for those whose project it is',
    params: ProjectParams,
    response: ProjectExplanation,
  }),
}
