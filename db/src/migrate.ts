import { promises as fs } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql, type Kysely } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import { grantToApp } from './roles.ts'

const migrationFolder = path.resolve(import.meta.dirname, '..', 'migrations')

/** Brings the schema to the present and grants it to the application. Forward only. Answers the names of what it ran. */
export async function migrate<T>(ownerDb: Kysely<T>, appRole?: string): Promise<string[]> {
  for (const extension of ['pg_trgm', 'unaccent'])
    await sql`create extension if not exists ${sql.id(extension)}`.execute(ownerDb)
  const importFile = (file: string) => import(/* @vite-ignore */ pathToFileURL(file).href)
  const provider = new FileMigrationProvider({ fs, path, migrationFolder, import: importFile })
  const { error, results = [] } = await new Migrator({ db: ownerDb, provider }).migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error('The migration failed.', { cause: error })
  await grantToApp(ownerDb, appRole)
  return results.map((result) => result.migrationName)
}
