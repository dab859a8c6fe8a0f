import { type Kysely, sql } from 'kysely'

/** Which share of the money and of the projects each axis is to have, from a day on. What was set stays. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table target_share (
      id uuid primary key,
      number int4 not null,
      valid_from date not null,
      axis1_bp int4 not null,
      axis2_bp int4 not null,
      axis3_bp int4 not null,
      body text not null,
      reason text not null,
      set_by uuid not null references person (id),
      set_by_label text not null,
      set_at timestamptz not null,
      constraint target_share_number_unique unique (number),
      constraint target_share_range check (axis1_bp >= 0 and axis2_bp >= 0 and axis3_bp >= 0),
      constraint target_share_whole check (axis1_bp + axis2_bp + axis3_bp = 10000),
      constraint target_share_reasoned check (trim(body) <> '' and trim(reason) <> '')
    )`.execute(db)
  await sql`create index target_share_by_day on target_share (valid_from desc, number desc)`.execute(db)
}
