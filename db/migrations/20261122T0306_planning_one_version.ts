import { type Kysely, sql } from 'kysely'

/** A plan is one document: its version is that of the schedule, every change counts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table milestone drop column version`.execute(db)
}
