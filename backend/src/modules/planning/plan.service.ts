import type { Db } from '@triaxe/db'
import type { Plan, TemplateName } from '@triaxe/shared-types'
import { isMandatory, modulesOf, planTemplate } from '@triaxe/shared-types/planning.rules'
import { finalStates } from '@triaxe/shared-types/projects.rules'
import { expectedOn, isOverdue, slipDays, slipSinceApproval } from '@triaxe/shared-types/slip.rules'
import type { BodyOf, planningApi } from '@triaxe/shared-types'
import type { Actor, Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { lockProject, visibleProject, type ProjectFacts } from '../projects/index.ts'
import { mayPlan, planCan } from './planning.policy.ts'
import {
  baselinesOf,
  countChange,
  isFrozen,
  milestonesOf,
  phasesOf,
  putSchedule,
  replaceMilestones,
  replacePhases,
  scheduleOf,
} from './planning.queries.ts'
import { type MilestoneRow, underTemplate } from './planning.rules.ts'

export async function getPlan({ db, actor, now }: Ctx, projectId: string): Promise<Plan> {
  return planOf(db, actor, await visibleProject(db, actor, projectId), isoDay(now()))
}

type Choice = BodyOf<typeof planningApi.chooseTemplate>

export async function chooseTemplate(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  { template, modules }: Choice,
): Promise<Plan> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    allow(mayPlan(actor, project), 'planning.not_your_plan')
    const before = await scheduleOf(tx, projectId)
    unchanged(before ?? { version: 0 }, version)
    if (await isFrozen(tx, projectId)) throw ruleBroken('planning.plan_frozen')
    checkModules(template, modules)

    await putSchedule(tx, projectId, template, modules)
    const outline = planTemplate(template, modules)
    const phases = await phasesOf(tx, [projectId])
    await replacePhases(
      tx,
      projectId,
      outline.phases.map((key) => {
        const known = phases.find((phase) => phase.key === key)
        return { id: newId(), key, startsOn: known?.startsOn ?? null, endsOn: known?.endsOn ?? null }
      }),
    )
    await replaceMilestones(tx, projectId, underTemplate(template, outline, await milestonesOf(tx, [projectId]), newId))
    await record(tx, {
      actor,
      at: now(),
      type: 'plan.template_chosen',
      subject: { projectId },
      changes: {
        template: { from: before?.template ?? null, to: template },
        modules: { from: before?.modules ?? [], to: modules },
      },
    })
    return planOf(tx, actor, project, isoDay(now()))
  })
}

function checkModules(template: TemplateName, modules: readonly string[]): void {
  const known: readonly string[] = modulesOf(template)
  if (modules.some((module) => !known.includes(module))) throw ruleBroken('planning.modules_only_hermes', ['modules'])
}

type PhaseDates = BodyOf<typeof planningApi.setPhases>

export async function setPhases(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  { phases: given }: PhaseDates,
): Promise<Plan> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    allow(mayPlan(actor, project), 'planning.not_your_plan')
    unchanged(found(await scheduleOf(tx, projectId), 'planning.no_plan'), version)
    if (await isFrozen(tx, projectId)) throw ruleBroken('planning.plan_frozen')
    const before = await phasesOf(tx, [projectId])
    checkPhases(before, given)

    const after = before.map(({ key, startsOn, endsOn }) => ({
      key,
      startsOn,
      endsOn,
      ...given.find((phase) => phase.key === key),
    }))
    await replacePhases(
      tx,
      projectId,
      after.map((phase) => ({ id: newId(), ...phase })),
    )
    await countChange(tx, projectId)
    const changes = { phases: { from: before.map(({ projectId: _of, ...phase }) => phase), to: after } }
    await record(tx, { actor, at: now(), type: 'plan.phases_dated', subject: { projectId }, changes })
    return planOf(tx, actor, project, isoDay(now()))
  })
}

function checkPhases(known: { key: string }[], given: PhaseDates['phases']): void {
  const at = (index: number, field: string) => `/phases/${index}/${field}`
  const strange = given.findIndex(({ key }) => !known.some((phase) => phase.key === key))
  if (strange >= 0) throw ruleBroken('planning.phase_unknown', [at(strange, 'key')])
  const reversed = given.flatMap(({ startsOn, endsOn }, index) =>
    startsOn !== null && endsOn !== null && endsOn < startsOn ? [at(index, 'endsOn')] : [],
  )
  if (reversed.length > 0) throw ruleBroken('planning.phase_ends_before_start', reversed)
}

/** The whole plan as this person sees it. */
export async function planOf(db: Db, actor: Actor, project: ProjectFacts, today: string): Promise<Plan> {
  const schedule = await scheduleOf(db, project.id)
  const milestones = await milestonesOf(db, [project.id])
  const baselines = await baselinesOf(db, project.id)
  const { template = null, modules = [], version = 0 } = schedule ?? {}
  return {
    projectId: project.id,
    asOf: today,
    template,
    modules,
    phases: await phasesOf(db, [project.id]),
    milestones: milestones.map((milestone) => ({
      ...withSlip(milestone, project, today),
      isMandatory: template !== null && isMandatory({ template, modules }, milestone, milestones),
    })),
    baselines,
    isFrozen: baselines.length > 0,
    version,
    can: planCan(actor, project, baselines.length > 0),
  }
}

/** What has ended waits for nothing more: its open milestones are not overdue. */
export const withSlip = (milestone: MilestoneRow, { state }: Pick<ProjectFacts, 'state'>, today: string) => ({
  ...milestone,
  expectedOn: expectedOn(milestone, today),
  slipDays: slipDays(milestone, today),
  slipSinceApproval: slipSinceApproval(milestone, today),
  isOverdue: !finalStates.includes(state) && isOverdue(milestone, today),
})
