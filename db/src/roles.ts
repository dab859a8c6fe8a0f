import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { sql, type Kysely } from 'kysely'
import type { Passwords } from './embedded-cluster.ts'

export const ownerRole = 'triaxe_owner'
export const appRole = 'triaxe_app'
export const databaseName = 'triaxe'

/** History is added to, never changed: the application's role may not update or delete these tables. */
export const historyTables = [
  'audit_event',
  'audit_block',
  'audit_seal',
  'project_submission',
  'decision',
  'decision_comment',
  'decision_condition',
  'decision_condition_step',
  'plan_project',
  'kept_ranking',
]

/** Makes the two roles and the database of an embedded PostgreSQL; does nothing where they exist. */
export async function ensureRolesAndDatabase(adminUrl: string, passwords: Passwords): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await ensureRole(client, ownerRole, passwords.owner, 'createdb')
    await ensureRole(client, appRole, passwords.app, '')
    const found = await client.query('select from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`)
  } finally {
    await client.end()
  }
}

async function ensureRole(client: Client, role: string, password: string, powers: string): Promise<void> {
  const found = await client.query('select from pg_roles where rolname = $1', [role])
  if (found.rowCount === 0)
    await client.query(`create role ${role} login ${powers} password ${escapeLiteral(password)}`)
}

/** After migrating: the application works on every table, but only adds to history and only reads what has been migrated. */
export async function grantToApp<T>(ownerDb: Kysely<T>, role: string = appRole): Promise<void> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from pg_roles where rolname = ${role} and rolname <> current_user) as known`.execute(ownerDb)
  if (!rows[0]?.known) return
  const to = escapeIdentifier(role)
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(ownerDb)
  await run(ownerDb, `grant usage on schema public to ${to}`)
  await run(ownerDb, `grant select, insert, update, delete on all tables in schema public to ${to}`)
  await run(ownerDb, `grant usage, select on all sequences in schema public to ${to}`)
  for (const { name } of tables.rows) {
    if (historyTables.includes(name))
      await run(ownerDb, `revoke update, delete on ${escapeIdentifier(name)} from ${to}`)
    if (name.startsWith('kysely_')) await run(ownerDb, `revoke insert, update, delete on ${name} from ${to}`)
  }
}

const run = <T>(db: Kysely<T>, statement: string) => sql.raw(statement).execute(db)
