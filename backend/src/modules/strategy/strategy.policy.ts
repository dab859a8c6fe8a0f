import { type Actor, has } from '../../platform/context.ts'

/** The strategy belongs to the council; the chancellery prepares its versions and records what was adopted. */
export const maySteerStrategy = (actor: Actor) => has(actor, 'chancellery')

/** A version that is not adopted yet is for those who prepare, decide and check. */
export const mayReadDrafts = (actor: Actor) => has(actor, 'chancellery', 'council', 'auditor')
