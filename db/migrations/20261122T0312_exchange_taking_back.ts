import { type Kysely, sql } from 'kysely'

/** Thousands of projects go at once when an import is taken back: who was copied from whom must not be searched row by row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index project_by_copy on project (copied_from) where copied_from is not null`.execute(db)
}
