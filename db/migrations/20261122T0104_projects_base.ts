import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await projects(db)
  await indexes(db)
  await belongings(db)
  await exchange(db)
}

async function projects(db: Kysely<unknown>) {
  await sql`
    create table project (
      id uuid primary key,
      code text not null,
      state text not null,
      title jsonb not null,
      summary jsonb not null,
      natures text[] not null,
      lead_department_id uuid not null references department (id),
      service_id uuid references service (id),
      main_axis int2,
      confidential boolean not null default false,
      legal_obligation boolean not null default false,
      legal_basis text not null default '',
      estimated_cost numeric(14, 2),
      estimated_posts int4,
      starts_on date,
      ends_on date,
      open_ended boolean not null default false,
      sheet jsonb not null default '{}',
      legislation jsonb not null default '{}',
      taken_over boolean not null default false,
      copied_from uuid references project (id) on delete set null,
      search_text text not null,
      submitted_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      version int4 not null default 1,
      constraint project_code_unique unique (code),
      constraint project_state_known check (state in ('draft', 'submitted', 'under_review', 'approved', 'deferred',
        'rejected', 'in_progress', 'on_hold', 'completed', 'stopped')),
      constraint project_natures_known check (natures <@ array['it', 'organisation', 'legislation', 'other']),
      constraint project_main_axis_range check (main_axis between 1 and 3),
      constraint project_estimated_cost_range check (estimated_cost >= 0),
      constraint project_estimated_posts_range check (estimated_posts >= 0),
      constraint project_period_ordered check (ends_on is null or starts_on is null or ends_on >= starts_on),
      constraint project_period_open_or_ended check (not open_ended or ends_on is null)
    )`.execute(db)
}

async function indexes(db: Kysely<unknown>) {
  await sql`create index project_by_search on project using gin (search_text gin_trgm_ops)`.execute(db)
  await sql`create index project_by_department on project (lead_department_id)`.execute(db)
  await sql`create index project_by_state on project (state)`.execute(db)
  await sql`create index project_by_change on project (updated_at desc, id)`.execute(db)
}

async function belongings(db: Kysely<unknown>) {
  await sql`
    create table project_member (
      project_id uuid not null references project (id) on delete cascade,
      person_id uuid not null references person (id),
      role text not null,
      constraint project_member_one_role primary key (project_id, person_id),
      constraint project_member_role_known check (role in ('project_lead', 'sponsor', 'member'))
    )`.execute(db)
  await sql`create index project_member_by_person on project_member (person_id)`.execute(db)
  await sql`create unique index project_member_one_sponsor on project_member (project_id) where role = 'sponsor'`.execute(
    db,
  )
  await sql`
    create table project_department (
      project_id uuid not null references project (id) on delete cascade,
      department_id uuid not null references department (id),
      constraint project_department_pk primary key (project_id, department_id)
    )`.execute(db)
  await sql`create index project_department_by_department on project_department (department_id)`.execute(db)
  await sql`
    create table project_partner (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      position int4 not null,
      kind text not null,
      name text not null,
      role text not null,
      share_bp int4,
      constraint project_partner_kind_known check (kind in ('commune', 'confederation', 'canton', 'public_enterprise', 'company', 'other')),
      constraint project_partner_share_range check (share_bp between 0 and 10000)
    )`.execute(db)
  await sql`create index project_partner_by_project on project_partner (project_id)`.execute(db)
}

async function exchange(db: Kysely<unknown>) {
  await sql`
    create table project_submission (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      number int4 not null,
      submitted_at timestamptz not null,
      submitted_by uuid not null references person (id),
      content jsonb not null,
      constraint project_submission_number_unique unique (project_id, number)
    )`.execute(db)
  await sql`
    create table project_question (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      field text not null,
      question text not null,
      asked_by uuid not null references person (id),
      asked_at timestamptz not null,
      answer text,
      answered_by uuid references person (id),
      answered_at timestamptz,
      constraint project_question_answer_complete check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
    )`.execute(db)
  await sql`create index project_question_by_project on project_question (project_id, asked_at)`.execute(db)
  await sql`
    create table project_note (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      position int4 not null,
      source text not null,
      label text not null,
      text text not null
    )`.execute(db)
  await sql`create index project_note_by_project on project_note (project_id, position)`.execute(db)
}
