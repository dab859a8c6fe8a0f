import { type Kysely, sql } from 'kysely'

/** Options keep what they were computed from, so that they replay exactly; the adopted plan keeps a copy of its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await options(db)
  await plans(db)
}

async function options(db: Kysely<unknown>) {
  await sql`
    create table portfolio_option (
      id uuid primary key,
      name text not null,
      settings jsonb not null,
      basis jsonb not null,
      solution jsonb not null,
      version int4 not null default 1,
      created_by uuid not null references person (id),
      created_by_label text not null,
      created_at timestamptz not null,
      constraint portfolio_option_name_given check (trim(name) <> ''),
      constraint portfolio_option_name_unique unique (name)
    )`.execute(db)
  await sql`
    create table option_departure (
      option_id uuid not null references portfolio_option (id) on delete cascade,
      project_id uuid not null references project (id) on delete cascade,
      reason text not null,
      constraint option_departure_pk primary key (option_id, project_id),
      constraint option_departure_reasoned check (trim(reason) <> '')
    )`.execute(db)
}

async function plans(db: Kysely<unknown>) {
  await sql`
    create table plan (
      decision_id uuid primary key references decision (id),
      number int4 not null,
      name text not null,
      settings jsonb not null,
      basis jsonb not null,
      solution jsonb not null,
      judgement text,
      judged_at timestamptz,
      constraint plan_number_unique unique (number),
      constraint plan_judgement_known check (judgement in ('confirmed', 'contradicted', 'undecided')),
      constraint plan_judgement_dated check ((judgement is null) = (judged_at is null))
    )`.execute(db)
  await sql`
    create table plan_project (
      plan_id uuid not null references plan (decision_id) on delete cascade,
      project_id uuid not null references project (id) on delete cascade,
      is_in boolean not null,
      departs boolean not null,
      reason text,
      constraint plan_project_pk primary key (plan_id, project_id),
      constraint plan_project_departure_reasoned check (departs = (trim(coalesce(reason, '')) <> ''))
    )`.execute(db)
  await sql`create index plan_project_by_project on plan_project (project_id)`.execute(db)
}
