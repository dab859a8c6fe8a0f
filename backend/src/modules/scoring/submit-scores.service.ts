import type { Db, Tx } from '@triaxe/db'
import {
  type DraftScore,
  type Evaluation,
  type Framework,
  type ScoreSubmission,
  type ScoringSheet,
  unscored,
} from '@triaxe/shared-types'
import type { Actor, Ctx } from '../../platform/context.ts'
import { allow, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { lockProject, visibleProject } from '../projects/index.ts'
import { framework } from '../strategy/index.ts'
import { assessmentBy, replaceScores } from './assessment.queries.ts'
import { evaluationAsSeen } from './evaluation.service.ts'
import { ownScoresOf } from './own-scores.queries.ts'
import { projectHead } from './project-head.queries.ts'
import { revealIfAllSubmitted } from './reveal.service.ts'
import { currentRound } from './round.queries.ts'
import { foreignCriteria } from './scoring.rules.ts'
import { mayScore } from './scoring.policy.ts'

export async function getScoringSheet({ db, actor }: Ctx, projectId: string): Promise<ScoringSheet> {
  const project = await visibleProject(db, actor, projectId)
  const { round, assessment } = await mySheet(db, actor, projectId)
  const { dueOn, savedAt, submittedAt, version, scores } = found(assessment, 'scoring.not_assigned_to_you')
  const { number, frameworkId } = found(round)
  return {
    project: await projectHead(db, projectId),
    frameworkId,
    round: number,
    version,
    dueOn,
    savedAt: savedAt?.toISOString() ?? null,
    submittedAt: submittedAt?.toISOString() ?? null,
    scores,
    own: await ownScoresOf(db, projectId, frameworkId),
    can: { score: mayScore(actor, project, round, assessment) && submittedAt === null },
  }
}

/** A draft is not history: it may be incomplete, and nobody else reads it. */
export async function saveScoringSheet(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  scores: DraftScore[],
): Promise<{ version: number; savedAt: string }> {
  return db.transaction().execute(async (tx) => {
    const { sheet } = await openSheet(tx, actor, projectId, version, scores)
    await replaceScores(tx, sheet, scores, { savedAt: now(), submittedAt: null })
    return { version: version + 1, savedAt: now().toISOString() }
  })
}

export async function submitScores(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  { scores }: ScoreSubmission,
): Promise<Evaluation> {
  return db.transaction().execute(async (tx) => {
    const { project, sheet, round, grid } = await openSheet(tx, actor, projectId, version, scores)
    const missing = unscored(grid.axes, new Map(scores.map((score) => [score.criterionId, score.points])))
    if (missing.length > 0)
      throw ruleBroken(
        'scoring.incomplete',
        missing.map(({ id }) => `scores/${id}`),
        { count: missing.length },
      )
    await replaceScores(tx, sheet, scores, { savedAt: now(), submittedAt: now() })
    // Without the points: whoever reads the history must stay as blind as everybody else.
    await record(tx, { actor, at: now(), type: 'scores.submitted', subject: { projectId, round: round.number } })
    await revealIfAllSubmitted({ actor, now }, tx, projectId)
    return evaluationAsSeen(tx, { actor, now }, project)
  })
}

async function openSheet(tx: Tx, actor: Actor, projectId: string, version: number, scores: { criterionId: string }[]) {
  const project = await lockProject(tx, actor, projectId)
  const { round, assessment } = await mySheet(tx, actor, projectId)
  allow(mayScore(actor, project, round, assessment), 'scoring.not_open_to_you')
  const [current, mine] = [found(round), found(assessment)]
  if (mine.submittedAt) throw ruleBroken('scoring.already_submitted')
  unchanged(mine, version)
  const grid = await framework(tx, current.frameworkId)
  refuseForeign(grid, scores)
  return { project, round: current, grid, sheet: { evaluationId: current.id, personId: actor.personId } }
}

export function refuseForeign({ axes }: Framework, scores: { criterionId: string }[]): void {
  const foreign = foreignCriteria(axes, scores)
  if (foreign.length > 0)
    throw ruleBroken(
      'scoring.unknown_criterion',
      foreign.map((id) => `scores/${id}`),
    )
}

async function mySheet(db: Db, { personId }: Actor, projectId: string) {
  const round = await currentRound(db, projectId)
  return { round, assessment: round && (await assessmentBy(db, round.id, personId)) }
}
