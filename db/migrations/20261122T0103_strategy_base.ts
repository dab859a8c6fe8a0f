import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table framework (
      id uuid primary key,
      number int4 not null,
      name jsonb not null,
      state text not null,
      adopted_on date,
      adopted_by text,
      reason text,
      version int4 not null default 1,
      created_at timestamptz not null,
      constraint framework_number_unique unique (number),
      constraint framework_state_known check (state in ('draft', 'in_force', 'superseded')),
      constraint framework_adoption_complete check (state = 'draft' or (adopted_on is not null and adopted_by is not null and reason is not null))
    )`.execute(db)
  await sql`create unique index framework_one_in_force on framework (state) where state = 'in_force'`.execute(db)
  await sql`
    create table axis (
      id uuid primary key,
      framework_id uuid not null references framework (id) on delete cascade,
      position int2 not null,
      name jsonb not null,
      description jsonb not null,
      weight_bp int4 not null,
      constraint axis_position_range check (position between 1 and 3),
      constraint axis_position_unique unique (framework_id, position),
      constraint axis_weight_range check (weight_bp between 0 and 10000)
    )`.execute(db)
  await sql`
    create table criterion (
      id uuid primary key,
      axis_id uuid not null references axis (id) on delete cascade,
      position int2 not null,
      name jsonb not null,
      description jsonb not null,
      weight_bp int4 not null,
      constraint criterion_position_unique unique (axis_id, position),
      constraint criterion_weight_range check (weight_bp between 0 and 10000)
    )`.execute(db)
  await sql`
    create table anchor (
      criterion_id uuid not null references criterion (id) on delete cascade,
      level int2 not null,
      text jsonb not null,
      constraint anchor_pk primary key (criterion_id, level),
      constraint anchor_level_range check (level between 0 and 5)
    )`.execute(db)
}
