import { type Kysely, sql } from 'kysely'

/** A version is drafted from the one in force, one draft at a time; a criterion knows which line it continues. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table framework
      add column based_on uuid references framework (id),
      add column changed_at timestamptz,
      add column changed_by text`.execute(db)
  await sql`create unique index framework_one_draft on framework (state) where state = 'draft'`.execute(db)
  await sql`alter table criterion add column lineage uuid`.execute(db)
  await sql`update criterion set lineage = id`.execute(db)
  await sql`alter table criterion alter column lineage set not null`.execute(db)
  await sql`
    create table comparison (
      framework_id uuid not null references framework (id) on delete cascade,
      level int2 not null,
      judgements jsonb not null,
      compared_by uuid not null references person (id),
      compared_by_label text not null,
      compared_at timestamptz not null,
      constraint comparison_pk primary key (framework_id, level),
      constraint comparison_level_range check (level between 0 and 3)
    )`.execute(db)
}
