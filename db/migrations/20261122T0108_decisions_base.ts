import { type Kysely, sql } from 'kysely'

/** A decision is never overwritten: a later one follows it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table decision (
      id uuid primary key,
      project_id uuid not null references project (id) on delete cascade,
      number int4 not null,
      type text not null,
      body text not null,
      decided_on date not null,
      from_state text not null,
      to_state text not null,
      reason_axis_1 text,
      reason_axis_2 text,
      reason_axis_3 text,
      plan_decision_id uuid references decision (id),
      internal_reasons text not null default '',
      public_text jsonb not null default '{}',
      conditions text not null default '',
      next_review_on date,
      credit_amount numeric(14, 2),
      milestone_id uuid,
      framework_id uuid references framework (id),
      value int8,
      recorded_by uuid not null references person (id),
      recorded_by_label text not null,
      recorded_at timestamptz not null,
      constraint decision_number_unique unique (project_id, number),
      constraint decision_type_known check (type in ('approve', 'defer', 'reject', 'hold', 'resume', 'stop', 'complete')),
      constraint decision_reasons_complete check (
        (trim(coalesce(reason_axis_1, '')) <> '' and trim(coalesce(reason_axis_2, '')) <> '' and trim(coalesce(reason_axis_3, '')) <> '')
        or plan_decision_id is not null),
      constraint decision_credit_with_approval check (credit_amount is null or type = 'approve'),
      constraint decision_credit_positive check (credit_amount > 0)
    )`.execute(db)
  await sql`create index decision_by_time on decision (recorded_at desc)`.execute(db)
}
