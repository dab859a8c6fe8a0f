import type { Tx } from '@triaxe/db'
import { contribution, type Score, strategicValue } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { found } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { framework } from '../strategy/index.ts'
import { sheetsOf } from './assessment.queries.ts'
import { consensusOf, putConsensus } from './consensus.queries.ts'
import { isRevealed } from './evaluation.service.ts'
import { countRoundUp, currentRound, type RoundRow } from './round.queries.ts'
import { agreedValueInterval } from './scoring.rules.ts'

type Doer = Pick<Ctx, 'actor' | 'now'>

/** The last sheet opens all of them. With one assessor they stand as consensus. */
export async function revealIfAllSubmitted({ actor, now }: Doer, tx: Tx, projectId: string): Promise<void> {
  const round = found(await currentRound(tx, projectId))
  if (!isRevealed(round)) return
  // Who gave which points stays with the sheets: the history of a project is read by its department too.
  await record(tx, { actor, at: now(), type: 'scores.revealed', subject: { projectId, round: round.number } })
  if (round.assigned > 1) return void (await countRoundUp(tx, round.id))
  const scores = await sheetsOf(tx, round.id)
  const own = scores.map(({ personId: _personId, ...score }) => score)
  await agree({ actor, now }, tx, { projectId, round, scores: own, setBy: scores[0]?.personId ?? actor.personId })
}

interface Agreement {
  projectId: string
  round: RoundRow
  scores: Score[]
  setBy: string
}

/** Sets consensus points; once every criterion has them they give the value. Until then they are a draft, not history. */
export async function agree(
  { actor, now }: Doer,
  tx: Tx,
  { projectId, round, scores, setBy }: Agreement,
): Promise<void> {
  const { axes } = await framework(tx, round.frameworkId)
  const before = round.value === null ? [] : await consensusOf(tx, round.id)
  await putConsensus(tx, round.id, scores, { setBy, setAt: now() })
  const agreed = await consensusOf(tx, round.id)
  const value = strategicValue(axes, pointsOf(agreed))
  const interval = agreedValueInterval(axes, agreed, await sheetsOf(tx, round.id))
  if (value === null || interval === null) return void (await countRoundUp(tx, round.id))
  const contributions = axes.map((axis) => contribution(axis, pointsOf(agreed)))
  const known = { value, valueLow: interval.low, valueHigh: interval.high, contributions, concludedAt: now() }
  await countRoundUp(tx, round.id, known)
  await record(tx, {
    actor,
    at: now(),
    type: 'consensus.set',
    subject: { projectId, round: round.number },
    changes: {
      value: { from: round.value, to: value },
      points: changedPoints(before, round.value === null ? agreed : scores),
    },
  })
}

const pointsOf = (scores: { criterionId: string; points: number }[]) =>
  new Map(scores.map(({ criterionId, points }) => [criterionId, points]))

/** By criterion, old and new; an interval is spoken of where one was set by hand. */
const changedPoints = (before: Score[], after: Score[]) => {
  const known = new Map(before.map((score) => [score.criterionId, score]))
  return after.map(({ criterionId, points: to, interval, note }) => {
    const was = known.get(criterionId)
    const set = { from: was?.interval ?? null, to: interval }
    return { criterionId, from: was?.points ?? null, to, ...(set.from || set.to ? { interval: set } : {}), note }
  })
}
