import { type Kysely, sql } from 'kysely'

/** A deleted option can be brought back for a while; its name is free for another meanwhile. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table portfolio_option
      add column deleted_at timestamptz,
      drop constraint portfolio_option_name_unique`.execute(db)
  await sql`
    create unique index portfolio_option_name_unique on portfolio_option (name) where deleted_at is null`.execute(db)
  await sql`
    create index portfolio_option_deleted on portfolio_option (deleted_at) where deleted_at is not null`.execute(db)
}
