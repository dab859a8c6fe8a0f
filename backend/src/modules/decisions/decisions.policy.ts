import { type Actor, has } from '../../platform/context.ts'

export const mayRecordDecision = (actor: Actor) => has(actor, 'chancellery')

/** What is said within the administration stays with those who prepare, take and control decisions. */
export const mayReadInternalReasons = (actor: Actor) => has(actor, 'chancellery', 'council', 'auditor')
