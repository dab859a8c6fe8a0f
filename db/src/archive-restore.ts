import { sql, type Kysely, type Transaction } from 'kysely'
import { ArchiveRefused, type ArchiveHeader, type ArchiveSummary } from './archive.ts'
import { archivedRows, verifiedHeader, type RowBatch } from './archive-read.ts'
import { knownMigrations, migrateWithin } from './migrate.ts'
import { grantToApp } from './roles.ts'

export interface RestoreOptions {
  /** Without it, only a store without people and projects is filled. */
  replace: boolean
  appRole?: string
}

/** All or nothing: the archive is verified whole, then everything happens in one transaction. */
export async function restoreArchive<T>(
  ownerDb: Kysely<T>,
  file: string,
  options: RestoreOptions,
): Promise<ArchiveSummary> {
  const header = await verifiedHeader(file)
  const known = await knownMigrations()
  const unknown = header.migrations.find((name) => !known.includes(name))
  if (unknown) throw new ArchiveRefused(file, `it comes from a newer Triaxe, whose ${unknown} is unknown here`)
  return ownerDb.transaction().execute(async (tx) => {
    if (!options.replace && !(await isEmpty(tx)))
      throw new ArchiveRefused(file, 'there are people or projects here already; say --replace to lose them')
    await emptySchema(tx)
    await migrateWithin(tx, header.migrations.at(-1))
    const summary = await load(tx, file, header)
    await migrateWithin(tx)
    await grantToApp(tx, options.appRole)
    return summary
  })
}

/** Takes everything away and builds the schema anew. */
export async function resetSchema<T>(ownerDb: Kysely<T>, appRole?: string): Promise<void> {
  await ownerDb.transaction().execute(async (tx) => {
    await emptySchema(tx)
    await migrateWithin(tx)
    await grantToApp(tx, appRole)
  })
}

async function emptySchema<T>(tx: Transaction<T>): Promise<void> {
  for (const statement of [
    'drop schema if exists graphile_worker cascade',
    'drop schema public cascade',
    'create schema public',
  ])
    await sql.raw(statement).execute(tx)
}

async function isEmpty<T>(tx: Transaction<T>): Promise<boolean> {
  for (const table of ['person', 'project']) {
    const there = await sql<{ yes: boolean }>`select to_regclass(${`public.${table}`}) is not null as yes`.execute(tx)
    if (!there.rows[0]?.yes) continue
    const filled = await sql`select from ${sql.id(table)} limit 1`.execute(tx)
    if (filled.rows.length > 0) return false
  }
  return true
}

async function load<T>(tx: Transaction<T>, file: string, header: ArchiveHeader): Promise<ArchiveSummary> {
  const links = await foreignKeys(tx)
  for (const link of links) await alter(tx, link.of, sql`drop constraint ${sql.id(link.name)}`)
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely\_%'`.execute(tx)
  await sql`truncate ${sql.join(tables.map(({ name }) => sql.id(name)))}`.execute(tx)
  const loaded = new Set<string>()
  let rows = 0
  for await (const batch of archivedRows(file)) {
    loaded.add(batch.table.name)
    rows += batch.rows.length
    if (batch.rows.length > 0) await insert(tx, batch)
  }
  for (const link of links)
    await alter(tx, link.of, sql`add constraint ${sql.id(link.name)} ${sql.raw(link.definition)}`)
  for (const { name, last } of header.sequences)
    if (last !== null) await sql`select setval(${name}::regclass, ${last}::int8)`.execute(tx)
  return { tables: loaded.size, rows }
}

const alter = <T>(tx: Transaction<T>, table: string, change: ReturnType<typeof sql>) =>
  sql`alter table ${sql.id(table)} ${change}`.execute(tx)

interface ForeignKey {
  of: string
  name: string
  definition: string
}

/** Put aside while loading, so that the order of the tables does not matter; adding them again checks every row. */
async function foreignKeys<T>(tx: Transaction<T>): Promise<ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select k.relname as of, c.conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class k on k.oid = c.conrelid
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace`.execute(tx)
  return rows
}

async function insert<T>(tx: Transaction<T>, { table, rows }: RowBatch): Promise<void> {
  const types = await columnTypes(tx, table.name)
  const columns = sql.join(table.columns.map((column) => sql.id(column)))
  const values = sql.join(
    table.columns.map((column, index) => sql`(r ->> ${sql.lit(index)})::${sql.raw(types.get(column) ?? 'text')}`),
  )
  await sql`insert into ${sql.id(table.name)} (${columns}) overriding system value
    select ${values} from jsonb_array_elements(${`[${rows.join(',')}]`}::jsonb) as r`.execute(tx)
}

async function columnTypes<T>(tx: Transaction<T>, table: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type
    from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(tx)
  return new Map(rows.map(({ name, type }) => [name, type]))
}
