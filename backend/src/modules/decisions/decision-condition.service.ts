import type { Db, Tx } from '@triaxe/db'
import { type BodyOf, type conditionsApi, Day, type DecisionCondition, Id, type QueryOf } from '@triaxe/shared-types'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow, AppError, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { cutToPage, placeAt } from '../../platform/page.ts'
import { record } from '../audit/index.ts'
import { activeActor } from '../identity/index.ts'
import { lockProject, visibleProjects } from '../projects/index.ts'
import {
  conditionCount,
  conditionOf,
  conditionPage,
  type ConditionRow,
  conditionsOf,
  insertStep,
  stepsOf,
} from './decision-condition.queries.ts'
import { shownCondition } from './decision-condition.rules.ts'
import { ownsCondition, settlesCondition } from './decisions.policy.ts'

type Reader = Pick<Ctx, 'db' | 'actor' | 'now'>

/** The conditions of these decisions, by decision. */
export async function conditionsByDecision(
  reader: Reader,
  decisionIds: string[],
): Promise<Map<string, DecisionCondition[]>> {
  const shown = await asShown(reader, await conditionsOf(reader.db, decisionIds))
  return Map.groupBy(shown, ({ decisionId }) => decisionId)
}

async function asShown({ db, actor, now }: Reader, rows: ConditionRow[]): Promise<DecisionCondition[]> {
  const steps = await stepsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => shownCondition(row, steps, { actor, today: isoDay(now()) }))
}

export async function listConditions(
  ctx: Ctx,
  { limit, cursor, ...filter }: QueryOf<typeof conditionsApi.listConditions>,
) {
  const { db, actor } = ctx
  const rows = await conditionPage(db, actor, { ...filter, limit: limit + 1, after: placeOf(cursor) })
  const { shown, nextCursor } = cutToPage(rows, limit, ({ dueOn, id }) => [dueOn ?? endless, id])
  const conditions = await asShown(ctx, shown)
  return {
    items: shown.map((row, index) => ({
      ...(conditions[index] as DecisionCondition),
      project: { id: row.projectId, code: row.code, title: row.title, state: row.projectState },
      decision: { number: row.decisionNumber, body: row.decisionBody, decidedOn: row.decidedOn },
    })),
    nextCursor,
    total: await conditionCount(db, actor, filter),
  }
}

/** Stands in an address for a condition without a day. */
const endless = 'infinity'
const Place = z.tuple([z.union([Day, z.literal(endless)]), Id])

function placeOf(cursor: string | undefined) {
  const place = placeAt(cursor, Place, 2)
  return place && { dueOn: place[0], id: place[1] }
}

interface Moved {
  projectId: string
  conditionId: string
}
interface Step {
  kind: keyof typeof eventOf
  note: string
  ownerId?: string
}

const eventOf = {
  reported: 'condition.reported',
  confirmed: 'condition.confirmed',
  reopened: 'condition.reopened',
  handed_over: 'condition.handed_over',
} as const

/** Under the project's lock: of two who settle a condition at once, the second is told that it has changed. */
function moved(
  { db, actor, now }: Ctx,
  { projectId, conditionId }: Moved,
  version: number,
  { kind, note, ownerId = '' }: Step,
  check: (condition: ConditionRow, tx: Tx) => void | Promise<void>,
): Promise<DecisionCondition> {
  return db.transaction().execute(async (tx) => {
    await lockProject(tx, actor, projectId)
    const condition = found(await conditionOf(tx, projectId, conditionId))
    await check(condition, tx)
    const step = { conditionId, number: version + 1, kind, note, ownerId: ownerId || null }
    await insertStep(tx, { ...step, takenBy: actor.personId, takenByLabel: actor.label, takenAt: now() })
    const { decisionId, text, dueOn } = condition
    const after = found(await conditionOf(tx, projectId, conditionId))
    const owner = ownerId ? { owner: { before: condition.ownerName, after: after.ownerName } } : {}
    await record(tx, {
      actor,
      at: now(),
      type: eventOf[kind],
      subject: { projectId, decisionId, conditionId },
      changes: { condition: text, dueOn, ...owner },
      reason: note || null,
    })
    const [shown] = await asShown({ db: tx, actor, now }, [after])
    return found(shown)
  })
}

export const reportCondition = (
  ctx: Ctx,
  moving: Moved,
  version: number,
  { note }: BodyOf<typeof conditionsApi.reportCondition>,
) =>
  moved(ctx, moving, version, { kind: 'reported', note }, (condition) => {
    allow(ownsCondition(ctx.actor, condition), 'decisions.condition_not_yours')
    unchanged(condition, version)
    if (condition.state !== 'open') throw ruleBroken('decisions.condition_not_open')
  })

export const settleCondition = (
  ctx: Ctx,
  moving: Moved,
  version: number,
  { isMet, note }: BodyOf<typeof conditionsApi.settleCondition>,
) =>
  moved(ctx, moving, version, { kind: isMet ? 'confirmed' : 'reopened', note }, (condition) => {
    allow(settlesCondition(ctx.actor, condition), 'decisions.condition_by_others')
    unchanged(condition, version)
    if (condition.state === 'lapsed') throw ruleBroken('decisions.condition_not_open')
    if (condition.state !== 'reported') throw ruleBroken('decisions.condition_not_reported')
  })

export const handOverCondition = (
  ctx: Ctx,
  moving: Moved,
  version: number,
  { ownerId, note }: BodyOf<typeof conditionsApi.handOverCondition>,
) =>
  moved(ctx, moving, version, { kind: 'handed_over', note, ownerId }, async (condition, tx) => {
    allow(settlesCondition(ctx.actor, { ...condition, ownerId: null }), 'decisions.condition_by_others')
    unchanged(condition, version)
    if (condition.state !== 'open') throw ruleBroken('decisions.condition_not_open')
    const unable = await unableOwners(tx, moving.projectId, [ownerId])
    const pointers = [{ pointer: '/ownerId', reason: 'decisions.condition_owner_unable' }]
    if (unable.size > 0) throw new AppError('rule_broken', 'decisions.condition_owner_unable', { pointers })
  })

/** Of these persons, who has no open account or may not know of the project: they could not meet a condition of it. */
export async function unableOwners(db: Db, projectId: string, personIds: string[]): Promise<Set<string>> {
  const unable = new Set<string>()
  for (const personId of new Set(personIds)) {
    const person = await activeActor(db, personId)
    const seen = person && visibleProjects(db, person).where('project.id', '=', projectId).select('project.id')
    if (!(await seen?.executeTakeFirst())) unable.add(personId)
  }
  return unable
}
