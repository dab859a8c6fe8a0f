import type { Tx } from '@triaxe/db'
import { type Framework, type Score, strategicValue } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { found } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { framework } from '../strategy/index.ts'
import { sheetsOf } from './assessment.queries.ts'
import { consensusOf, putConsensus } from './consensus.queries.ts'
import { isRevealed } from './evaluation.service.ts'
import { countRoundUp, currentRound, type RoundRow } from './round.queries.ts'

type Doer = Pick<Ctx, 'actor' | 'now'>

/** The last sheet opens all of them; the points enter the history only now. With one assessor they stand as consensus. */
export async function revealIfAllSubmitted({ actor, now }: Doer, tx: Tx, projectId: string): Promise<void> {
  const round = found(await currentRound(tx, projectId))
  if (!isRevealed(round)) return
  const scores = await sheetsOf(tx, round.id)
  const changes = { scores: scores.map(({ personId, criterionId, points }) => ({ personId, criterionId, points })) }
  await record(tx, {
    actor,
    at: now(),
    type: 'scores.revealed',
    subject: { projectId, round: round.number },
    changes,
  })
  if (round.assigned > 1) return void (await countRoundUp(tx, round.id))
  const [only] = scores
  const own = scores.map(({ personId: _personId, ...score }) => score)
  await agree({ actor, now }, tx, { projectId, round, scores: own, setBy: only?.personId ?? actor.personId })
}

interface Agreement {
  projectId: string
  round: RoundRow
  scores: Score[]
  setBy: string
}

/** Sets consensus points; once every criterion has them they give the value. */
export async function agree(
  { actor, now }: Doer,
  tx: Tx,
  { projectId, round, scores, setBy }: Agreement,
): Promise<void> {
  const grid = await framework(tx, round.frameworkId)
  const before = await pointsOf(tx, round.id)
  await putConsensus(tx, round.id, scores, { setBy, setAt: now() })
  const value = await valueOf(tx, round.id, grid)
  await countRoundUp(tx, round.id, value === null ? null : { value, concludedAt: now() })
  await record(tx, {
    actor,
    at: now(),
    type: 'consensus.set',
    subject: { projectId, round: round.number },
    changes: {
      value: { from: round.value, to: value },
      points: scores.map(({ criterionId, points, note }) => ({
        criterionId,
        from: before.get(criterionId) ?? null,
        to: points,
        note,
      })),
    },
  })
}

const valueOf = async (tx: Tx, roundId: string, { axes }: Framework) =>
  strategicValue(axes, await pointsOf(tx, roundId))

const pointsOf = async (tx: Tx, roundId: string) =>
  new Map((await consensusOf(tx, roundId)).map(({ criterionId, points }) => [criterionId, points]))
