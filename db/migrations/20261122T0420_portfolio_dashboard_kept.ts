import { type Kysely, sql } from 'kysely'

/**
 * The dashboard as it was last computed for a kind of reader, with the stamp of all that it rests on. It is shown again only
 * while the stamp is the same, read in the same instant: it can be missing, it cannot be out of date.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dashboard_kept (
      reader text not null,
      since date not null,
      stamp text not null,
      figures jsonb not null,
      kept_at timestamptz not null,
      constraint dashboard_kept_pk primary key (reader, since)
    )`.execute(db)
  await sql`create index project_by_version on project (version)`.execute(db)
}
