import { type Kysely, sql } from 'kysely'

/** What a ranking was computed from, kept when its framework is superseded: it can be replayed for good. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table kept_ranking (
      id uuid primary key,
      framework_id uuid not null references framework (id),
      kept_at timestamptz not null,
      candidates jsonb not null
    )`.execute(db)
  await sql`create index kept_ranking_by_time on kept_ranking (kept_at desc)`.execute(db)
}
