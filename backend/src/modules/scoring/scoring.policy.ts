import { type Actor, has } from '../../platform/context.ts'
import { isDepartmentHead, isMember, type ProjectFacts } from '../projects/index.ts'

/** Assigning, opening rounds, consensus: who is a member of the project has a conflict of interest here too. */
export const maySteer = (actor: Actor, project: ProjectFacts) =>
  has(actor, 'chancellery') && !isMember(actor, project) && project.state === 'under_review'

export const maySetConsensus = (
  actor: Actor,
  project: ProjectFacts,
  round: { isRevealed: boolean; isCurrent: boolean; assigned: number } | null,
) => maySteer(actor, project) && round !== null && round.isCurrent && round.isRevealed && round.assigned > 1

/** The conflict of interest is membership, not the department; it is looked at again each time points are given. */
export const mayScore = (actor: Actor, project: ProjectFacts, assessment: object | undefined) =>
  assessment !== undefined &&
  has(actor, 'assessor', 'chancellery') &&
  !isMember(actor, project) &&
  project.state === 'under_review'

/** Who gave which points is for those who talk about them; the others read spread, consensus and value. */
export const mayReadSheets = (actor: Actor, isAssigned: boolean) => isAssigned || has(actor, 'chancellery', 'auditor')

/** The department's own view is given before the assessors' points are known, else comparing says nothing. */
export const mayScoreOwn = (actor: Actor, project: ProjectFacts, isRevealed: boolean) =>
  (isMember(actor, project) || isDepartmentHead(actor, project)) &&
  (['draft', 'submitted', 'deferred'].includes(project.state) || (project.state === 'under_review' && !isRevealed))

export const mayHaveQueue = (actor: Actor) => has(actor, 'assessor', 'chancellery')
export const seesAllEvaluations = (actor: Actor) => has(actor, 'chancellery')
