import { type Kysely, sql } from 'kysely'

/**
 * Every night the ranking is looked at; it is kept anew where it has changed, else the look alone is noted. What was kept is never
 * written again, so the look stands apart.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table kept_ranking add column is_daily boolean not null default false`.execute(db)
  await sql`
    create table ranking_look (
      kept_ranking_id uuid primary key references kept_ranking (id),
      seen_until timestamptz not null
    )`.execute(db)
  await sql`insert into ranking_look select id, kept_at from kept_ranking`.execute(db)
  await sql`create index ranking_look_by_time on ranking_look (seen_until)`.execute(db)
}
