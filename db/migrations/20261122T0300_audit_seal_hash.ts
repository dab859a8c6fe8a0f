import { type Kysely, sql } from 'kysely'

/** Each event's own hash beside its seal: a verification can name the event that was altered, not only its block. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table audit_seal add column hash text not null`.execute(db)
}
