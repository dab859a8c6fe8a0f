import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  milestoneKeys,
  milestoneLevels,
  phaseKeys,
  planModules,
  planTemplates,
  roadmapGroupings,
} from './planning.rules.ts'
import {
  Day,
  FileFormat,
  Flag,
  Id,
  Instant,
  listOf,
  localised,
  LocalisedText,
  page,
  PageQuery,
  PlannedDay,
  ProjectParams,
  text,
} from './primitives.ts'
import { natures, projectStates } from './projects.rules.ts'
import { Nature, ProjectState } from './projects.ts'

export const TemplateName = z.enum(planTemplates)
export type TemplateName = z.infer<typeof TemplateName>
export const PlanModule = z.enum(planModules)
export type PlanModule = z.infer<typeof PlanModule>
export const PhaseKey = z.enum(phaseKeys)
export type PhaseKey = z.infer<typeof PhaseKey>
export const MilestoneKey = z.enum(milestoneKeys)
export type MilestoneKey = z.infer<typeof MilestoneKey>
export const MilestoneLevel = z.enum(milestoneLevels)
export type MilestoneLevel = z.infer<typeof MilestoneLevel>

export const Phase = z.object({ key: PhaseKey, startsOn: Day.nullable(), endsOn: Day.nullable() }).meta({ id: 'Phase' })
export type Phase = z.infer<typeof Phase>

export const Milestone = z
  .object({
    id: Id,
    /** Of the template; null for one's own, which has a name. */
    key: MilestoneKey.nullable(),
    name: LocalisedText,
    phaseKey: PhaseKey,
    level: MilestoneLevel,
    isGate: z.boolean(),
    isGoLive: z.boolean(),
    originalOn: Day.nullable(),
    approvedOn: Day.nullable(),
    forecastOn: Day.nullable(),
    actualOn: Day.nullable(),
    /** Actual, else forecast, else the approved date, at the earliest today. */
    expectedOn: Day.nullable(),
    slipDays: z.int().nullable(),
    slipSinceApproval: z.int().nullable(),
    isOverdue: z.boolean(),
  })
  .meta({ id: 'Milestone' })
export type Milestone = z.infer<typeof Milestone>

export const PlanMilestone = Milestone.extend({ note: z.string(), isMandatory: z.boolean() })
export type PlanMilestone = z.infer<typeof PlanMilestone>

export const Baseline = z.object({
  number: z.int(),
  frozenAt: Instant,
  decisionId: Id.nullable(),
  milestones: z.array(z.object({ milestoneId: Id, name: LocalisedText, dueOn: Day.nullable() })),
})
export type Baseline = z.infer<typeof Baseline>

export const Plan = z
  .object({
    projectId: Id,
    asOf: Day,
    template: TemplateName.nullable(),
    modules: z.array(PlanModule),
    phases: z.array(Phase),
    milestones: z.array(PlanMilestone),
    baselines: z.array(Baseline),
    isFrozen: z.boolean(),
    /** Of the whole plan: every change to it counts. */
    version: z.int(),
    can: z.object({
      /** Template, phases, own milestones. */
      plan: z.boolean(),
      /** Forecast and actual dates. */
      track: z.boolean(),
    }),
  })
  .meta({ id: 'Plan' })
export type Plan = z.infer<typeof Plan>

const MilestoneParams = z.strictObject({ projectId: Id, id: Id })
const OwnName = localised(200).default({})

export const NewMilestone = z.strictObject({
  /** A milestone of the template that may come again; without it, one's own with a name. */
  key: MilestoneKey.nullable().default(null),
  name: OwnName,
  phaseKey: PhaseKey,
  level: MilestoneLevel.default('management'),
  forecastOn: PlannedDay.nullable().default(null),
})
export type NewMilestone = z.infer<typeof NewMilestone>

