import { z } from 'zod'
import { envelopeMeasures, mostYearsLater, musts, obstacleKinds, proofs, verdicts } from './arbitration.rules.ts'
import { endpoint } from './endpoint.ts'
import { IncompleteCandidate } from './options.ts'
import { Amount, AmountInput, ById, Id, Instant, LocalisedText, PostsHundredths, ProjectParams } from './primitives.ts'
import { Contribution } from './scoring.ts'

const Year = z.int().min(2000).max(2100)
const Must = z.enum(musts)
export type Must = z.infer<typeof Must>
const triple = <T extends z.ZodType>(item: T) => z.tuple([item, item, item])

/** What falls due in one year; posts in integer hundredths. */
export const YearOfCost = z.object({ year: Year, investment: Amount, operating: Amount, posts: z.int() })
export type YearOfCost = z.infer<typeof YearOfCost>

const Named = {
  projectId: Id,
  code: z.string(),
  title: LocalisedText,
  department: z.string(),
  state: z.string(),
  mainAxis: z.int().nullable(),
}
const Costs = {
  /** The sum of its years. */
  cost: Amount,
  years: z.array(YearOfCost),
}

export const ArbitrationCandidate = z.object({
  ...Named,
  ...Costs,
  costSource: z.enum(['plan', 'estimate']),
  /** Per axis Σ criterion weight × points, 0 … 50 000, before the weight of the axis. */
  axisValues: triple(z.int()),
  /** At the weights in force; null where the law asks for a project that nobody has scored: it counts zero. */
  value: z.int().nullable(),
  contributions: z.array(Contribution),
  must: Must.nullable(),
  /** Where `must` comes from. A hand-set priority stands in `handSet` with its reason. */
  mustBy: z.enum(['law', 'hand']).nullable(),
  legalBasis: z.string(),
})
export type ArbitrationCandidate = z.infer<typeof ArbitrationCandidate>

/** In progress or on hold: in, with what it still costs from this year on. */
export const RunningProject = z.object({ ...Named, ...Costs, costSource: z.enum(['forecast', 'plan', 'estimate']) })
export type RunningProject = z.infer<typeof RunningProject>

/** A limit per year; null: none. */
export const Envelope = z.object({
  year: Year,
  total: Amount.nullable(),
  investment: Amount.nullable(),
  operating: Amount.nullable(),
  posts: z.int().nullable(),
})
export type Envelope = z.infer<typeof Envelope>

export const HandSet = z.object({
  id: Id,
  projectId: Id,
  must: Must,
  reason: z.string(),
  setBy: z.string(),
  setAt: Instant,
  liftedBy: z.string().nullable(),
  liftedAt: Instant.nullable(),
})
export type HandSet = z.infer<typeof HandSet>
/** The first is chosen only together with the second. */
export const Need = z.object({ id: Id, projectId: Id, needsId: Id })
export type Need = z.infer<typeof Need>
/** At most one of these. */
export const Exclusion = z.object({ id: Id, projectIds: z.array(Id) })
export type Exclusion = z.infer<typeof Exclusion>

const handReason = z.string().trim().min(1).max(2000)
export const NewHandSet = z.strictObject({ must: Must, reason: handReason })
export type NewHandSet = z.infer<typeof NewHandSet>
export const NewNeed = z.strictObject({ projectId: Id, needsId: Id })
export type NewNeed = z.infer<typeof NewNeed>
const unique = (ids: string[]) => new Set(ids).size === ids.length
export const NewExclusion = z.strictObject({
  projectIds: z.array(Id).min(2).max(50).refine(unique, { error: 'a project stands twice' }),
})
export type NewExclusion = z.infer<typeof NewExclusion>

/** What the related projects are called that are neither candidates nor running. */
const RelatedProject = z.object({ projectId: Id, code: z.string(), title: LocalisedText, state: z.string() })

