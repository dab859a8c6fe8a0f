import { createHash } from 'node:crypto'
import type { Db, Tx } from '@triaxe/db'
import { sql } from 'kysely'

/** The text that is hashed: exactly what the database holds, field by field; the length of each keeps them apart. */
const content = sql<string>`
  concat_ws('|', ${sql.join(
    ['id', 'actor_id', 'actor_label', 'type', 'project_id', 'subject', 'changes', 'reason'].map(
      (column) =>
        sql`coalesce(length(${sql.ref(`auditEvent.${column}`)}::text), -1) || ':' || coalesce(${sql.ref(`auditEvent.${column}`)}::text, '')`,
    ),
  )}, to_char(audit_event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'))`

export const hashOf = (...texts: string[]) => createHash('sha256').update(texts.join('\n')).digest('hex')

export const lastBlock = (db: Db) =>
  db
    .selectFrom('auditBlock')
    .select(['number', 'hash', 'sealedAt'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Of all history, or of what bears a time since then: the index by time leads to it, however long the history is. */
export const unsealedEvents = (db: Db, since: Date | null, limit: number) =>
  db
    .selectFrom('auditEvent')
    .$if(since !== null, (query) => query.where('auditEvent.at', '>=', since))
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('auditSeal').select('eventId').whereRef('eventId', '=', 'auditEvent.id'))),
    )
    .select(['auditEvent.id', 'auditEvent.at', content.as('content')])
    .orderBy('auditEvent.id')
    .limit(limit)
    .execute()

export async function countUnsealed(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('auditEvent')
    .leftJoin('auditSeal', 'auditSeal.eventId', 'auditEvent.id')
    .where('auditSeal.eventId', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export interface NewBlock {
  number: number
  previousHash: string
  hash: string
  sealedAt: Date
  seals: { eventId: string; hash: string }[]
}

/** Two that seal at once meet at the number of the block: one waits, then fails on it and tries again later. */
export async function insertBlock(tx: Tx, { seals, ...block }: NewBlock): Promise<void> {
  await tx
    .insertInto('auditBlock')
    .values({ ...block, eventCount: seals.length })
    .execute()
  await tx
    .insertInto('auditSeal')
    .values(seals.map((seal) => ({ ...seal, blockNumber: block.number })))
    .execute()
}

export const blocksAfter = (db: Db, number: number, limit: number) =>
  db.selectFrom('auditBlock').selectAll().where('number', '>', number).orderBy('number').limit(limit).execute()

/** The seals of a block with their events as they are now; `content` is null where the event is gone. */
export const sealsOf = (db: Db, block: number) =>
  db
    .selectFrom('auditSeal')
    .leftJoin('auditEvent', 'auditEvent.id', 'auditSeal.eventId')
    .where('auditSeal.blockNumber', '=', block)
    .select(['auditSeal.eventId', 'auditSeal.hash', 'auditEvent.at'])
    .select((eb) => eb.case().when('auditEvent.id', 'is not', null).then(content).end().as('content'))
    .orderBy('auditSeal.eventId')
    .execute()
