import { z } from 'zod'
import {
  ArbitrationSettings,
  Computation,
  Envelope,
  Frontier,
  Optimum,
  triple,
  Year,
  YearOfCost,
} from './arbitration-optimum.ts'
import { ArbitrationDoubt, DoubtSettings } from './arbitration-doubt.ts'
import { OneWeight, OneWeightSettings, TriangleSettings, WeightTriangle } from './arbitration-weights.ts'
import { RelatedProject, TodaysPlan } from './arbitration-options.ts'
import { musts } from './arbitration.rules.ts'
import { endpoint } from './endpoint.ts'
import { IncompleteCandidate } from './options.ts'
import { ById, FileFormat, Id, Instant, LocalisedText, ProjectParams, required, Sum } from './primitives.ts'
import { Contribution } from './scoring.ts'
import { Explanations } from './why.ts'

export * from './arbitration-doubt.ts'
export * from './arbitration-optimum.ts'
export * from './arbitration-weights.ts'

const Must = z.enum(musts)
export type Must = z.infer<typeof Must>
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
  cost: Sum,
  years: z.array(YearOfCost),
}

export const ArbitrationCandidate = z.object({
  ...Named,
  ...Costs,
  costSource: z.enum(['plan', 'estimate']),
  /** Per axis Σ criterion weight × points, 0 … 50 000, before the weight of the axis. */
  axisValues: triple(z.int()),
  /** The same were every score at the low, and at the high end of its interval. */
  axisLow: triple(z.int()),
  axisHigh: triple(z.int()),
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

const handReason = required(2000)
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
    /** Today's plan as far as it has not begun: of the plan in force, else what is approved. */
    today: z.object({ projectIds: z.array(Id), value: z.int(), cost: Sum, plan: TodaysPlan.nullable() }),
    /** What today's plan, the running projects and the law ask for. */
    proposed: z.array(Envelope),
    can: z.object({ steer: z.boolean() }),
  })
  .meta({ id: 'Arbitration' })
export type Arbitration = z.infer<typeof Arbitration>

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
  exportArbitration: endpoint({
    method: 'post',
    path: '/arbitration/export',
    summary: 'The list as it is shown at these settings, with the choice and its certainty, as a file',
    query: z.strictObject({ format: FileFormat }),
    body: ArbitrationSettings,
    response: 'file',
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
    summary: 'What changes, and where, when the weight of one axis or criterion moves and the others keep their ratio',
    body: OneWeightSettings,
    response: OneWeight,
  }),
  computeDoubt: endpoint({
    method: 'post',
    path: '/arbitration/doubt',
    summary: 'Who is chosen whatever the weighting and the scores in doubt, and which scores are most worth discussing',
    body: DoubtSettings,
    response: ArbitrationDoubt,
  }),
  computeExplanations: endpoint({
    method: 'post',
    path: '/arbitration/explanations',
    summary: 'Why each candidate is chosen or not, and what would put it on the other side',
    body: ArbitrationSettings,
    response: Explanations,
  }),
  listComputations: endpoint({
    method: 'get',
    path: '/arbitration/computations',
    summary: 'What is being computed for the person who asks, and how far it is',
    response: z.object({ items: z.array(Computation) }),
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
