import type { Evaluation, Score } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { allow, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { lockProject } from '../projects/index.ts'
import { framework } from '../strategy/index.ts'
import { evaluationAsSeen, isRevealed } from './evaluation.service.ts'
import { agree } from './reveal.service.ts'
import { currentRound } from './round.queries.ts'
import { maySetConsensus, maySteer } from './scoring.policy.ts'
import { refuseForeign } from './submit-scores.service.ts'

export async function setConsensus(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  scores: Score[],
): Promise<Evaluation> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    const current = await currentRound(tx, projectId)
    allow(maySteer(actor, project, current), 'scoring.chancellery_only')
    const round = found(current)
    unchanged(round, version)
    if (!isRevealed(round)) throw ruleBroken('scoring.not_all_submitted')
    if (!maySetConsensus(actor, project, { ...round, isRevealed: true }))
      throw ruleBroken('scoring.one_assessor_stands')
    refuseForeign(await framework(tx, round.frameworkId), scores)
    await agree({ actor, now }, tx, { projectId, round, scores, setBy: actor.personId })
    return evaluationAsSeen(tx, { actor, now }, project)
  })
}
