import { type Actor, has } from '../../platform/context.ts'
import { isMember, type ProjectFacts } from '../projects/index.ts'

export const recordsDecisions = (actor: Actor) => has(actor, 'chancellery')

/** Membership is the conflict of interest: who has a part in the project neither steers its evaluation nor writes down its decision. */
export const mayRecordDecision = (actor: Actor, project: Pick<ProjectFacts, 'memberIds'>) =>
  recordsDecisions(actor) && !isMember(actor, project)

/** What is said within the administration stays with those who prepare, take and control decisions. */
export const mayReadInternalReasons = (actor: Actor) => has(actor, 'chancellery', 'council', 'auditor')
