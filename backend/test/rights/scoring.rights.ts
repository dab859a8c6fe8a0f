import { scoringApi } from '@triaxe/shared-types'
import type { Scenario, Who } from './cast.ts'
import type { Scene } from './scene.ts'
import { inStates, rights } from './table.ts'

const underReview: Scenario[] = ['under_review', 'assessed', 'confidential']
const steering = inStates(underReview, ['chancellery'])
/** The department's own view ends when the assessors' points are known. */
const ownView = inStates(
  ['draft', 'submitted', 'deferred', 'under_review', 'confidential'],
  ['head', 'lead', 'sponsor', 'member', 'insider', 'involved'],
)
const assigned: Who[] = ['assigned']
const noScores = () => ({ body: { scores: [] } })
const assignment = ({ people }: Scene) => ({ personIds: [people.assessor.id] })

export const scoringRights = rights(scoringApi, {
  evaluationQueue: { may: ['chancellery', 'involved', 'assessor', 'assigned', 'insider'] },
  getEvaluation: { may: 'seers' },
  listAssessorCandidates: { may: steering },
  assignAssessors: { may: steering, ask: (scene) => ({ body: assignment(scene) }) },
  removeAssessor: { may: steering, ask: ({ second }) => ({ params: { personId: second.id } }) },
  openRound: { may: steering, ask: (scene) => ({ body: { ...assignment(scene), reason: 'Nouvel examen' } }) },
  getScoringSheet: { may: { under_review: ['assigned', 'insider'], assessed: assigned }, otherwise: 404 },
  saveScoringSheet: { may: { under_review: assigned, assessed: assigned }, ask: noScores },
  submitScores: { may: { under_review: assigned, assessed: assigned }, ask: noScores },
  setConsensus: {
    may: steering,
    ask: ({ frameworkId }) => ({ body: { scores: [{ criterionId: frameworkId, points: 3, note: 'Accord' }] } }),
  },
  saveOwnScores: { may: ownView, ask: noScores },
})
