import { type Kysely, sql } from 'kysely'

/** Two who edit the same service do not lose each other's work. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table service add column version int4 not null default 1`.execute(db)
}
