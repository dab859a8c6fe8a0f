import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table installation (
      id int2 primary key default 1,
      canton jsonb not null,
      is_demonstration boolean not null,
      created_at timestamptz not null,
      constraint installation_single check (id = 1)
    )`.execute(db)
  await sql`
    create table counter (
      name text not null,
      year int2 not null,
      last int4 not null,
      constraint counter_pk primary key (name, year)
    )`.execute(db)
  await sql`
    create table idempotency_key (
      person_id uuid not null,
      key text not null,
      request_hash text not null,
      answer jsonb,
      created_at timestamptz not null,
      constraint idempotency_key_pk primary key (person_id, key)
    )`.execute(db)
  await sql`
    create table rate_limit (
      key text primary key,
      points int4 not null default 0,
      expire int8
    )`.execute(db)
}
