import { type Actor, has } from '../../platform/context.ts'
import { isDepartmentHead, isMember, isProjectLead, type ProjectFacts } from '../projects/index.ts'

export const recordsDecisions = (actor: Actor) => has(actor, 'chancellery')

/** Membership is the conflict of interest: who has a part in the project neither steers its evaluation nor writes down its decision. */
export const mayRecordDecision = (actor: Actor, project: Pick<ProjectFacts, 'memberIds'>) =>
  recordsDecisions(actor) && !isMember(actor, project)

/** What is said within the administration stays with those who prepare, take and control decisions. */
export const mayReadInternalReasons = (actor: Actor) => has(actor, 'chancellery', 'council', 'auditor')

interface Owned {
  ownerId: string | null
}

export const ownsCondition = (actor: Actor, { ownerId }: Owned) => ownerId === actor.personId

/** Who follows the conditions of a project has no part in it, and does not judge what is his or her own to meet. */
export const settlesCondition = (actor: Actor, condition: Owned & Pick<ProjectFacts, 'memberIds'>) =>
  mayRecordDecision(actor, condition) && !ownsCondition(actor, condition)

/** Those who answer for the project: the head of its lead department, and who leads it. */
export const mayComment = (actor: Actor, project: Pick<ProjectFacts, 'leadDepartmentId' | 'leadIds'>) =>
  isDepartmentHead(actor, project) || isProjectLead(actor, project)
