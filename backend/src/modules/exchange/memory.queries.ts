import { createHash } from 'node:crypto'
import type { Db, Tx } from '@triaxe/db'
import { sql } from 'kysely'
import type { Mapping } from '@triaxe/shared-types'
import type { ImportNote, Said } from './planned.rules.ts'

const longestIndexed = 400

/** A text as it is while an index holds it; a longer one by its beginning and the hash of the whole. */
export const indexable = (text: string): string =>
  text.length <= longestIndexed
    ? text
    : `${text.slice(0, longestIndexed / 2)} ${createHash('sha256').update(text).digest('hex')}`

/** The mapping used last for a file with exactly these headers. */
export async function mappingFor(db: Db, signature: string): Promise<Mapping | null> {
  const row = await db
    .selectFrom('importMapping')
    .select('mapping')
    .where('signature', '=', indexable(signature))
    .orderBy('usedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.mapping as Mapping | undefined) ?? null
}

/** The mappings used last, to find one whose headers are nearly the same. */
export async function recentMappings(db: Db): Promise<Mapping[]> {
  const rows = await db.selectFrom('importMapping').select('mapping').orderBy('usedAt', 'desc').limit(50).execute()
  return rows.map(({ mapping }) => mapping as Mapping)
}

export async function listNames(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('importMapping').select('list').distinct().orderBy('list').execute()
  return rows.map(({ list }) => list)
}

export const keepMapping = (tx: Tx, signature: string, mapping: Mapping, usedAt: Date) =>
  tx
    .insertInto('importMapping')
    .values({ list: mapping.list, signature: indexable(signature), mapping: JSON.stringify(mapping), usedAt })
    .onConflict((on) =>
      on.columns(['list', 'signature']).doUpdateSet((eb) => ({ mapping: eb.ref('excluded.mapping'), usedAt })),
    )
    .execute()

/** Until this transaction ends nobody else writes what lists are known by: one import is committed or taken back after the other. */
export const lockMemory = (tx: Tx) => sql`lock table import_key in share row exclusive mode`.execute(tx)

/** Nobody else edits the projects of a list until this transaction ends. */
export const lockProjectsOf = (tx: Tx, list: string) =>
  tx
    .selectFrom('project')
    .where('id', 'in', (eb) => eb.selectFrom('importKey').select('projectId').where('list', '=', list))
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute()

export interface KnownKey {
  key: string
  projectId: string
  said: Said
  notes: ImportNote[]
}

export async function keysOf(db: Db, list: string): Promise<KnownKey[]> {
  const rows = await db
    .selectFrom('importKey')
    .innerJoin('project', 'project.id', 'importKey.projectId')
    .where('project.deletedAt', 'is', null)
    .where('importKey.list', '=', list)
    .select(['importKey.key', 'importKey.projectId', 'importKey.said', 'importKey.notes'])
    .execute()
  return rows as KnownKey[]
}

export async function keepKeys(tx: Tx, list: string, keys: KnownKey[]): Promise<void> {
  for (let from = 0; from < keys.length; from += 1000)
    await tx
      .insertInto('importKey')
      .values(
        keys.slice(from, from + 1000).map(({ key, projectId, said, notes }) => ({
          list,
          key,
          projectId,
          said: JSON.stringify(said),
          notes: JSON.stringify(notes),
        })),
      )
      .onConflict((on) =>
        on.columns(['list', 'key']).doUpdateSet((eb) => ({
          projectId: eb.ref('excluded.projectId'),
          said: eb.ref('excluded.said'),
          notes: eb.ref('excluded.notes'),
        })),
      )
      .execute()
}