export const MilestoneChange = z.strictObject({
  name: OwnName,
  phaseKey: PhaseKey,
  level: MilestoneLevel,
  forecastOn: PlannedDay.nullable(),
  actualOn: PlannedDay.nullable(),
  note: text(2000),
})
export type MilestoneChange = z.infer<typeof MilestoneChange>

/** One project on the timeline; grouped by nature it stands once under each of its natures. */
export const RoadmapRow = z
  .object({
    /** Id of the department, nature or position of the axis; `none` where there is none, empty without groups. */
    group: z.string(),
    project: z.object({
      id: Id,
      code: z.string(),
      title: LocalisedText,
      state: ProjectState,
      natures: z.array(Nature),
      departmentId: Id,
      mainAxis: z.int().nullable(),
      startsOn: Day.nullable(),
      endsOn: Day.nullable(),
    }),
    phases: z.array(Phase),
    milestones: z.array(Milestone),
  })
  .meta({ id: 'RoadmapRow' })
export type RoadmapRow = z.infer<typeof RoadmapRow>

const RoadmapFilter = {
  groupBy: z.enum(roadmapGroupings).default('none'),
  departmentId: Id.optional(),
  nature: z.enum(natures).optional(),
  axis: z.coerce.number().int().min(1).max(3).optional(),
  /** Without it: what has not ended. */
  states: listOf(ProjectState).pipe(z.array(ProjectState).max(projectStates.length)).optional(),
  /** Only projects with an overdue milestone. */
  overdue: Flag.optional(),
  projectId: Id.optional(),
}

export const planningApi = {
  getPlan: endpoint({
    method: 'get',
    path: '/projects/:projectId/plan',
    summary: 'Phases and milestones of a project with original, approved, forecast and actual dates',
    params: ProjectParams,
    response: Plan,
  }),
  chooseTemplate: endpoint({
    method: 'put',
    path: '/projects/:projectId/plan',
    summary: 'Choose the template of the plan; dates and own milestones stay where the new one has a place for them',
    params: ProjectParams,
    versioned: true,
    body: z.strictObject({ template: TemplateName, modules: z.array(PlanModule).max(planModules.length).default([]) }),
    response: Plan,
  }),
  setPhases: endpoint({
    method: 'put',
    path: '/projects/:projectId/plan/phases',
    summary: 'Set the dates of the phases',
    params: ProjectParams,
    versioned: true,
    body: z.strictObject({
      phases: z
        .array(z.strictObject({ key: PhaseKey, startsOn: PlannedDay.nullable(), endsOn: PlannedDay.nullable() }))
        .max(phaseKeys.length),
    }),
    response: Plan,
  }),
  addMilestone: endpoint({
    method: 'post',
    path: '/projects/:projectId/milestones',
    summary: 'Add a milestone of one’s own',
    params: ProjectParams,
    body: NewMilestone,
    response: Plan,
  }),
  changeMilestone: endpoint({
    method: 'put',
    path: '/projects/:projectId/milestones/:id',
    summary: 'Change forecast, actual date and note; before the approval also name, phase and level',
    params: MilestoneParams,
    versioned: true,
    body: MilestoneChange,
    response: Plan,
  }),
  removeMilestone: endpoint({
    method: 'delete',
    path: '/projects/:projectId/milestones/:id',
    summary: 'Remove a milestone of one’s own',
    params: MilestoneParams,
    versioned: true,
    response: Plan,
  }),
  roadmap: endpoint({
    method: 'get',
    path: '/roadmap',
    summary: 'The timeline of all projects with phases and milestones',
    query: z.strictObject({ ...PageQuery, ...RoadmapFilter }),
    response: page(RoadmapRow).extend({
      asOf: Day,
      /** Projects in all, each counted once, and those with an overdue milestone. */
      projects: z.int(),
      overdue: z.int(),
    }),
  }),
  exportRoadmap: endpoint({
    method: 'get',
    path: '/roadmap/export',
    summary: 'The milestones of the timeline as a file, one per row',
    query: z.strictObject({ ...RoadmapFilter, format: FileFormat }),
    response: 'file',
  }),
}
