import type { Tx } from '@triaxe/db'
import type { PlanModule, TemplateName } from '@triaxe/shared-types'
import { planTemplate } from '@triaxe/shared-types/planning.rules'
import { newId } from '../../platform/id.ts'
import { insertBaseline, approveDates } from './baseline.queries.ts'
import {
  countChange,
  milestonesOf,
  phasesOf,
  putSchedule,
  replaceMilestones,
  replacePhases,
  scheduleOf,
} from './planning.queries.ts'
import { nameOf, underTemplate } from './planning.rules.ts'

/**
 * What was forecast becomes what is approved, and the first time also what was original; the set is kept as a baseline. What is
 * approved to begin years later is approved for days years later: slip counts from there.
 * Without a plan there is nothing to freeze: the project may still choose its template. The caller records.
 */
export async function freezeBaseline(
  tx: Tx,
  projectId: string,
  { decisionId, at, later }: { decisionId: string | null; at: Date; later: number },
): Promise<{ number: number } | null> {
  if (!(await scheduleOf(tx, projectId))) return null
  await approveDates(tx, projectId, later)
  const milestones = await milestonesOf(tx, [projectId])
  const rows = milestones.map((milestone) => ({
    milestoneId: milestone.id,
    name: JSON.stringify(nameOf(milestone)),
    dueOn: milestone.approvedOn,
  }))
  const number = await insertBaseline(tx, { id: newId(), projectId, decisionId, frozenAt: at }, rows)
  await countChange(tx, projectId)
  return { number }
}

export interface PlanGiven {
  projectId: string
  template: TemplateName
  modules?: PlanModule[]
  /** Forecast and actual dates by milestone of the template; the rest stays open. */
  dates?: Partial<Record<string, { forecastOn?: string | null; actualOn?: string | null }>>
  phases?: Partial<Record<string, { startsOn: string | null; endsOn: string | null }>>
}

/** A plan for a project that comes with one, as an import or a demonstration does. The caller records. */
export async function planFromTemplate(
  tx: Tx,
  { projectId, template, modules = [], dates = {}, phases = {} }: PlanGiven,
): Promise<void> {
  const outline = planTemplate(template, modules)
  await putSchedule(tx, projectId, template, modules)
  const known = await phasesOf(tx, [projectId])
  const datesOf = (key: string) => phases[key] ?? known.find((phase) => phase.key === key)
  await replacePhases(
    tx,
    projectId,
    outline.phases.map((key) => ({
      id: newId(),
      key,
      startsOn: datesOf(key)?.startsOn ?? null,
      endsOn: datesOf(key)?.endsOn ?? null,
    })),
  )
  const rows = underTemplate(template, outline, await milestonesOf(tx, [projectId]), newId)
  await replaceMilestones(
    tx,
    projectId,
    rows.map((row) => ({ ...row, ...(row.key === null ? {} : dates[row.key]) })),
  )
}
