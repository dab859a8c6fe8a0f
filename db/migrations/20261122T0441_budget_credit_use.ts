import { type Kysely, sql } from 'kysely'

/** What a credit is held against is kept beside it, in the transaction of the lines: the few that are exceeded are found without adding up all budgets. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table credit add column used numeric(18, 2) not null default 0`.execute(db)
  await sql`
    update credit set used = (
      select coalesce(greatest(sum(t.commitment), sum(t.actual), sum(t.forecast)), 0) from budget_total t where t.project_id = credit.project_id)`.execute(
    db,
  )
  await sql`create index credit_exceeded on credit (project_id) where used > amount`.execute(db)
}
