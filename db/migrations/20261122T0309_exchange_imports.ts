import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await runs(db)
  await memory(db)
  await effects(db)
}

async function runs(db: Kysely<unknown>) {
  await sql`
    create table import_run (
      id uuid primary key,
      file_name text not null,
      kind text not null,
      list text not null,
      state text not null default 'uploaded',
      reading jsonb not null,
      view jsonb not null,
      mapping jsonb not null,
      bases text[] not null,
      doubts text[] not null,
      counts jsonb,
      uploaded_at timestamptz not null,
      uploaded_by uuid not null references person (id),
      committed_at timestamptz,
      committed_by uuid references person (id),
      reverted_at timestamptz,
      reverted_by uuid references person (id),
      version int4 not null default 1,
      constraint import_run_state_known check (state in ('uploaded', 'committed', 'reverted')),
      constraint import_run_kind_known check (kind in ('csv', 'xlsx')),
      constraint import_run_committed_whole check ((state = 'uploaded') = (committed_at is null) and (committed_at is null) = (committed_by is null)),
      constraint import_run_reverted_whole check ((state = 'reverted') = (reverted_at is not null) and (reverted_at is null) = (reverted_by is null))
    )`.execute(db)
  await sql`create index import_run_by_upload on import_run (uploaded_at desc, id)`.execute(db)
  await sql`
    create table import_file (
      import_id uuid primary key references import_run (id) on delete cascade,
      content bytea not null
    )`.execute(db)
}

/** What was decided for a list, and which project each of its keys became. */
async function memory(db: Kysely<unknown>) {
  await sql`
    create table import_mapping (
      list text not null,
      signature text not null,
      mapping jsonb not null,
      used_at timestamptz not null,
      constraint import_mapping_pk primary key (list, signature)
    )`.execute(db)
  await sql`create index import_mapping_by_signature on import_mapping (signature, used_at desc)`.execute(db)
  await sql`
    create table import_key (
      list text not null,
      key text not null,
      project_id uuid not null references project (id) on delete cascade,
      said jsonb not null,
      notes jsonb not null,
      constraint import_key_pk primary key (list, key)
    )`.execute(db)
  await sql`create index import_key_by_project on import_key (project_id)`.execute(db)
}

/** What an import did, so that it can be taken back. A project that is gone again stays named here. */
async function effects(db: Kysely<unknown>) {
  await sql`
    create table import_row (
      import_id uuid not null references import_run (id) on delete cascade,
      project_id uuid not null,
      row int4 not null,
      action text not null,
      source_state text,
      before jsonb,
      after_version int4 not null,
      constraint import_row_pk primary key (import_id, project_id),
      constraint import_row_action_known check (action in ('create', 'update')),
      constraint import_row_before_of_update check ((action = 'update') = (before is not null))
    )`.execute(db)
  await sql`create index import_row_by_project on import_row (project_id)`.execute(db)
  await sql`
    create table import_department (
      import_id uuid not null references import_run (id) on delete cascade,
      department_id uuid not null,
      constraint import_department_pk primary key (import_id, department_id)
    )`.execute(db)
}
