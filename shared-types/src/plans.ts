import { z } from 'zod'
import { OptionSummary, Selection } from './arbitration-options.ts'
import { NewCondition } from './decision-conditions.ts'
import { DecisionType, Reason } from './decisions.ts'
import { planJudgements } from './decisions.rules.ts'
import { endpoint } from './endpoint.ts'
import { Amount, ById, Day, Id, Instant, required, Sum, text } from './primitives.ts'

export const PriorityPlanSummary = z.object({
  ...OptionSummary.omit({ id: true, version: true, createdBy: true, createdAt: true }).shape,
  /** Of the plan decision. */
  id: Id,
  number: z.int(),
  body: z.string(),
  decidedOn: Day,
  recordedBy: z.string(),
  recordedAt: Instant,
  /** What the second solver said of the calculation; null while it has not looked. */
  judgement: z.enum(planJudgements).nullable(),
  isInForce: z.boolean(),
})
export type PriorityPlanSummary = z.infer<typeof PriorityPlanSummary>

export const PriorityPlan = z
  .object({
    ...PriorityPlanSummary.shape,
    ...Selection,
    reasons: z.array(Reason),
    /** The decisions that the plan brought, one per project whose state it changed. */
    decisions: z.array(z.object({ projectId: Id, type: DecisionType, creditAmount: Amount.nullable() })),
  })
  .meta({ id: 'PriorityPlan' })
export type PriorityPlan = z.infer<typeof PriorityPlan>

export const PriorityPlans = z
  .object({ items: z.array(PriorityPlanSummary), can: z.object({ adopt: z.boolean() }) })
  .meta({ id: 'PriorityPlans' })
export type PriorityPlans = z.infer<typeof PriorityPlans>

const ReplayedFigures = z.object({ value: z.int(), calculatedValue: z.int(), cost: Sum, projectIds: z.array(Id) })
export const PlanReplay = z
  .object({
    isSame: z.boolean(),
    kept: ReplayedFigures,
    /** From the kept question alone, computed anew; null where it was not found in the same time. */
    computed: ReplayedFigures.nullable(),
  })
  .meta({ id: 'PlanReplay' })
export type PlanReplay = z.infer<typeof PlanReplay>

export const NewPlan = z.strictObject({
  optionId: Id,
  body: required(200),
  decidedOn: Day,
  /** One per axis, all three. */
  reasons: z.strictObject({ 1: text(5000), 2: text(5000), 3: text(5000) }).partial(),
  /** Each belongs to the decision that the plan brings for its project. */
  conditions: z
    .array(NewCondition.extend({ projectId: Id }))
    .max(200)
    .default([]),
})
export type NewPlan = z.infer<typeof NewPlan>

export const plansApi = {
  listPlans: endpoint({
    method: 'get',
    path: '/plans',
    summary: 'The priority plans that were adopted, the one in force first',
    response: PriorityPlans,
  }),
  getPlan: endpoint({
    method: 'get',
    path: '/plans/:id',
    summary: 'One plan as it was adopted, with its reasons and the decisions that it brought',
    params: ById,
    response: PriorityPlan,
  }),
  adoptPlan: endpoint({
    method: 'post',
    path: '/plans',
    summary: 'Adopt a portfolio option: one decision, the states, credits and baselines of its projects, or none of it',
    versioned: true,
    body: NewPlan,
    response: PriorityPlan,
  }),
  replayPlan: endpoint({
    method: 'post',
    path: '/plans/:id/replay',
    summary: 'Compute a plan once more from what it keeps, and compare every figure',
    params: ById,
    response: PlanReplay,
  }),
}
