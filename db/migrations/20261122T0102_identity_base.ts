import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await organisation(db)
  await people(db)
  await doors(db)
}

async function organisation(db: Kysely<unknown>) {
  await sql`
    create table department (
      id uuid primary key,
      code text not null,
      name jsonb not null,
      is_chancellery boolean not null default false,
      active boolean not null default true,
      position int4 not null default 0,
      version int4 not null default 1,
      constraint department_code_unique unique (code)
    )`.execute(db)
  await sql`
    create table service (
      id uuid primary key,
      department_id uuid not null references department (id),
      code text not null,
      name jsonb not null,
      active boolean not null default true,
      position int4 not null default 0,
      constraint service_code_unique unique (department_id, code)
    )`.execute(db)
}

async function people(db: Kysely<unknown>) {
  await sql`
    create table person (
      id uuid primary key,
      email text not null,
      name text not null,
      department_id uuid references department (id),
      service_id uuid references service (id),
      password_hash text,
      lang text not null default 'fr',
      active boolean not null default true,
      version int4 not null default 1,
      created_at timestamptz not null,
      constraint person_email_lower check (email = lower(email)),
      constraint person_email_unique unique (email),
      constraint person_lang_known check (lang in ('fr', 'de', 'en'))
    )`.execute(db)
  await sql`
    create table person_role (
      person_id uuid not null references person (id) on delete cascade,
      role text not null,
      constraint person_role_pk primary key (person_id, role),
      constraint person_role_known check (role in ('administrator', 'chancellery', 'assessor', 'department_head',
        'registrar', 'finance', 'council', 'auditor'))
    )`.execute(db)
}

async function doors(db: Kysely<unknown>) {
  await sql`
    create table session (
      token_hash text primary key,
      person_id uuid not null references person (id) on delete cascade,
      device text not null,
      created_at timestamptz not null,
      seen_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index session_by_person on session (person_id)`.execute(db)
  await sql`
    create table one_time_link (
      token_hash text primary key,
      person_id uuid not null references person (id) on delete cascade,
      expires_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)
  await sql`
    create table demo_person (
      person_id uuid primary key references person (id) on delete cascade,
      role text not null,
      position int4 not null
    )`.execute(db)
}
