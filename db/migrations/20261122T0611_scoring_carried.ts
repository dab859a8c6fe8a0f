import { type Kysely, sql } from 'kysely'

/** A round that came about by a new framework names the round whose points it carries on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evaluation add column carried_from uuid references evaluation (id) on delete cascade`.execute(
    db,
  )
  await sql`create unique index evaluation_carried_once on evaluation (carried_from)`.execute(db)
}
