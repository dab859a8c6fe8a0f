import { type Actor, has } from '../../platform/context.ts'

/** Ranks and sums are right only for those who may know of every candidate. */
export const mayReadRanking = (actor: Actor) => has(actor, 'chancellery', 'council', 'finance', 'auditor')

/** Priorities set by hand, needs and exclusions steer the calculation: the chancellery sets them, with reasons. */
export const maySteer = (actor: Actor) => has(actor, 'chancellery')
