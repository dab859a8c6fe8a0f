import type { Db } from '@triaxe/db'
import { contribution, isLate, type Evaluation, type Framework, type Round, strategicValue } from '@triaxe/shared-types'
import type { Actor, Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { found } from '../../platform/errors.ts'
import { type ProjectFacts, visibleProject } from '../projects/index.ts'
import { framework, frameworkInForce } from '../strategy/index.ts'
import { assessmentsOf, sheetsOf } from './assessment.queries.ts'
import { consensusOf } from './consensus.queries.ts'
import { ownAssessmentOf, ownScoresOf } from './own-scores.queries.ts'
import { projectHead } from './project-head.queries.ts'
import { type RoundRow, roundsOf } from './round.queries.ts'
import { agreedIntervals, spreads } from './scoring.rules.ts'
import { mayReadSheets, mayScore, mayScoreOwn, maySetConsensus, maySteer } from './scoring.policy.ts'

export async function getEvaluation(
  { db, actor, now }: Ctx,
  projectId: string,
  { round }: { round?: number | undefined },
): Promise<Evaluation> {
  return evaluationAsSeen(db, { actor, now }, await visibleProject(db, actor, projectId), round)
}

/** Every assigned assessor has submitted: from here on the points may be seen. */
export const isRevealed = ({ assigned, submitted }: Pick<RoundRow, 'assigned' | 'submitted'>) =>
  assigned > 0 && assigned === submitted

export async function evaluationAsSeen(
  db: Db,
  { actor, now }: Pick<Ctx, 'actor' | 'now'>,
  project: ProjectFacts,
  number?: number,
): Promise<Evaluation> {
  const rounds = await roundsOf(db, project.id)
  const current = rounds.find((one) => one.isCurrent)
  const shown = number === undefined ? current : found(rounds.find((one) => one.number === number))
  const grid = await (shown ? framework(db, shown.frameworkId) : frameworkInForce(db))
  const revealed = current !== undefined && isRevealed(current)
  const round = shown ? await roundAsSeen(db, { actor, today: isoDay(now()) }, project, shown, grid) : null
  const mine = round?.isCurrent ? round.assessments.find(({ person }) => person.id === actor.personId) : undefined
  return {
    project: await projectHead(db, project.id),
    frameworkId: grid.id,
    version: current?.version ?? 0,
    round,
    rounds: rounds.map(({ number: ofRound, openedAt, concludedAt, value }) => ({
      number: ofRound,
      openedAt: openedAt.toISOString(),
      concludedAt: concludedAt?.toISOString() ?? null,
      value,
    })),
    own: await ownAssessment(db, project.id, grid),
    can: {
      assign: maySteer(actor, project, current) && !revealed,
      openRound: maySteer(actor, project, current) && (current?.submitted ?? 0) > 0,
      score: mayScore(actor, project, current, mine) && mine?.submittedAt === null,
      setConsensus: maySetConsensus(actor, project, round && shown ? { ...round, isReopened: shown.isReopened } : null),
      scoreOwn: mayScoreOwn(actor, project, revealed),
    },
  }
}

async function roundAsSeen(
  db: Db,
  { actor, today }: { actor: Actor; today: string },
  project: ProjectFacts,
  row: RoundRow,
  { axes }: Framework,
): Promise<Round> {
  const assessments = await assessmentsOf(db, row.id)
  const readsSheets = mayReadSheets(
    actor,
    assessments.some(({ id }) => id === actor.personId),
  )
  const revealed = isRevealed(row)
  // Points leave the database only once everybody is in; those who stand outside wait for the consensus.
  const sheets = revealed && (readsSheets || row.value !== null) ? await sheetsOf(db, row.id) : []
  const consensus = sheets.length > 0 ? await consensusOf(db, row.id) : []
  const points = new Map(consensus.map((one) => [one.criterionId, one.points]))
  const intervals = agreedIntervals(consensus, sheets)
  const { id: _id, version: _version, isReopened: _reopened, openedAt, concludedAt, ...facts } = row
  return {
    ...facts,
    openedAt: openedAt.toISOString(),
    concludedAt: concludedAt?.toISOString() ?? null,
    isRevealed: revealed,
    assessments: readsSheets
      ? assessments.map(({ id, name, departmentId, assignedAt, dueOn, submittedAt }) => ({
          person: { id, name, departmentId },
          assignedAt: assignedAt.toISOString(),
          dueOn,
          submittedAt: submittedAt?.toISOString() ?? null,
          isLate: isLate({ dueOn, submittedAt: submittedAt?.toISOString() ?? null }, today),
          hasConflict: project.memberIds.includes(id),
          scores: sheets.filter(({ personId }) => personId === id).map(({ personId: _personId, ...score }) => score),
        }))
      : [],
    spreads: spreads(axes, sheets),
    consensus: consensus.map(({ interval: set, ...one }) => ({
      ...one,
      interval: intervals.get(one.criterionId) ?? { low: one.points, high: one.points },
      intervalFrom: set ? ('consensus' as const) : ('assessors' as const),
      setAt: one.setAt.toISOString(),
    })),
    contributions:
      row.value === null ? [] : axes.map((axis) => ({ position: axis.position, value: contribution(axis, points) })),
  }
}

async function ownAssessment(db: Db, projectId: string, { id, axes }: Framework): Promise<Evaluation['own']> {
  const [own, scores] = [await ownAssessmentOf(db, projectId), await ownScoresOf(db, projectId, id)]
  return {
    version: own?.version ?? 0,
    setAt: own?.setAt.toISOString() ?? null,
    setBy: own?.setBy ?? null,
    scores,
    value: strategicValue(axes, new Map(scores.map((score) => [score.criterionId, score.points]))),
  }
}
