import { type Actor, has } from '../../platform/context.ts'
import { isDepartmentHead, isOwnDepartment, isProjectLead, type ProjectFacts } from '../projects/index.ts'

type Project = Pick<ProjectFacts, 'leadDepartmentId' | 'leadIds' | 'state' | 'takenOver'>

const decidedStates: readonly string[] = ['approved', 'in_progress', 'on_hold', 'completed', 'stopped']

/**
 * The plan is what was approved: with the credit, or with the approving decision where it granted none.
 * A project that was taken over has no decision here; its plan stays open until it has a credit.
 */
export const isPlanFrozen = ({ state, takenOver }: Project, hasCredit: boolean) =>
  hasCredit || (decidedStates.includes(state) && !takenOver)

const leads = (actor: Actor, project: Project) => isProjectLead(actor, project) || isDepartmentHead(actor, project)

/** The department's money: those who lead the project, and those who register for the department. */
export const mayPlanBudget = (actor: Actor, project: Project) =>
  project.state !== 'rejected' &&
  (leads(actor, project) || (isOwnDepartment(actor, project) && has(actor, 'registrar')))

/** Commitments, actuals and forecasts: also finance, and also after the end, when the last invoices come. */
export const mayTrackBudget = (actor: Actor, project: Project) =>
  project.state !== 'rejected' && (leads(actor, project) || has(actor, 'finance'))

/** It holds for all projects of the installation and decides nothing. */
export const mayChangeSettings = (actor: Actor) => has(actor, 'administrator')

/** Before the approval whoever plans fills in everything; afterwards tracking is all that is left. */
export const budgetCan = (actor: Actor, project: Project, isFrozen: boolean) => {
  const plan = !isFrozen && mayPlanBudget(actor, project)
  return { plan, track: plan || mayTrackBudget(actor, project) }
}
