import { type Kysely, sql } from 'kysely'

/**
 * What an installation decides about its budgets: one row, there from the beginning. What is committed of a credit is kept beside
 * it, as `used` is: whole basis points of it, rounded down, compare exactly with the share from which a warning stands.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table budget_setting (
      only_row boolean primary key default true,
      commitment_warning_bp int4 not null default 9000,
      version int4 not null default 1,
      constraint budget_setting_one_row check (only_row),
      constraint budget_setting_warning_range check (commitment_warning_bp between 1 and 10000)
    )`.execute(db)
  await sql`insert into budget_setting default values`.execute(db)
  await sql`alter table credit add column committed numeric(18, 2) not null default 0`.execute(db)
  await sql`
    update credit set committed = (
      select coalesce(sum(t.commitment), 0) from budget_total t where t.project_id = credit.project_id)`.execute(db)
  await sql`create index credit_by_committed_share on credit (div(committed * 10000, amount))`.execute(db)
}
