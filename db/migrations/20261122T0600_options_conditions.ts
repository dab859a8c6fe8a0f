import { type Kysely, sql } from 'kysely'

/** Conditions of an arbitration. What has been lifted stays readable with who set it, who lifted it and why. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await handSet(db)
  await relations(db)
}

async function handSet(db: Kysely<unknown>) {
  await sql`
    create table hand_set (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      must text not null,
      reason text not null,
      set_by uuid not null references person (id),
      set_by_label text not null,
      set_at timestamptz not null,
      lifted_by uuid references person (id),
      lifted_by_label text,
      lifted_at timestamptz,
      constraint hand_set_must_known check (must in ('in', 'out')),
      constraint hand_set_reason_given check (trim(reason) <> ''),
      constraint hand_set_lifting_complete check ((lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_by_label is null))
    )`.execute(db)
  await sql`create unique index hand_set_one_in_force on hand_set (project_id) where lifted_at is null`.execute(db)
}

async function relations(db: Kysely<unknown>) {
  await sql`
    create table need (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      needs_id uuid not null references project (id) on delete cascade,
      constraint need_once unique (project_id, needs_id),
      constraint need_of_another check (project_id <> needs_id)
    )`.execute(db)
  await sql`create index need_by_needed on need (needs_id)`.execute(db)
  await sql`create table exclusion (id uuid primary key, created_at timestamptz not null)`.execute(db)
  await sql`
    create table exclusion_project (
      exclusion_id uuid not null references exclusion (id) on delete cascade,
      project_id uuid not null references project (id) on delete cascade,
      constraint exclusion_project_pk primary key (exclusion_id, project_id)
    )`.execute(db)
  await sql`create index exclusion_project_by_project on exclusion_project (project_id)`.execute(db)
}
