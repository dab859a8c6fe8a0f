import { type Kysely, sql } from 'kysely'

/** What the department says of a decision: added to, never changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table decision_comment (
      id uuid primary key,
      decision_id uuid not null references decision (id) on delete cascade,
      text text not null,
      written_by uuid not null references person (id),
      written_by_label text not null,
      written_at timestamptz not null,
      constraint decision_comment_said check (trim(text) <> '')
    )`.execute(db)
  await sql`create index decision_comment_by_decision on decision_comment (decision_id, written_at)`.execute(db)
  await sql`create index decision_comment_latest on decision_comment (written_at desc, id desc)`.execute(db)
}
