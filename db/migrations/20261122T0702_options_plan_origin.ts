import { type Kysely, sql } from 'kysely'

/** An option is adopted once as it stands; deleting it later leaves the plan as it is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table plan
      add column option_id uuid not null,
      add column option_version int4 not null,
      add constraint plan_option_once unique (option_id, option_version)`.execute(db)
}
