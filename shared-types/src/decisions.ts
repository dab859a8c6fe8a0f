import { z } from 'zod'
import { DecisionComment } from './decision-comments.ts'
import { DecisionCondition, NewCondition } from './decision-conditions.ts'
import { decisionTypes } from './decisions.rules.ts'
import { endpoint } from './endpoint.ts'
import { PersonRef } from './identity.ts'
import {
  Amount,
  AmountInput,
  Day,
  FileFormat,
  Id,
  Instant,
  listOf,
  localised,
  LocalisedText,
  page,
  PageQuery,
  ProjectParams,
  required,
  text,
} from './primitives.ts'
import { ProjectRef, ProjectState } from './projects.ts'

export const DecisionType = z.enum(decisionTypes)
export type DecisionType = z.infer<typeof DecisionType>

/** Why, seen from one axis of the strategy, with the name the axis had on that day. */
export const Reason = z.object({ position: z.int().min(1).max(3), axis: LocalisedText, text: z.string() })
export type Reason = z.infer<typeof Reason>

export const Decision = z
  .object({
    id: Id,
    projectId: Id,
    /** Counts the decisions of one project. */
    number: z.int(),
    type: DecisionType,
    /** Who decided. */
    body: z.string(),
    decidedOn: Day,
    fromState: ProjectState,
    toState: ProjectState,
    reasons: z.array(Reason),
    publicText: LocalisedText,
    /** `null`: not open to this reader. */
    internalReasons: z.string().nullable(),
    conditions: z.array(DecisionCondition),
    /** The department's, the earliest first. */
    comments: z.array(DecisionComment),
    nextReviewOn: Day.nullable(),
    creditAmount: Amount.nullable(),
    /** The strategic value on that day, as an exact numerator. */
    value: z.int().nullable(),
    frameworkNumber: z.int().nullable(),
    /** The plan that brought it; its reasons are then those of the plan. */
    planNumber: z.int().nullable(),
    /** Why it departs from the calculation or from the plan in force. */
    departure: z.string().nullable(),
    recordedBy: z.string(),
    recordedAt: Instant,
  })
  .meta({ id: 'Decision' })
export type Decision = z.infer<typeof Decision>

export const Decisions = z
  .object({
    asOf: Day,
    /** Of the project. */
    title: LocalisedText,
    items: z.array(Decision),
    /** What may be decided now. */
    open: z.array(DecisionType),
    /** The credit an approval grants unless another amount is named: the plan, else the estimate; `null` where neither is known, or one was granted. */
    proposedCredit: Amount.nullable(),
    /** A credit was granted before: it stays in force. */
    hasCredit: z.boolean(),
    /** What the plan in force says of it, as long as the project is to be chosen. */
    plan: z.object({ number: z.int(), name: z.string(), isIn: z.boolean() }).nullable(),
    axes: z.array(z.object({ position: z.int(), name: LocalisedText })),
    /** Who owns a condition unless another is named: the project lead. */
    usualOwner: PersonRef.nullable(),
    /** Of all that a decision rests on: sheet, evaluation, budget and plan. To be named when it is recorded. */
    version: z.int(),
    can: z.object({ record: z.boolean(), comment: z.boolean(), readInternalReasons: z.boolean() }),
  })
  .meta({ id: 'Decisions' })
export type Decisions = z.infer<typeof Decisions>

/** A decision beside the project it is about. */
export const ProjectDecision = Decision.extend({ project: ProjectRef })
export type ProjectDecision = z.infer<typeof ProjectDecision>

export const NewDecision = z.strictObject({
  type: DecisionType,
  body: required(200),
  decidedOn: Day,
  /** One per axis, all three. */
  reasons: z.strictObject({ 1: text(5000), 2: text(5000), 3: text(5000) }).partial(),
  publicText: localised(5000).default({}),
  internalReasons: text(10_000).default(''),
  conditions: z.array(NewCondition).max(20).default([]),
  nextReviewOn: Day.nullable().default(null),
  /** Where it departs from the plan in force: why. */
  departureReason: text(5000).default(''),
  /** With an approval only. Absent: what was proposed in the version that is named; `null`: no credit. */
  creditAmount: AmountInput.nullable().optional(),
})
export type NewDecision = z.infer<typeof NewDecision>

export const decisionsApi = {
  listDecisions: endpoint({
    method: 'get',
    path: '/projects/:projectId/decisions',
    summary: 'The register of decisions of a project, the latest first, and what may be decided now',
    params: ProjectParams,
    response: Decisions,
  }),
  recordDecision: endpoint({
    method: 'post',
    path: '/projects/:projectId/decisions',
    summary: 'Record a decision with one reason per axis; it moves the project, and an approval grants its credit',
    params: ProjectParams,
    versioned: true,
    body: NewDecision,
    response: Decisions,
  }),
  exportDecisions: endpoint({
    method: 'get',
    path: '/projects/:projectId/decisions/export',
    summary: 'The register of decisions of a project as a file',
    params: ProjectParams,
    query: z.strictObject({ format: FileFormat }),
    response: 'file',
  }),
  latestDecisions: endpoint({
    method: 'get',
    path: '/decisions',
    summary: 'What was decided, the latest first, over all projects',
    query: z.strictObject({
      ...PageQuery,
      /** Decided on this day or later. */
      since: Day.optional(),
      department: listOf(Id).optional(),
      type: listOf(DecisionType).optional(),
    }),
    response: page(ProjectDecision),
  }),
}
