import type { Decisions } from '@triaxe/shared-types/decisions'
import type { Project } from '@triaxe/shared-types/projects'
import type { Evaluation } from '@triaxe/shared-types/scoring'
import type { ProjectStep } from '../../features/projects/project-actions.tsx'

export type NextStep = ProjectStep | 'evaluate' | 'decide'

interface Known {
  project: Pick<Project, 'state' | 'can' | 'missing' | 'openQuestions'>
  evaluation?: Pick<Evaluation, 'can' | 'round'> | undefined
  decisions?: Pick<Decisions, 'can'> | undefined
}

/** The one thing this person may do now that brings the project on; the server has said what may be done. */
export const nextStep = (known: Known): NextStep | null => ofSheet(known) ?? ofReview(known)

function ofSheet({ project: { state, can, missing, openQuestions } }: Known): ProjectStep | null {
  if (can.answerQuestions && openQuestions > 0) return 'answer'
  if (state === 'draft' && can.editSheet && missing.length > 0) return 'complete'
  if (can.submit && missing.length === 0) return 'submit'
  if (can.takeUp) return 'take_up'
  return can.start ? 'start' : null
}

/** A value first, then the decision that rests on it. */
function ofReview({ project, evaluation, decisions }: Known): NextStep | null {
  if (project.state !== 'under_review' || !evaluation) return null
  const { can, round } = evaluation
  const isOpen = (round?.value ?? null) === null
  if (isOpen && (can.score || can.assign || can.setConsensus)) return 'evaluate'
  return decisions?.can.record ? 'decide' : null
}
