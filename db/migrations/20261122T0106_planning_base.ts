import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await schedules(db)
  await milestones(db)
  await baselines(db)
}

async function schedules(db: Kysely<unknown>) {
  await sql`
    create table schedule (
      project_id uuid primary key references project (id) on delete cascade,
      template text not null,
      modules text[] not null default '{}',
      version int4 not null default 1,
      constraint schedule_template_known check (template in ('hermes_classic', 'hermes_agile', 'legislation', 'organisation')),
      constraint schedule_modules_known check (modules <@ array['it_system', 'isdp', 'procurement', 'product', 'migration'])
    )`.execute(db)
  await sql`
    create table phase (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      position int2 not null,
      key text not null,
      starts_on date,
      ends_on date,
      constraint phase_key_unique unique (project_id, key),
      constraint phase_ordered check (ends_on is null or starts_on is null or ends_on >= starts_on)
    )`.execute(db)
}

async function milestones(db: Kysely<unknown>) {
  await sql`
    create table milestone (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      position int4 not null,
      phase_key text not null,
      key text,
      name jsonb not null,
      level text not null,
      is_gate boolean not null default false,
      is_go_live boolean not null default false,
      original_on date,
      approved_on date,
      forecast_on date,
      actual_on date,
      note text not null default '',
      version int4 not null default 1,
      constraint milestone_level_known check (level in ('steering', 'management')),
      constraint milestone_named check (key is not null or name <> '{}')
    )`.execute(db)
  await sql`create index milestone_by_project on milestone (project_id, position)`.execute(db)
  await sql`create index milestone_open on milestone (coalesce(forecast_on, approved_on)) where actual_on is null`.execute(
    db,
  )
}

async function baselines(db: Kysely<unknown>) {
  await sql`
    create table baseline (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      number int4 not null,
      frozen_at timestamptz not null,
      decision_id uuid,
      constraint baseline_number_unique unique (project_id, number)
    )`.execute(db)
  await sql`
    create table baseline_milestone (
      baseline_id uuid not null references baseline (id) on delete cascade,
      milestone_id uuid not null,
      name jsonb not null,
      due_on date,
      constraint baseline_milestone_pk primary key (baseline_id, milestone_id)
    )`.execute(db)
}
