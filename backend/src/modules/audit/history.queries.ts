import type { Db } from '@triaxe/db'
import { sql } from 'kysely'
import { midnight } from '../../platform/day.queries.ts'

export interface HistoryFilter {
  actorId?: string | undefined
  type?: string | undefined
  projectId?: string | undefined
  /** Business days, in Swiss time, both included. */
  from?: string | undefined
  to?: string | undefined
  /** Without those that speak of a project; options and plans do, in the reasons for their departures. */
  withoutProjects?: boolean
}

export interface EventRow {
  id: string
  at: Date
  actorLabel: string
  type: string
  projectId: string | null
  changes: unknown
  reason: string | null
}

const matching = (db: Db, { actorId, type, projectId, from, to, withoutProjects }: HistoryFilter) =>
  db
    .selectFrom('auditEvent')
    .$if(actorId !== undefined, (query) => query.where('actorId', '=', actorId ?? null))
    .$if(projectId !== undefined, (query) => query.where('projectId', '=', projectId ?? null))
    .$if(withoutProjects === true, (query) => query.where('projectId', 'is', null).where(ofNoProject))
    .$if(type !== undefined, (query) => query.where(ofType(type ?? '')))
    .$if(from !== undefined, (query) => query.where(sql<boolean>`at >= ${midnight(from ?? '')}`))
    .$if(to !== undefined, (query) => query.where(sql<boolean>`at < ${midnight(to ?? '', 1)}`))

const ofNoProject = sql<boolean>`split_part(type, '.', 1) not in ('option', 'plan')`

const ofType = (type: string) =>
  type.includes('.') ? sql<boolean>`type = ${type}` : sql<boolean>`starts_with(type, ${`${type}.`})`

/** The newest first; identifiers carry their time. */
export const events = (db: Db, filter: HistoryFilter, limit: number, before: string | null): Promise<EventRow[]> =>
  matching(db, filter)
    .select(['id', 'at', 'actorLabel', 'type', 'projectId', 'changes', 'reason'])
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

export async function countEvents(db: Db, filter: HistoryFilter): Promise<number> {
  const { count } = await matching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Under the name each person had last. */
export const actorsOf = async (db: Db, filter: HistoryFilter): Promise<{ id: string; label: string }[]> => {
  const rows = await matching(db, filter)
    .where('actorId', 'is not', null)
    .select(['actorId as id', sql<string>`(array_agg(actor_label order by id desc))[1]`.as('label')])
    .groupBy('actorId')
    .orderBy(sql`max(actor_label) collate "und-x-icu"`)
    .execute()
  return rows.map(({ id, label }) => ({ id: id ?? '', label }))
}

export const typesOf = async (db: Db, filter: HistoryFilter): Promise<string[]> =>
  (await matching(db, filter).select('type').distinct().orderBy('type').execute()).map(({ type }) => type)
