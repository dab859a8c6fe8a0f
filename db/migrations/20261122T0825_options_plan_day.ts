import { type Kysely, sql } from 'kysely'

/** The day of its decision stands with the plan: `options` says of today's plan since when it is one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan add column decided_on date`.execute(db)
  await sql`update plan set decided_on = (select decided_on from decision where id = plan.decision_id)`.execute(db)
  await sql`alter table plan alter column decided_on set not null`.execute(db)
}