export const Arbitration = z
  .object({
    axes: z.array(z.object({ position: z.int(), name: LocalisedText, weightBp: z.int() })),
    /** From this year on, every year in which anything falls due. */
    years: z.array(Year),
    candidates: z.array(ArbitrationCandidate),
    running: z.array(RunningProject),
    incomplete: z.array(IncompleteCandidate),
    handSet: z.array(HandSet),
    needs: z.array(Need),
    exclusions: z.array(Exclusion),
    others: z.array(RelatedProject),
    /** What is decided today: the approved candidates and what the law asks for; with the running projects it asks for the proposed envelopes. */
    today: z.object({ projectIds: z.array(Id), value: z.int(), cost: Amount }),
    proposed: z.array(Envelope),
    can: z.object({ steer: z.boolean() }),
  })
  .meta({ id: 'Arbitration' })
export type Arbitration = z.infer<typeof Arbitration>

const EnvelopeInput = z.strictObject({
  year: Year,
  total: AmountInput.nullable().default(null),
  investment: AmountInput.nullable().default(null),
  operating: AmountInput.nullable().default(null),
  posts: PostsHundredths.nullable().default(null),
})
const onceEach = (envelopes: { year: number }[]) => new Set(envelopes.map(({ year }) => year)).size === envelopes.length

export const ArbitrationSettings = z.strictObject({
  envelopes: z.array(EnvelopeInput).max(30).refine(onceEach, { error: 'a year stands twice' }),
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
  cost: Amount,
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
  excess: Amount.nullable(),
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
    cost: Amount,
    use: z.array(YearOfUse),
    obstacles: z.array(Obstacle),
  })
  .meta({ id: 'Optimum' })
export type Optimum = z.infer<typeof Optimum>

/** The best choice at one envelope of the frontier. */
export const FrontierPoint = z.object({
  ...Solved,
  /** The money it may use beside the running projects, over the limited years. */
  envelope: Amount,
  cost: Amount,
  projectIds: z.array(Id),
})
export type FrontierPoint = z.infer<typeof FrontierPoint>

export const Frontier = z
  .object({
    /** From nothing to what everything costs, each year and measure in the same proportion. */
    points: z.array(FrontierPoint),
    /** What is decided today, at the smallest such envelope that holds it, and the best choice at that same envelope. */
    today: z.object({ envelope: Amount, cost: Amount, value: z.int(), projectIds: z.array(Id), best: FrontierPoint }),
  })
  .meta({ id: 'Frontier' })
export type Frontier = z.infer<typeof Frontier>

/** From one choice to another. */
const Step = {
  incoming: z.array(Id),
  outgoing: z.array(Id),
  /** In both, but beginning in another year. */
  moved: z.array(Id),
}

const weightRange = triple(z.int().min(0).max(10_000))
export const TriangleSettings = ArbitrationSettings.extend({
  /** The weightings open to discussion, in basis points per axis; left out: all of them. */
  range: z.strictObject({ lower: weightRange, upper: weightRange }).optional(),
})
export type TriangleSettings = z.infer<typeof TriangleSettings>

/** The weightings under which one choice is the best. */
export const WeightRegion = z.object({
  /** In their order round the region; shares of the three axes that sum to one. */
  corners: z.array(z.object({ at: triple(z.number()), isConfirmed: z.boolean() })),
  /** Of the whole triangle, 0 to 1. */
  share: z.number(),
  isConfirmed: z.boolean(),
  projectIds: z.array(Id),
  cost: Amount,
  /** From corner `from` to the next: which region lies beyond (by its place in the list; null: the edge), and what changes. */
  borders: z.array(z.object({ from: z.int(), neighbour: z.int().nullable(), ...Step })),
})
export type WeightRegion = z.infer<typeof WeightRegion>

export const WeightTriangle = z
  .object({
    /** Every corner is confirmed; else better choices may hide round those that are not. */
    isComplete: z.boolean(),
    /** Empty: nothing is allowed under any weighting. */
    regions: z.array(WeightRegion),
    /** The regions that hold the weights asked for: several on a border. */
    present: z.array(z.int()),
    /** How often each candidate is chosen, as the share of the allowed weightings; null: the range allows none. */
    candidates: z.array(z.object({ projectId: Id, share: z.number(), verdict: z.enum(verdicts) })).nullable(),
  })
  .meta({ id: 'WeightTriangle' })
