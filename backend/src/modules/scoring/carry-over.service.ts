import type { Tx } from '@triaxe/db'
import type { Actor } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import { recordAll } from '../audit/index.ts'
import {
  carryConsensus,
  carryOwnScores,
  carryScores,
  carrySheets,
  concludeCarried,
  currentRoundsToCarry,
  insertCarried,
  valuesOf,
} from './carry-over.queries.ts'

interface Change {
  actor: Actor
  at: Date
  /** The framework now in force, and the one before. */
  to: { id: string; number: number }
  from: { id: string }
}

interface Outcome {
  carried: number
  /** Of those, how many had a value and have none for now. */
  unscored: number
}

/**
 * Under a new framework every open project gets a new round that carries on the points whose criteria go on. Where none is
 * missing its value stands at once; else the project is without a value until the rest is scored. The round before stays as it is.
 * The caller holds the locks of `lockOpenProjects`.
 */
export async function carryOver(tx: Tx, { actor, at, to, from }: Change): Promise<Outcome> {
  const before = await currentRoundsToCarry(tx, to.id)
  const carried = before.map(({ id, projectId, round }) => ({
    id: newId(at.getTime()),
    projectId,
    round: round + 1,
    frameworkId: to.id,
    openedAt: at,
    carriedFrom: id,
  }))
  await insertCarried(tx, carried)
  await carryScoresOfAll(tx, to.id, from.id)
  await concludeCarried(tx, to.id, at)
  const ids = carried.map(({ id }) => id)
  const values = new Map((await valuesOf(tx, ids)).map(({ id, value }) => [id, value]))
  const entries = carried.map(({ id, projectId, round }, place) => ({
    actor,
    at,
    type: 'evaluation.carried_over',
    subject: { projectId, round },
    changes: { framework: to.number, value: { from: before[place]?.value ?? null, to: values.get(id) ?? null } },
  }))
  await recordAll(tx, entries)
  const unscored = carried.filter(({ id }, place) => before[place]?.value !== null && values.get(id) === null)
  return { carried: carried.length, unscored: unscored.length }
}

async function carryScoresOfAll(tx: Tx, to: string, from: string): Promise<void> {
  await carrySheets(tx, to)
  await carryScores(tx, to)
  await carryConsensus(tx, to)
  await carryOwnScores(tx, to, from)
}
