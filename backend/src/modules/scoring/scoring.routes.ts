import { scoringApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { assignAssessors, listAssessorCandidates, openRound, removeAssessor } from './assign-assessors.service.ts'
import { evaluationQueue } from './evaluation-queue.service.ts'
import { getEvaluation } from './evaluation.service.ts'
import { saveOwnScores } from './save-own-scores.service.ts'
import { setConsensus } from './set-consensus.service.ts'
import { getScoringSheet, saveScoringSheet, submitScores } from './submit-scores.service.ts'

export const scoringRoutes = [
  on(scoringApi.evaluationQueue, (_input, ctx) => evaluationQueue(ctx)),
  on(scoringApi.getEvaluation, ({ params, query }, ctx) => getEvaluation(ctx, params.projectId, query)),
  on(scoringApi.listAssessorCandidates, ({ params }, ctx) => listAssessorCandidates(ctx, params.projectId)),
  on(scoringApi.assignAssessors, ({ params, body }, ctx) => assignAssessors(ctx, params.projectId, body)),
  on(scoringApi.removeAssessor, ({ params }, ctx) => removeAssessor(ctx, params)),
  on(scoringApi.openRound, ({ params, body }, ctx) => openRound(ctx, params.projectId, body)),
  on(scoringApi.getScoringSheet, ({ params }, ctx) => getScoringSheet(ctx, params.projectId)),
  on(scoringApi.saveScoringSheet, ({ params, body, version }, ctx) =>
    saveScoringSheet(ctx, params.projectId, version, body.scores),
  ),
  on(scoringApi.submitScores, ({ params, body, version }, ctx) => submitScores(ctx, params.projectId, version, body)),
  on(scoringApi.setConsensus, ({ params, body, version }, ctx) =>
    setConsensus(ctx, params.projectId, version, body.scores),
  ),
  on(scoringApi.saveOwnScores, ({ params, body, version }, ctx) =>
    saveOwnScores(ctx, params.projectId, version, body.scores),
  ),
]
