import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { ById, Day, Id, Instant, LocalisedText, localised } from './primitives.ts'
import { isIntensity, mostCompared } from './strategy-comparison.rules.ts'
import { frameworkStates, highestPoints, wholeBp } from './strategy.rules.ts'

export const FrameworkState = z.enum(frameworkStates)
export type FrameworkState = z.infer<typeof FrameworkState>

export const Anchor = z.object({ level: z.int().min(0).max(5), text: LocalisedText })

export const Criterion = z
  .object({
    id: Id,
    position: z.int(),
    name: LocalisedText,
    description: LocalisedText,
    weightBp: z.int(),
    /** Criteria of several versions that mean the same share it: their points carry over. */
    lineage: Id,
    anchors: z.array(Anchor),
  })
  .meta({ id: 'Criterion' })
export type Criterion = z.infer<typeof Criterion>

export const Axis = z
  .object({
    id: Id,
    position: z.int().min(1).max(3),
    name: LocalisedText,
    description: LocalisedText,
    weightBp: z.int(),
    criteria: z.array(Criterion),
  })
  .meta({ id: 'Axis' })
export type Axis = z.infer<typeof Axis>

/** The strategy's three axes with their criteria, weights and written anchors, as adopted at a date by a body. */
export const Framework = z
  .object({
    id: Id,
    number: z.int(),
    name: LocalisedText,
    state: FrameworkState,
    adoptedOn: Day.nullable(),
    adoptedBy: z.string().nullable(),
    reason: z.string().nullable(),
    version: z.int(),
    axes: z.array(Axis).length(3),
  })
  .meta({ id: 'Framework' })
export type Framework = z.infer<typeof Framework>

export const FrameworkSummary = Framework.omit({ axes: true })

const PairJudgement = z.strictObject({
  first: Id,
  second: Id,
  /** 1 equal … 9 extremely more important; negative: the second one is. */
  intensity: z.int().refine(isIntensity),
})

/** Who compared what with what: of the three axes (level 0), or of the criteria of an axis (its position). */
export const Comparison = z
  .object({
    level: z.int().min(0).max(3),
    judgements: z.array(PairJudgement),
    comparedBy: z.string(),
    comparedAt: Instant,
  })
  .meta({ id: 'Comparison' })
export type Comparison = z.infer<typeof Comparison>

/** A version that is being drafted, with the one it continues. */
export const FrameworkDraft = z
  .object({
    framework: Framework,
    base: Framework,
    comparisons: z.array(Comparison),
    changedAt: Instant.nullable(),
    changedBy: z.string().nullable(),
    can: z.object({ edit: z.boolean() }),
  })
  .meta({ id: 'FrameworkDraft' })
export type FrameworkDraft = z.infer<typeof FrameworkDraft>

const WeightBp = z.int().min(0).max(wholeBp)
const DraftCriterion = z.strictObject({
  /** Of a new criterion: any new id. */
  id: Id,
  /** That of the criterion it continues, or its own id: then it begins without points. */
  lineage: Id,
  name: localised(200),
  description: localised(2000),
  weightBp: WeightBp,
  /** By level, from 0 to 5. */
  anchors: z.array(localised(2000)).length(highestPoints + 1),
})
const DraftAxis = z.strictObject({
  name: localised(200),
  description: localised(2000),
  weightBp: WeightBp,
  criteria: z.array(DraftCriterion).max(mostCompared),
})
export const DraftContent = z.strictObject({ name: localised(200), axes: z.array(DraftAxis).length(3) })
export type DraftContent = z.infer<typeof DraftContent>

const Level = z.strictObject({ id: Id, level: z.coerce.number().int().min(0).max(3) })

export const strategyApi = {
  frameworkInForce: endpoint({
    method: 'get',
    path: '/framework',
    summary: 'The framework in force: axes, criteria, weights and anchors',
    response: Framework,
  }),
  listFrameworks: endpoint({
    method: 'get',
    path: '/frameworks',
    summary: 'Every version of the framework with its date, body and reason',
    response: z.object({ items: z.array(FrameworkSummary), can: z.object({ draft: z.boolean() }) }),
  }),
  draftFramework: endpoint({
    method: 'post',
    path: '/frameworks',
    summary: 'Draft a new version from the one in force; there is one draft at a time',
    response: FrameworkDraft,
  }),
  getDraft: endpoint({
    method: 'get',
    path: '/frameworks/:id/draft',
    summary: 'The draft, the version it continues, and the comparisons its weights come from',
    params: ById,
    response: FrameworkDraft,
  }),
  saveDraft: endpoint({
    method: 'put',
    versioned: true,
    path: '/frameworks/:id/draft',
    summary: 'Save a draft; weights need not add up before it is adopted',
    params: ById,
    body: DraftContent,
    response: FrameworkDraft,
  }),
  dropDraft: endpoint({
    method: 'delete',
    versioned: true,
    path: '/frameworks/:id/draft',
    summary: 'Delete a draft',
    params: ById,
    response: 'nothing',
  }),
  compare: endpoint({
    method: 'put',
    versioned: true,
    path: '/frameworks/:id/comparisons/:level',
    summary:
      'Weights of the axes (level 0) or of the criteria of an axis from comparing each pair; kept with the draft',
    params: Level,
    body: z.strictObject({ judgements: z.array(PairJudgement).min(1).max(200) }),
    response: FrameworkDraft,
  }),
  listComparisons: endpoint({
    method: 'get',
    path: '/frameworks/:id/comparisons',
    summary: 'From which comparisons the weights of a version come, by whom and when',
    params: ById,
    response: z.object({ items: z.array(Comparison) }),
  }),
  getFramework: endpoint({
    method: 'get',
    path: '/frameworks/:id',
    summary: 'One version of the framework',
    params: ById,
    response: Framework,
  }),
  exportGrid: endpoint({
    method: 'get',
    path: '/frameworks/:id/grid',
    summary: 'The evaluation grid as a file',
    params: ById,
    query: z.strictObject({ format: z.enum(['csv', 'xlsx']) }),
    response: 'file',
  }),
}
