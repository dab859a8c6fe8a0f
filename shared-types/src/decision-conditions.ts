import { z } from 'zod'
import { conditionStates, conditionSteps } from './decision-conditions.rules.ts'
import { Day, Flag, Id, Instant, listOf, page, PageQuery, required, text } from './primitives.ts'
import { ProjectRef } from './projects.ts'
import { endpoint } from './endpoint.ts'

export const ConditionState = z.enum(conditionStates)
export type ConditionState = z.infer<typeof ConditionState>

const ConditionStep = z.object({
  kind: z.enum(conditionSteps),
  note: z.string(),
  /** To whom it was handed over. */
  owner: z.string().nullable(),
  by: z.string(),
  at: Instant,
})
export type ConditionStep = z.infer<typeof ConditionStep>

/** What a decision asks to be met, by when and by whom. */
export const DecisionCondition = z
  .object({
    id: Id,
    decisionId: Id,
    text: z.string(),
    /** Without day and owner: from the time when conditions were a free text. */
    dueOn: Day.nullable(),
    /** Who owns it now; an account that is closed can report nothing. */
    owner: z.object({ id: Id, name: z.string(), isActive: z.boolean() }).nullable(),
    state: ConditionState,
    isOverdue: z.boolean(),
    /** What has become of it, the earliest first. */
    steps: z.array(ConditionStep),
    version: z.int(),
    can: z.object({ report: z.boolean(), settle: z.boolean(), handOver: z.boolean() }),
  })
  .meta({ id: 'DecisionCondition' })
export type DecisionCondition = z.infer<typeof DecisionCondition>

/** A condition beside the project it is about. */
export const ProjectCondition = DecisionCondition.extend({
  project: ProjectRef,
  decision: z.object({ number: z.int(), body: z.string(), decidedOn: Day }),
}).meta({ id: 'ProjectCondition' })
export type ProjectCondition = z.infer<typeof ProjectCondition>

export const NewCondition = z.strictObject({ text: required(1000), dueOn: Day, ownerId: Id })
export type NewCondition = z.infer<typeof NewCondition>

const ConditionParams = z.strictObject({ projectId: Id, conditionId: Id })

export const conditionsApi = {
  listConditions: endpoint({
    method: 'get',
    path: '/conditions',
    summary: 'The conditions of decisions over all projects, the earliest day first',
    query: z.strictObject({
      ...PageQuery,
      /** Owned by the person who asks. */
      mine: Flag.optional(),
      /** Of projects that this department leads. */
      department: Id.optional(),
      state: listOf(ConditionState).optional(),
      /** Due on this day or before; those without a day are among them. */
      until: Day.optional(),
    }),
    response: page(ProjectCondition),
  }),
  reportCondition: endpoint({
    method: 'post',
    path: '/projects/:projectId/conditions/:conditionId/report',
    summary: 'The owner says that the condition is met, and how',
    params: ConditionParams,
    versioned: true,
    body: z.strictObject({ note: required(2000) }),
    response: DecisionCondition,
  }),
  settleCondition: endpoint({
    method: 'post',
    path: '/projects/:projectId/conditions/:conditionId/settle',
    summary: 'The chancellery confirms what was reported, or opens the condition again and says why',
    params: ConditionParams,
    versioned: true,
    body: z.discriminatedUnion('isMet', [
      z.strictObject({ isMet: z.literal(true), note: text(2000).default('') }),
      z.strictObject({ isMet: z.literal(false), note: required(2000) }),
    ]),
    response: DecisionCondition,
  }),
  handOverCondition: endpoint({
    method: 'post',
    path: '/projects/:projectId/conditions/:conditionId/hand-over',
    summary: 'The chancellery hands an open condition over to another person',
    params: ConditionParams,
    versioned: true,
    body: z.strictObject({ ownerId: Id, note: text(2000).default('') }),
    response: DecisionCondition,
  }),
}
