import { type Kysely, sql } from 'kysely'

/**
 * The year in which a plan lets a project begin, where that is later than its sheet said, and by how many years. Plans that
 * were adopted before say it in their solution; what came in by hand began as planned.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table plan_project
      add column later int2 not null default 0,
      add column starts_in int2,
      add constraint plan_project_later_not_negative check (later >= 0),
      add constraint plan_project_later_has_a_year check ((starts_in is not null) = (later > 0)),
      add constraint plan_project_later_is_in check (is_in or later = 0)`.execute(db)
  await sql`
    update plan_project set later = chosen.later, starts_in = chosen.first_year + chosen.later
    from (
      select p.decision_id as plan_id, (candidate ->> 'projectId')::uuid as project_id, (c ->> 'later')::int2 as later,
        (select min((y ->> 'year')::int2) from jsonb_array_elements(candidate -> 'years') y) as first_year
      from plan p
        cross join jsonb_array_elements(
          case when jsonb_typeof(p.solution -> 'chosen') = 'array' then p.solution -> 'chosen' else '[]' end) c
        cross join lateral (select p.basis -> 'model' -> 'candidates' -> (c ->> 'candidate')::int as candidate) of
      where (c ->> 'later')::int2 > 0
    ) chosen
    where plan_project.plan_id = chosen.plan_id and plan_project.project_id = chosen.project_id
      and plan_project.is_in and not plan_project.departs and chosen.first_year is not null`.execute(db)
}
