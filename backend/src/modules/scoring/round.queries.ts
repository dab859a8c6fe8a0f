import type { Db, Tx } from '@triaxe/db'
import type { Interval } from '@triaxe/shared-types'
import type { Expression } from 'kysely'
import { sql } from 'kysely'

export interface RoundRow {
  id: string
  number: number
  frameworkId: string
  isCurrent: boolean
  value: number | null
  interval: Interval | null
  openedAt: Date
  concludedAt: Date | null
  version: number
  assigned: number
  submitted: number
  /** A new framework asks for points that this round does not have yet. */
  isReopened: boolean
}

const assignedTo = (evaluation: Expression<string>) =>
  sql<number>`(select count(*)::int from assessment a where a.evaluation_id = ${evaluation})`
const submittedTo = (evaluation: Expression<string>) =>
  sql<number>`(select count(submitted_at)::int from assessment a where a.evaluation_id = ${evaluation})`

const roundsOfAll = (db: Db) =>
  db
    .selectFrom('evaluation')
    .select(['id', 'round as number', 'frameworkId', 'isCurrent', 'value', 'openedAt', 'concludedAt', 'version'])
    .select((eb) => [
      assignedTo(eb.ref('evaluation.id')).as('assigned'),
      submittedTo(eb.ref('evaluation.id')).as('submitted'),
      sql<Interval | null>`case when value is not null then json_build_object('low', value_low, 'high', value_high) end`.as(
        'interval',
      ),
      sql<boolean>`(carried_from is not null and value is null)`.as('isReopened'),
    ])

/** The rounds of a project, the latest first. */
export const roundsOf = (db: Db, projectId: string): Promise<RoundRow[]> =>
  roundsOfAll(db).where('projectId', '=', projectId).orderBy('round', 'desc').execute()

export const currentRound = (db: Db, projectId: string): Promise<RoundRow | undefined> =>
  roundsOfAll(db).where('projectId', '=', projectId).where('isCurrent', '=', true).executeTakeFirst()

export const currentRounds = (db: Db, projectIds: string[]) =>
  roundsOfAll(db)
    .select('projectId')
    .where(sql<boolean>`project_id = any(${projectIds}::uuid[])`)
    .where('isCurrent', '=', true)
    .execute()

interface NewRound {
  id: string
  projectId: string
  round: number
  frameworkId: string
  openedAt: Date
}

/** The new round is the current one; those before it stay as they are. */
export async function insertRound(tx: Tx, round: NewRound): Promise<void> {
  await tx
    .updateTable('evaluation')
    .set({ isCurrent: false })
    .where('projectId', '=', round.projectId)
    .where('isCurrent', '=', true)
    .execute()
  await tx
    .insertInto('evaluation')
    .values({ ...round, isCurrent: true })
    .execute()
}

interface Concluded {
  value: number
  valueLow: number
  valueHigh: number
  /** What each axis brings; they add up to the value. */
  contributions: number[]
  concludedAt: Date
}

export const countRoundUp = (tx: Tx, id: string, concluded: Concluded | null = null) =>
  tx
    .updateTable('evaluation')
    .set((eb) => ({ version: eb('version', '+', 1), ...concluded }))
    .where('id', '=', id)
    .execute()
