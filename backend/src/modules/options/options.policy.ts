import { type Actor, has } from '../../platform/context.ts'
import { isMember, isOwnDepartment, type ProjectFacts } from '../projects/index.ts'

/** Ranks and sums are right only for those who may know of every candidate. */
export const mayReadRanking = (actor: Actor) => has(actor, 'chancellery', 'council', 'finance', 'auditor')

/** Priorities set by hand, needs and exclusions steer the calculation: the chancellery sets them, with reasons. */
export const maySteer = (actor: Actor) => has(actor, 'chancellery')

/** Membership is the conflict of interest: who has a part in a project sets neither priority nor condition for it. */
export const maySteerFor = (actor: Actor, project: Pick<ProjectFacts, 'memberIds'>) =>
  maySteer(actor) && !isMember(actor, project)

/** Whose project it is reads why it is in the plan or not, that project alone; the whole portfolio is for the others. */
export const mayReadReasons = (actor: Actor, project: Pick<ProjectFacts, 'memberIds' | 'leadDepartmentId'>) =>
  mayReadRanking(actor) || isMember(actor, project) || isOwnDepartment(actor, project)
