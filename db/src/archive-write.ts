import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql, type Kysely, type Transaction } from 'kysely'
import { archiveFormat, archiveVersion } from './archive.ts'
import type { ArchiveHeader, ArchiveSummary, TableEnd, TableShape } from './archive.ts'

/** Writes every table as it stood at one instant; work goes on meanwhile. The file appears under its name only when it is whole. */
export async function writeArchive<T>(ownerDb: Kysely<T>, file: string): Promise<ArchiveSummary> {
  const part = `${file}.part`
  const summary = { tables: 0, rows: 0 }
  try {
    await ownerDb
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) =>
        pipeline(Readable.from(archiveText(tx, summary)), createGzip(), createWriteStream(part, { mode: 0o600 })),
      )
    const written = await open(part, 'r+')
    await written.sync()
    await written.close()
    await rename(part, file)
    return summary
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function* archiveText<T>(tx: Transaction<T>, summary: ArchiveSummary): AsyncGenerator<string> {
  const whole = createHash('sha256')
  const counted = (text: string) => {
    whole.update(text)
    return text
  }
  yield counted(`H${JSON.stringify(await headerOf(tx))}\n`)
  for (const table of await tablesOf(tx)) {
    const ofTable = createHash('sha256')
    const end: TableEnd = { rows: 0, sha256: '' }
    yield counted(`T${JSON.stringify(table)}\n`)
    for await (const rows of rowsOf(tx, table)) {
      ofTable.update(rows.map((row) => `${row}\n`).join(''))
      end.rows += rows.length
      yield counted(rows.map((row) => `R${row}\n`).join(''))
    }
    yield counted(`E${JSON.stringify({ ...end, sha256: ofTable.digest('hex') })}\n`)
    summary.tables += 1
    summary.rows += end.rows
  }
  yield `Z${JSON.stringify({ sha256: whole.digest('hex') })}\n`
}

async function headerOf<T>(tx: Transaction<T>): Promise<ArchiveHeader> {
  const migrations = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(tx)
  const sequences = await sql<{ name: string; last: string | null }>`
    select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' order by 1`.execute(
    tx,
  )
  return {
    format: archiveFormat,
    version: archiveVersion,
    at: new Date().toISOString(),
    migrations: migrations.rows.map((row) => row.name),
    sequences: sequences.rows,
  }
}

/** What a restore has to fill: every table but the list of migrations, every column but the computed ones. */
async function tablesOf<T>(tx: Transaction<T>): Promise<TableShape[]> {
  const { rows } = await sql<TableShape>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely\_%'
    group by c.relname order by c.relname`.execute(tx)
  return rows
}

async function* rowsOf<T>(tx: Transaction<T>, table: TableShape): AsyncGenerator<string[]> {
  const texts = sql.join(table.columns.map((column) => sql`${sql.id(column)}::text`))
  await sql`declare archived no scroll cursor for
    select jsonb_build_array(${texts})::text as row from ${sql.id(table.name)}`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch 1000 from archived`.execute(tx)
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
  }
  await sql`close archived`.execute(tx)
}
