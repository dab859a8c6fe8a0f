import { type Kysely, sql } from 'kysely'

/** No foreign keys: the trail outlives what it speaks of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_event (
      id uuid primary key,
      at timestamptz not null,
      actor_id uuid,
      actor_label text not null,
      type text not null,
      project_id uuid,
      subject jsonb not null,
      changes jsonb not null,
      reason text
    )`.execute(db)
  await sql`create index audit_event_by_project on audit_event (project_id, id desc)`.execute(db)
  await sql`create index audit_event_by_time on audit_event (at desc, id desc)`.execute(db)
  await sql`
    create table audit_block (
      number int8 primary key,
      previous_hash text not null,
      hash text not null,
      event_count int4 not null,
      sealed_at timestamptz not null
    )`.execute(db)
  await sql`
    create table audit_seal (
      event_id uuid primary key,
      block_number int8 not null references audit_block (number)
    )`.execute(db)
  await sql`create index audit_seal_by_block on audit_seal (block_number)`.execute(db)
}
