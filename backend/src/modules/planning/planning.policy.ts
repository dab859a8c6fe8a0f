import { finalStates } from '@triaxe/shared-types/projects.rules'
import { type Actor, has } from '../../platform/context.ts'
import { isDepartmentHead, isOwnDepartment, isProjectLead, type ProjectFacts } from '../projects/index.ts'

type Project = Pick<ProjectFacts, 'leadDepartmentId' | 'leadIds' | 'state'>

const isOver = ({ state }: Project) => finalStates.includes(state)

/** Forecast and actual dates of an approved plan. */
export const mayTrack = (actor: Actor, project: Project) =>
  !isOver(project) && (isProjectLead(actor, project) || isDepartmentHead(actor, project) || has(actor, 'chancellery'))

const registers = (actor: Actor, project: Project) => isOwnDepartment(actor, project) && has(actor, 'registrar')

/** Everything in a plan that no decision has approved yet. */
export const mayPlan = (actor: Actor, project: Project) =>
  mayTrack(actor, project) || (!isOver(project) && registers(actor, project))

/** The first baseline closes the plan: what was approved stays, only forecast and actual dates move on. */
export const planCan = (actor: Actor, project: Project, isFrozen: boolean) => ({
  plan: !isFrozen && mayPlan(actor, project),
  track: isFrozen ? mayTrack(actor, project) : mayPlan(actor, project),
})
