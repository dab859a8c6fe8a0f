import { type Kysely, sql } from 'kysely'

/** Amounts are francs with two places, posts integer hundredths. `budget_total` is kept in the transaction of its lines. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await lines(db)
  await totals(db)
}

async function lines(db: Kysely<unknown>) {
  await sql`
    create table budget_line (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      year int2 not null,
      account_type text not null,
      category text not null,
      label text not null default '',
      plan numeric(14, 2) not null default 0,
      commitment numeric(14, 2) not null default 0,
      actual numeric(14, 2) not null default 0,
      forecast numeric(14, 2) not null default 0,
      plan_posts int4 not null default 0,
      actual_posts int4 not null default 0,
      forecast_posts int4 not null default 0,
      version int4 not null default 1,
      constraint budget_line_account_type_known check (account_type in ('investment', 'operating')),
      constraint budget_line_category_known check (category in ('internal_staff', 'external_services', 'software', 'hardware', 'operation', 'other')),
      constraint budget_line_year_range check (year between 2000 and 2100),
      constraint budget_line_posts_range check (plan_posts >= 0 and actual_posts >= 0 and forecast_posts >= 0)
    )`.execute(db)
  await sql`create index budget_line_by_project on budget_line (project_id, year)`.execute(db)
}

async function totals(db: Kysely<unknown>) {
  await sql`
    create table budget_total (
      project_id uuid not null references project (id) on delete cascade,
      year int2 not null,
      account_type text not null,
      plan numeric(14, 2) not null,
      commitment numeric(14, 2) not null,
      actual numeric(14, 2) not null,
      forecast numeric(14, 2) not null,
      plan_posts int4 not null,
      actual_posts int4 not null,
      forecast_posts int4 not null,
      constraint budget_total_pk primary key (project_id, year, account_type)
    )`.execute(db)
  await sql`
    create table credit (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      kind text not null,
      amount numeric(14, 2) not null,
      authority text not null,
      decided_on date not null,
      decision_id uuid,
      constraint credit_kind_known check (kind in ('commitment')),
      constraint credit_amount_positive check (amount > 0)
    )`.execute(db)
  await sql`create index credit_by_project on credit (project_id)`.execute(db)
}
