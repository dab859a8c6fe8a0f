import { type Kysely, sql } from 'kysely'

/**
 * A condition belongs to its decision and stays as it was decided; steps say what became of it. The free texts of before
 * become conditions word for word: nobody has said by when or by whom, so neither is made up.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table decision_condition (
      id uuid primary key,
      decision_id uuid not null references decision (id) on delete cascade,
      position int2 not null,
      text text not null,
      due_on date,
      owner_id uuid references person (id),
      constraint decision_condition_position_unique unique (decision_id, position),
      constraint decision_condition_said check (trim(text) <> ''),
      constraint decision_condition_dated_and_owned check ((due_on is null) = (owner_id is null))
    )`.execute(db)
  await sql`create index decision_condition_by_owner on decision_condition (owner_id)`.execute(db)
  await sql`
    create table decision_condition_step (
      id uuid primary key,
      condition_id uuid not null references decision_condition (id) on delete cascade,
      number int4 not null,
      kind text not null,
      note text not null default '',
      owner_id uuid references person (id),
      taken_by uuid not null references person (id),
      taken_by_label text not null,
      taken_at timestamptz not null,
      constraint decision_condition_step_number_unique unique (condition_id, number),
      constraint decision_condition_step_kind_known check (kind in ('reported', 'confirmed', 'reopened', 'handed_over')),
      constraint decision_condition_step_owner_with_hand_over check ((owner_id is not null) = (kind = 'handed_over')),
      constraint decision_condition_step_noted check (kind not in ('reported', 'reopened') or trim(note) <> '')
    )`.execute(db)
  await sql`
    insert into decision_condition (id, decision_id, position, text)
    select gen_random_uuid(), id, 0, conditions from decision where trim(conditions) <> ''`.execute(db)
  await sql`alter table decision drop column conditions`.execute(db)
}
