import { type Actor, has } from '../../platform/context.ts'

/** Ranks and sums are right only for those who may know of every candidate. */
export const mayReadRanking = (actor: Actor) => has(actor, 'chancellery', 'council', 'finance', 'auditor')
