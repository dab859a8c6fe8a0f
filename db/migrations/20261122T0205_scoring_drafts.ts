import { type Kysely, sql } from 'kysely'

/** A sheet is kept while it is filled in: points may still be missing. Assessors get a day to be done by; own scores a version. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table score alter column points drop not null`.execute(db)
  await sql`alter table assessment add column due_on date, add column saved_at timestamptz`.execute(db)
  await sql`
    create table own_assessment (
      project_id uuid primary key references project (id) on delete cascade,
      set_by uuid not null references person (id),
      set_at timestamptz not null,
      version int4 not null default 1
    )`.execute(db)
  await sql`
    alter table own_score
      drop column set_by,
      drop column set_at,
      add constraint own_score_of_assessment foreign key (project_id) references own_assessment (project_id) on delete cascade`.execute(
    db,
  )
}
