import { type Actor, has } from '../../platform/context.ts'
import { isDepartmentHead, isMember, type ProjectFacts } from '../projects/index.ts'

type Reopened = { isReopened: boolean } | null | undefined

/** What a new framework asks anew may be scored wherever the project stands, as long as it is not closed. */
export const rescoredStates = ['deferred', 'approved', 'in_progress', 'on_hold'] as const
const isOpen = ({ state }: ProjectFacts, round: Reopened) =>
  state === 'under_review' || (round?.isReopened === true && rescoredStates.some((one) => one === state))

/** Assigning, opening rounds, consensus: who is a member of the project has a conflict of interest here too. */
export const maySteer = (actor: Actor, project: ProjectFacts, round: Reopened) =>
  has(actor, 'chancellery') && !isMember(actor, project) && isOpen(project, round)

export const maySetConsensus = (
  actor: Actor,
  project: ProjectFacts,
  round: { isRevealed: boolean; isCurrent: boolean; isReopened: boolean; assigned: number } | null,
) => maySteer(actor, project, round) && round !== null && round.isCurrent && round.isRevealed && round.assigned > 1

/** The conflict of interest is membership, not the department; it is looked at again each time points are given. */
export const mayScore = (actor: Actor, project: ProjectFacts, round: Reopened, assessment: object | undefined) =>
  assessment !== undefined &&
  has(actor, 'assessor', 'chancellery') &&
  !isMember(actor, project) &&
  isOpen(project, round)

/** Who gave which points is for those who talk about them; the others read spread, consensus and value. */
export const mayReadSheets = (actor: Actor, isAssigned: boolean) => isAssigned || has(actor, 'chancellery', 'auditor')

/** The department's own view is given before the assessors' points are known, else comparing says nothing. */
export const mayScoreOwn = (actor: Actor, project: ProjectFacts, isRevealed: boolean) =>
  (isMember(actor, project) || isDepartmentHead(actor, project)) &&
  (['draft', 'submitted', 'deferred'].includes(project.state) || (project.state === 'under_review' && !isRevealed))

export const mayHaveQueue = (actor: Actor) => has(actor, 'assessor', 'chancellery')
export const seesAllEvaluations = (actor: Actor) => has(actor, 'chancellery')
