import { type Kysely, sql } from 'kysely'

/** The lines of a project are saved as one sheet with one version, and one commitment credit stands beside it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table budget_sheet (
      project_id uuid primary key references project (id) on delete cascade,
      version int4 not null default 1
    )`.execute(db)
  await sql`alter table budget_line drop column version`.execute(db)
  await sql`alter table budget_line add column position int4 not null default 0`.execute(db)
  await sql`
    alter table budget_total
      alter column plan type numeric(18, 2),
      alter column commitment type numeric(18, 2),
      alter column actual type numeric(18, 2),
      alter column forecast type numeric(18, 2)`.execute(db)
  await sql`drop index credit_by_project`.execute(db)
  await sql`create unique index credit_one_commitment on credit (project_id) where kind = 'commitment'`.execute(db)
}
