import { type Kysely, sql } from 'kysely'

/** The adoption of a plan is a decision on no single project; the decisions of its projects point to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table decision
      alter column project_id drop not null,
      alter column from_state drop not null,
      alter column to_state drop not null,
      add column departure_reason text,
      add column departs boolean not null default false,
      drop constraint decision_type_known,
      add constraint decision_type_known check (type in ('approve', 'defer', 'reject', 'hold', 'resume', 'stop', 'complete', 'adopt_plan')),
      add constraint decision_project_unless_plan check ((project_id is null) = (type = 'adopt_plan')),
      add constraint decision_states_unless_plan check (
        (from_state is null) = (type = 'adopt_plan') and (to_state is null) = (type = 'adopt_plan')),
      add constraint decision_departure_reasoned check (departs = (trim(coalesce(departure_reason, '')) <> ''))`.execute(
    db,
  )
  await sql`create unique index decision_plan_number on decision (number) where type = 'adopt_plan'`.execute(db)
  await sql`create index decision_by_plan on decision (plan_decision_id) where plan_decision_id is not null`.execute(db)
}
