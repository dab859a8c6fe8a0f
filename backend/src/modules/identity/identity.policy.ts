import type { Session } from '@triaxe/shared-types'
import { type Actor, has, isSignedIn } from '../../platform/context.ts'

export const mayAdminister = (actor: Actor) => has(actor, 'administrator')
/** Naming members and assessors needs names; nobody outside gets them. */
export const mayFindPersons = (actor: Actor) => isSignedIn(actor)

/** What the menu shows. Every door decides again. */
export const sessionCan = (actor: Actor): Session['can'] => ({
  createProject: has(actor, 'registrar', 'department_head'),
  evaluate: has(actor, 'assessor', 'chancellery'),
  decide: has(actor, 'chancellery'),
  importProjects: has(actor, 'chancellery', 'administrator'),
  administer: mayAdminister(actor),
  readHistory: has(actor, 'auditor', 'administrator'),
  readDashboard: isSignedIn(actor),
  readRanking: has(actor, 'chancellery', 'council', 'finance', 'auditor'),
})
