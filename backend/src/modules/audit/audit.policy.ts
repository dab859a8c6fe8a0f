import { type Actor, has } from '../../platform/context.ts'

/** What the history needs to know of a project to decide who reads its changes. */
export interface ProjectOfHistory {
  leadDepartmentId: string
  departmentIds: string[]
  memberIds: string[]
}

/** Who administers reads what was done to people and departments; projects are for those who control. */
export const mayReadHistory = (actor: Actor) => has(actor, 'auditor', 'administrator')
export const mayReadHistoryOfProjects = (actor: Actor) => has(actor, 'auditor')
export const mayVerifyHistory = (actor: Actor) => has(actor, 'auditor')

/**
 * Changes are for those who work on the project, steer or control it; whoever else sees the project reads its steps.
 * All of them may read what is confidential: when a project no longer is, its history opens to nobody.
 */
export const mayReadChanges = (actor: Actor, { leadDepartmentId, departmentIds, memberIds }: ProjectOfHistory) =>
  has(actor, 'chancellery', 'auditor') ||
  memberIds.includes(actor.personId) ||
  (actor.departmentId !== null && [leadDepartmentId, ...departmentIds].includes(actor.departmentId))
