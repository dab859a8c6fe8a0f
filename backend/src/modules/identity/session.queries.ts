import { type Db, statement, type Tx } from '@triaxe/db'
import type { Lang, Role } from '@triaxe/shared-types'
import { sql } from 'kysely'

export const sessionDays = 14
const touchedAfterMs = 5 * 60_000

const openSessions = statement((db, { tokenHash, now }: { tokenHash: string; now: Date }) =>
  db
    .selectFrom('person')
    // Not joined: planning a join took longer than reading the two rows.
    .where('person.id', '=', (eb) =>
      eb
        .selectFrom('session')
        .where('session.tokenHash', '=', tokenHash)
        .where('session.expiresAt', '>', now)
        .select('session.personId'),
    )
    .where('person.active', '=', true)
    .select(['person.id as personId', 'person.name', 'person.departmentId'])
    .select([
      sql<Date>`(select seen_at from session where token_hash = ${tokenHash})`.as('seenAt'),
      sql<Lang>`person.lang`.as('lang'),
      sql<Role[]>`array(select role from person_role r where r.person_id = person.id)`.as('roles'),
    ]),
)

/** Asked at every request. */
export const sessionOf = async (db: Db, tokenHash: string, now: Date) => (await openSessions(db, { tokenHash, now }))[0]

/** Written once in five minutes, not at every request. */
export async function touchSession(db: Db, tokenHash: string, seenAt: Date, now: Date): Promise<void> {
  if (now.getTime() - seenAt.getTime() < touchedAfterMs) return
  await db
    .transaction()
    .execute((tx) => tx.updateTable('session').set({ seenAt: now }).where('tokenHash', '=', tokenHash).execute())
}

export const openSession = (
  tx: Tx,
  row: { tokenHash: string; personId: string; device: string; createdAt: Date; expiresAt: Date },
) =>
  tx
    .insertInto('session')
    .values({ ...row, seenAt: row.createdAt })
    .execute()

export const closeSession = (tx: Tx, tokenHash: string) =>
  tx.deleteFrom('session').where('tokenHash', '=', tokenHash).execute()

export async function closeSessionsOf(tx: Tx, personId: string, except?: string): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('personId', '=', personId)
    .$if(except !== undefined, (query) => query.where('tokenHash', '!=', except ?? ''))
    .execute()
}

/** Sessions and links that open nothing any more, and counted attempts that no longer count. */
export async function dropExpired(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('session').where('expiresAt', '<', now).execute()
  await tx.deleteFrom('oneTimeLink').where('expiresAt', '<', now).execute()
  await tx.deleteFrom('rateLimit').where('expire', '<', now.getTime()).execute()
}

export const keepLink = (tx: Tx, row: { tokenHash: string; personId: string; expiresAt: Date }) =>
  tx.insertInto('oneTimeLink').values(row).execute()

/** The person of an unused link; used up by the same statement, so that twice at once works once. */
export const useLink = (tx: Tx, tokenHash: string, now: Date) =>
  tx
    .updateTable('oneTimeLink')
    .set({ usedAt: now })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('personId')
    .executeTakeFirst()

export const dropLinksOf = (tx: Tx, personId: string) =>
  tx.deleteFrom('oneTimeLink').where('personId', '=', personId).where('usedAt', 'is', null).execute()
