import type { Db, Tx } from '@triaxe/db'
import type { ArbitrationSettings, Departure } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import type { Basis, Kept } from './basis.rules.ts'
import type { Solution } from './optimiser/optimum.rules.ts'

/** What is deleted is there for nobody, until it is brought back. */
const options = (db: Db) =>
  db
    .selectFrom('portfolioOption')
    .where('deletedAt', 'is', null)
    .select(['id', 'name', 'version', 'createdByLabel as createdBy', 'createdAt'])
    .select([
      sql<ArbitrationSettings>`settings`.as('settings'),
      sql<Basis>`basis`.as('basis'),
      sql<Solution>`solution`.as('solution'),
      sql<Departure[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('projectId', d.project_id, 'reason', d.reason) order by d.project_id), '[]')
        from option_departure d where d.option_id = portfolio_option.id)`.as('departures'),
    ])

export type OptionRow = Awaited<ReturnType<typeof allOptions>>[number]

export const allOptions = (db: Db) => options(db).orderBy('createdAt', 'desc').orderBy('id', 'desc').execute()

export const optionById = (db: Db, id: string) => options(db).where('id', '=', id).executeTakeFirst()

/** The newest plan that was adopted from this option. */
export async function planFrom(db: Db, optionId: string): Promise<{ number: number; decidedOn: string } | null> {
  const row = await db
    .selectFrom('plan')
    .where('optionId', '=', optionId)
    .select(['number', 'decidedOn'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Of these projects, those that this person is a member of. */
export async function ownAmong(db: Db, actor: Actor, projectIds: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('projectMember')
    .where('personId', '=', actor.personId)
    .where(sql<boolean>`project_id = any(${projectIds}::uuid[])`)
    .select('projectId')
    .distinct()
    .orderBy('projectId')
    .execute()
  return rows.map(({ projectId }) => projectId)
}

/** Held until the transaction ends: an option is changed, deleted or adopted by one at a time. */
export const lockOption = (tx: Tx, id: string) => options(tx).where('id', '=', id).forUpdate().executeTakeFirst()

type New = Omit<Kept, 'departures'> & { name: string }

export async function insertOption(tx: Tx, { name, ...kept }: New, by: { actor: Actor; at: Date }): Promise<string> {
  const id = newId(by.at.getTime())
  await tx
    .insertInto('portfolioOption')
    .values({
      id,
      name,
      settings: JSON.stringify(kept.settings),
      basis: JSON.stringify(kept.basis),
      solution: JSON.stringify(kept.solution),
      createdBy: by.actor.personId,
      createdByLabel: by.actor.label,
      createdAt: by.at,
    })
    .execute()
  return id
}

export const renameOption = (tx: Tx, id: string, name: string) =>
  tx
    .updateTable('portfolioOption')
    .set((eb) => ({ name, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

export async function replaceDepartures(tx: Tx, optionId: string, departures: Departure[]): Promise<void> {
  await tx.deleteFrom('optionDeparture').where('optionId', '=', optionId).execute()
  if (departures.length === 0) return
  await tx
    .insertInto('optionDeparture')
    .values(departures.map((departure) => ({ optionId, ...departure })))
    .execute()
}

export const markDeleted = (tx: Tx, id: string, at: Date) =>
  tx
    .updateTable('portfolioOption')
    .set((eb) => ({ deletedAt: at, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .returning('name')
    .executeTakeFirst()

export const bringBack = (tx: Tx, id: string) =>
  tx
    .updateTable('portfolioOption')
    .set((eb) => ({ deletedAt: null, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('deletedAt', 'is not', null)
    .returning('name')
    .executeTakeFirst()

/** For good: what was deleted before this instant. */
export const purgeDeleted = (tx: Tx, before: Date) =>
  tx.deleteFrom('portfolioOption').where('deletedAt', '<', before).execute()
