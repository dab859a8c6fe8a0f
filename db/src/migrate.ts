import { promises as fs } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql, type Kysely } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import { grantToApp } from './roles.ts'

const provider = new FileMigrationProvider({
  fs,
  path,
  migrationFolder: path.resolve(import.meta.dirname, '..', 'migrations'),
  import: (file) => import(/* @vite-ignore */ pathToFileURL(file).href), // an absolute path alone is no address on Windows
})

/** Of several processes that start together, one migrates and the others wait. */
const oneAtATime = 7_471_201

/** Brings the schema to the present and grants it to the application. Forward only. Answers the names of what it ran. */
export async function migrate<T>(ownerDb: Kysely<T>, appRole?: string): Promise<string[]> {
  return ownerDb.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${oneAtATime})`.execute(connection)
    try {
      const ran = await migrateWithin(connection)
      await grantToApp(connection, appRole)
      return ran
    } finally {
      await sql`select pg_advisory_unlock(${oneAtATime})`.execute(connection)
    }
  })
}

/** The migrations alone, up to `last` or all of them; also inside a transaction. */
export async function migrateWithin<T>(db: Kysely<T>, last?: string): Promise<string[]> {
  for (const extension of ['pg_trgm', 'unaccent'])
    await sql`create extension if not exists ${sql.id(extension)} schema public`.execute(db)
  const migrator = new Migrator({ db, provider })
  const { error, results = [] } = await (last ? migrator.migrateTo(last) : migrator.migrateToLatest())
  if (error) throw error instanceof Error ? error : new Error('The migration failed.', { cause: error })
  return results.map((result) => result.migrationName)
}

export const knownMigrations = async () => Object.keys(await provider.getMigrations()).toSorted()
