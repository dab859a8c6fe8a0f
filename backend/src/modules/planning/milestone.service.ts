import type { Tx } from '@triaxe/db'
import type { LocalisedText, MilestoneChange, NewMilestone, Plan } from '@triaxe/shared-types'
import { isMandatory, planTemplate, repeatableIn } from '@triaxe/shared-types/planning.rules'
import { inLang } from '@triaxe/shared-types/texts'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { lockProject } from '../projects/index.ts'
import { planOf } from './plan.service.ts'
import { mayPlan, planCan } from './planning.policy.ts'
import {
  countChange,
  deleteMilestone,
  insertMilestone,
  isFrozen,
  milestonesOf,
  type Schedule,
  scheduleOf,
  updateMilestone,
} from './planning.queries.ts'
import { blankMilestone, changesOf, type MilestoneRow, nameOf, ownPosition } from './planning.rules.ts'

const mostMilestones = 100

export async function addMilestone({ db, actor, now }: Ctx, projectId: string, given: NewMilestone): Promise<Plan> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    allow(mayPlan(actor, project), 'planning.not_your_plan')
    const schedule = await openPlan(tx, projectId)
    const known = await milestonesOf(tx, [projectId])
    if (known.length >= mostMilestones) throw ruleBroken('planning.too_many_milestones')

    const milestone = { ...newMilestone(schedule, given), forecastOn: given.forecastOn }
    await insertMilestone(tx, projectId, milestone)
    await countChange(tx, projectId)
    await record(tx, {
      actor,
      at: now(),
      type: 'milestone.added',
      subject: { projectId, milestoneId: milestone.id },
      changes: {
        milestone: nameOf(milestone),
        phaseKey: milestone.phaseKey,
        forecastOn: milestone.forecastOn,
      },
    })
    return planOf(tx, actor, project, isoDay(now()))
  })
}

/** The schedule while it may still be planned: there is one, and no baseline has closed it. */
async function openPlan(tx: Tx, projectId: string): Promise<Schedule> {
  const schedule = await scheduleOf(tx, projectId)
  if (!schedule) throw ruleBroken('planning.no_plan')
  if (await isFrozen(tx, projectId)) throw ruleBroken('planning.plan_frozen')
  return schedule
}

function newMilestone({ template, modules }: Schedule, { key, name, phaseKey, level }: NewMilestone): MilestoneRow {
  const outline = planTemplate(template, modules)
  const again = repeatableIn(template).find((milestone) => milestone.key === key)
  if (key !== null && !again) throw ruleBroken('planning.not_repeatable', ['key'])
  const at = again?.phaseKey ?? phaseKey
  if (!outline.phases.includes(at)) throw ruleBroken('planning.phase_unknown', ['phaseKey'])
  const blank = blankMilestone({ id: newId(), position: ownPosition(outline, at), phaseKey: at, level })
  if (again) return { ...blank, ...again }
  return { ...blank, name: given(name) }
}

function given(name: LocalisedText): LocalisedText {
  if (inLang(name, 'fr') === '') throw ruleBroken('planning.name_missing', ['name'])
  return name
}

export async function changeMilestone(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  id: string,
  change: MilestoneChange,
): Promise<Plan> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    const frozen = await isFrozen(tx, projectId)
    allow(planCan(actor, project, frozen).track, 'planning.not_your_plan')
    const schedule = found(await scheduleOf(tx, projectId))
    const before = found((await milestonesOf(tx, [projectId])).find((milestone) => milestone.id === id))
    unchanged(schedule, version)
    const after = changed(schedule, before, change)
    if (frozen) keepsApproved(before, after)
    if (after.actualOn !== null && after.actualOn > isoDay(now()))
      throw ruleBroken('planning.actual_in_future', ['actualOn'])

    await updateMilestone(tx, id, after)
    await countChange(tx, projectId)
    const changes = { milestone: nameOf({ ...before, ...after }), ...changesOf(before, after) }
    await record(tx, { actor, at: now(), type: 'milestone.changed', subject: { projectId, milestoneId: id }, changes })
    return planOf(tx, actor, project, isoDay(now()))
  })
}

/** A milestone of the template keeps its name, phase and level; one's own takes those given. */
function changed({ template, modules }: Schedule, before: MilestoneRow, change: MilestoneChange) {
  const { id: _id, key, ...row } = before
  const { forecastOn, actualOn, note, ...nature } = change
  const dated = { ...row, forecastOn, actualOn, note }
  if (key !== null) {
    const same = nature.phaseKey === row.phaseKey && nature.level === row.level && inLang(nature.name, 'fr') === ''
    if (!same) throw ruleBroken('planning.template_name', ['name'])
    return dated
  }
  const outline = planTemplate(template, modules)
  if (!outline.phases.includes(nature.phaseKey)) throw ruleBroken('planning.phase_unknown', ['phaseKey'])
  const position = nature.phaseKey === row.phaseKey ? row.position : ownPosition(outline, nature.phaseKey)
  return { ...dated, ...nature, name: given(nature.name), position, isGate: nature.level === 'steering' }
}

function keepsApproved(before: MilestoneRow, after: Omit<MilestoneRow, 'id' | 'key'>): void {
  const { name, phaseKey, level } = after
  const touched = Object.keys(changesOf(before, { name, phaseKey, level }))
  if (touched.length > 0) throw ruleBroken('planning.plan_frozen', touched)
}

export async function removeMilestone(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  id: string,
): Promise<Plan> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    allow(mayPlan(actor, project), 'planning.not_your_plan')
    const all = await milestonesOf(tx, [projectId])
    const milestone = found(all.find((one) => one.id === id))
    const schedule = await openPlan(tx, projectId)
    unchanged(schedule, version)
    if (isMandatory(schedule, milestone, all)) throw ruleBroken('planning.mandatory_milestone')

    await deleteMilestone(tx, id)
    await countChange(tx, projectId)
    const changes = { milestone: nameOf(milestone), forecastOn: milestone.forecastOn }
    await record(tx, { actor, at: now(), type: 'milestone.removed', subject: { projectId, milestoneId: id }, changes })
    return planOf(tx, actor, project, isoDay(now()))
  })
}
