import type { Db, Tx } from '@triaxe/db'
import type { Doubt, ImportCounts, ImportState, ImportSummary, Mapping, Reading } from '@triaxe/shared-types'
import type { Basis } from './proposal.rules.ts'
import type { View } from './view.rules.ts'

/** An import as it stands in its row. */
export interface Run {
  id: string
  fileName: string
  kind: 'csv' | 'xlsx'
  list: string
  state: ImportState
  reading: Reading
  view: View
  mapping: Mapping
  bases: Basis[]
  doubts: Doubt[]
  counts: ImportCounts | null
  uploadedAt: Date
  uploadedBy: string
  committedAt: Date | null
  committedBy: string | null
  revertedAt: Date | null
  revertedBy: string | null
  version: number
}

const runs = (db: Db) =>
  db
    .selectFrom('importRun')
    .innerJoin('person as uploader', 'uploader.id', 'importRun.uploadedBy')
    .leftJoin('person as committer', 'committer.id', 'importRun.committedBy')
    .leftJoin('person as reverter', 'reverter.id', 'importRun.revertedBy')
    .select(['importRun.id', 'importRun.fileName', 'importRun.list', 'importRun.state', 'importRun.counts'])
    .select(['importRun.uploadedAt', 'importRun.committedAt', 'importRun.revertedAt', 'importRun.version'])
    .select(['uploader.name as uploadedBy', 'committer.name as committedBy', 'reverter.name as revertedBy'])

const instants = <R extends { uploadedAt: Date; committedAt: Date | null; revertedAt: Date | null }>(row: R) => ({
  ...row,
  uploadedAt: row.uploadedAt.toISOString(),
  committedAt: row.committedAt?.toISOString() ?? null,
  revertedAt: row.revertedAt?.toISOString() ?? null,
})

export async function runById(db: Db, id: string): Promise<Run | undefined> {
  const row = await runs(db)
    .select(['importRun.kind', 'importRun.reading', 'importRun.view', 'importRun.mapping'])
    .select(['importRun.bases', 'importRun.doubts'])
    .where('importRun.id', '=', id)
    .executeTakeFirst()
  return row as Run | undefined
}

export const summaryOf = (run: Run): ImportSummary => instants(run)

export async function lockRun(tx: Tx, id: string): Promise<Run | undefined> {
  const row = await tx.selectFrom('importRun').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row && runById(tx, id)
}

/** A page of imports, newest first, after the one whose upload and id are named. */
export async function runsAfter(
  db: Db,
  after: [at: string, id: string] | null,
  limit: number,
): Promise<ImportSummary[]> {
  const rows = await runs(db)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple('importRun.uploadedAt', 'importRun.id'),
          '<',
          eb.tuple(new Date(after?.[0] ?? 0), after?.[1] ?? ''),
        ),
      ),
    )
    .orderBy('importRun.uploadedAt', 'desc')
    .orderBy('importRun.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => instants(row as Pick<Run, keyof ImportSummary>))
}

export async function runCount(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('importRun')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

interface Kept {
  reading: Reading
  view: View
  mapping: Mapping
  bases: Basis[]
  doubts: Doubt[]
}

const columns = ({ reading, view, mapping, bases, doubts }: Kept) => ({
  list: mapping.list,
  reading: JSON.stringify(reading),
  view: JSON.stringify(view),
  mapping: JSON.stringify(mapping),
  bases,
  doubts,
})

export const insertRun = (
  tx: Tx,
  {
    id,
    fileName,
    kind,
    uploadedAt,
    uploadedBy,
    ...kept
  }: Kept & Pick<Run, 'id' | 'fileName' | 'kind' | 'uploadedAt' | 'uploadedBy'>,
) =>
  tx
    .insertInto('importRun')
    .values({ id, fileName, kind, uploadedAt, uploadedBy, ...columns(kept) })
    .execute()

export const updateRun = (tx: Tx, id: string, kept: Kept) =>
  tx
    .updateTable('importRun')
    .set((eb) => ({ ...columns(kept), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

export const markCommitted = (
  tx: Tx,
  id: string,
  given: { at: Date; by: string; counts: ImportCounts; mapping: Mapping },
) =>
  tx
    .updateTable('importRun')
    .set((eb) => ({
      state: 'committed',
      committedAt: given.at,
      committedBy: given.by,
      counts: JSON.stringify(given.counts),
      mapping: JSON.stringify(given.mapping),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()

export const markReverted = (tx: Tx, id: string, { at, by }: { at: Date; by: string }) =>
  tx
    .updateTable('importRun')
    .set((eb) => ({ state: 'reverted', revertedAt: at, revertedBy: by, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

export const insertFile = (tx: Tx, importId: string, content: Uint8Array) =>
  tx
    .insertInto('importFile')
    .values({ importId, content: Buffer.from(content) })
    .execute()

export async function fileOf(db: Db, importId: string): Promise<Buffer | undefined> {
  const row = await db.selectFrom('importFile').select('content').where('importId', '=', importId).executeTakeFirst()
  return row?.content
}

export const deleteFile = (tx: Tx, importId: string) =>
  tx.deleteFrom('importFile').where('importId', '=', importId).execute()

export const deleteRun = (tx: Tx, id: string) => tx.deleteFrom('importRun').where('id', '=', id).execute()

/** Uploads that nobody went on with. */
export const deleteForgotten = (tx: Tx, before: Date) =>
  tx.deleteFrom('importRun').where('state', '=', 'uploaded').where('uploadedAt', '<', before).execute()
