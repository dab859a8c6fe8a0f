import { type Kysely, sql } from 'kysely'

/** One evaluation per round; the current round carries the value, an exact integer numerator, once consensus is complete. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await evaluations(db)
  await scores(db)
}

async function evaluations(db: Kysely<unknown>) {
  await sql`
    create table evaluation (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      round int4 not null,
      framework_id uuid not null references framework (id),
      is_current boolean not null,
      value int8,
      opened_at timestamptz not null,
      concluded_at timestamptz,
      version int4 not null default 1,
      constraint evaluation_round_unique unique (project_id, round),
      constraint evaluation_value_range check (value between 0 and 500000000),
      constraint evaluation_value_concluded check ((value is null) = (concluded_at is null))
    )`.execute(db)
  await sql`create unique index evaluation_one_current on evaluation (project_id) where is_current`.execute(db)
  await sql`create index evaluation_by_value on evaluation (value desc, project_id) where is_current`.execute(db)
  await sql`
    create table assessment (
      evaluation_id uuid not null references evaluation (id) on delete cascade,
      person_id uuid not null references person (id),
      assigned_at timestamptz not null,
      submitted_at timestamptz,
      version int4 not null default 1,
      constraint assessment_pk primary key (evaluation_id, person_id)
    )`.execute(db)
  await sql`create index assessment_by_person on assessment (person_id)`.execute(db)
}

async function scores(db: Kysely<unknown>) {
  await sql`
    create table score (
      evaluation_id uuid not null,
      person_id uuid not null,
      criterion_id uuid not null references criterion (id),
      points int2 not null,
      note text not null,
      constraint score_pk primary key (evaluation_id, person_id, criterion_id),
      constraint score_of_assessment foreign key (evaluation_id, person_id) references assessment (evaluation_id, person_id) on delete cascade,
      constraint score_points_range check (points between 0 and 5)
    )`.execute(db)
  await sql`
    create table consensus (
      evaluation_id uuid not null references evaluation (id) on delete cascade,
      criterion_id uuid not null references criterion (id),
      points int2 not null,
      note text not null,
      set_by uuid not null references person (id),
      set_at timestamptz not null,
      constraint consensus_pk primary key (evaluation_id, criterion_id),
      constraint consensus_points_range check (points between 0 and 5)
    )`.execute(db)
  await sql`
    create table own_score (
      project_id uuid not null references project (id) on delete cascade,
      criterion_id uuid not null references criterion (id),
      points int2 not null,
      note text not null,
      set_by uuid not null references person (id),
      set_at timestamptz not null,
      constraint own_score_pk primary key (project_id, criterion_id),
      constraint own_score_points_range check (points between 0 and 5)
    )`.execute(db)
}
