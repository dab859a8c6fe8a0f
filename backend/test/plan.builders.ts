import { type Plan, planningApi } from '@triaxe/shared-types'
import { done } from './call.ts'
import type { TestInstallation } from './installation.ts'
import { aProject } from './project.builders.ts'
import { freezeBaseline } from '../src/modules/planning/index.ts'

export const freeze = (at: TestInstallation, projectId: string) =>
  at.db.transaction().execute((tx) => freezeBaseline(tx, projectId, { decisionId: null, at: at.now(), later: 0 }))

/** A project whose lead has chosen a HERMES template. */
export async function aPlannedProject(
  at: TestInstallation,
  given: Parameters<typeof aProject>[1] = {},
  template: 'hermes_classic' | 'hermes_agile' = 'hermes_classic',
) {
  const project = await aProject(at, given)
  const lead = project.leads[0]!
  const params = { projectId: project.id }
  const body = { template, modules: [] }
  const plan = await done(at, planningApi.chooseTemplate, { as: lead, params, version: 0, body })
  return { project, lead, params, plan }
}

export const milestone = (plan: Plan, key: string) => plan.milestones.find((one) => one.key === key)!

/** The change that moves only dates. */
export function dated(plan: Plan, key: string, dates: { forecastOn?: string | null; actualOn?: string | null }) {
  const { phaseKey, level, forecastOn, actualOn, note } = milestone(plan, key)
  return { name: {}, phaseKey, level, forecastOn, actualOn, note, ...dates }
}
