import type { Evaluation, OwnScore } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { allow, unchanged } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { lockProject } from '../projects/index.ts'
import { framework, frameworkInForce } from '../strategy/index.ts'
import { evaluationAsSeen, isRevealed } from './evaluation.service.ts'
import { ownAssessmentOf, ownScoresOf, replaceOwnScores } from './own-scores.queries.ts'
import { currentRound } from './round.queries.ts'
import { mayScoreOwn } from './scoring.policy.ts'
import { refuseForeign } from './submit-scores.service.ts'

export async function saveOwnScores(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  scores: OwnScore[],
): Promise<Evaluation> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    const round = await currentRound(tx, projectId)
    allow(mayScoreOwn(actor, project, round !== undefined && isRevealed(round)), 'scoring.own_scores_closed')
    unchanged((await ownAssessmentOf(tx, projectId)) ?? { version: 0 }, version)
    const grid = await (round ? framework(tx, round.frameworkId) : frameworkInForce(tx))
    refuseForeign(grid, scores)
    const before = await ownScoresOf(tx, projectId, grid.id)
    const criterionIds = grid.axes.flatMap((axis) => axis.criteria.map(({ id }) => id))
    await replaceOwnScores(tx, projectId, criterionIds, scores, { setBy: actor.personId, setAt: now() })
    await record(tx, {
      actor,
      at: now(),
      type: 'own_scores.set',
      subject: { projectId },
      changes: { before, after: scores },
    })
    return evaluationAsSeen(tx, { actor, now }, project)
  })
}