export type WeightTriangle = z.infer<typeof WeightTriangle>

const WeightChange = z.object({
  /** The weight at which both choices are worth the same, in basis points with fractions. */
  bp: z.number(),
  /** The first whole basis point beyond it. */
  firstBp: z.int(),
  ...Step,
})

export const OneWeightSettings = ArbitrationSettings.extend({ axis: z.int().min(1).max(3) })
export type OneWeightSettings = z.infer<typeof OneWeightSettings>

export const OneWeight = z
  .object({
    isComplete: z.boolean(),
    /** The weight as it is, in basis points. */
    presentBp: z.int(),
    /** From weight nothing to 10 000, each with its best choice. */
    stretches: z.array(
      z.object({ fromBp: z.number(), toBp: z.number(), isConfirmed: z.boolean(), projectIds: z.array(Id) }),
    ),
    below: WeightChange.nullable(),
    above: WeightChange.nullable(),
    /** What each candidate is worth runs straight from `none` to `all`: (10 000 − weight) × none + weight × all. */
    lines: z.array(z.object({ projectId: Id, none: z.int(), all: z.int() })),
  })
  .meta({ id: 'OneWeight' })
export type OneWeight = z.infer<typeof OneWeight>

export const arbitrationApi = {
  getArbitration: endpoint({
    method: 'get',
    path: '/arbitration',
    summary:
      'What there is to choose from: candidates with value and yearly cost, running projects, conditions and envelopes',
    response: Arbitration,
  }),
  computeOptimum: endpoint({
    method: 'post',
    path: '/arbitration/optimum',
    summary: 'The choice of greatest value under the envelopes and conditions, and how sure it is',
    body: ArbitrationSettings,
    response: Optimum,
  }),
  computeFrontier: endpoint({
    method: 'post',
    path: '/arbitration/frontier',
    summary: 'The greatest value at 25 envelopes, with what is decided today',
    body: ArbitrationSettings,
    response: Frontier,
  }),
  computeTriangle: endpoint({
    method: 'post',
    path: '/arbitration/triangle',
    summary: 'Which choice is the best under which weights of the three axes, exactly',
    body: TriangleSettings,
    response: WeightTriangle,
  }),
  computeOneWeight: endpoint({
    method: 'post',
    path: '/arbitration/one-weight',
    summary: 'What changes, and where, when the weight of one axis moves and the others keep their ratio',
    body: OneWeightSettings,
    response: OneWeight,
  }),
  listHandSet: endpoint({
    method: 'get',
    path: '/projects/:projectId/hand-set',
    summary: 'Priorities set by hand for a project, lifted ones included, the newest first',
    params: ProjectParams,
    response: z.object({ items: z.array(HandSet), can: z.object({ set: z.boolean() }) }),
  }),
  setByHand: endpoint({
    method: 'put',
    path: '/projects/:projectId/hand-set',
    summary: 'Set a candidate in or out by hand, with the reason',
    params: ProjectParams,
    body: NewHandSet,
    response: HandSet,
  }),
  liftHandSet: endpoint({
    method: 'delete',
    path: '/projects/:projectId/hand-set',
    summary: 'Lift the priority set by hand; it stays in the history',
    params: ProjectParams,
    response: 'nothing',
  }),
  addNeed: endpoint({
    method: 'post',
    path: '/arbitration/needs',
    summary: 'One project is chosen only together with another',
    body: NewNeed,
    response: Need,
  }),
  removeNeed: endpoint({
    method: 'delete',
    path: '/arbitration/needs/:id',
    summary: 'One project no longer needs the other',
    params: ById,
    response: 'nothing',
  }),
  addExclusion: endpoint({
    method: 'post',
    path: '/arbitration/exclusions',
    summary: 'At most one of these projects is chosen',
    body: NewExclusion,
    response: Exclusion,
  }),
  removeExclusion: endpoint({
    method: 'delete',
    path: '/arbitration/exclusions/:id',
    summary: 'These projects no longer exclude each other',
    params: ById,
    response: 'nothing',
  }),
}
