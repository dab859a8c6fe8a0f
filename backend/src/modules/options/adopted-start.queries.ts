import { type RawBuilder, sql } from 'kysely'

/** A later start that was adopted, beside what the sheet says. */
export interface AdoptedStart {
  planNumber: number
  startsIn: number
  /** Years later than what the plan was computed from. */
  later: number
  /** The first year of the planned budget, else of the sheet, as it stands. */
  sheetYear: number
  /** The forecast begins in that year or later. */
  isForecast: boolean
}

/**
 * Of a `project`: the start of the last plan that speaks of it, as long as its own budget or dates begin earlier; once they begin
 * in that year or later they say it themselves, and nothing is put off twice. Money spent before that year shows that it began
 * earlier after all. What was deferred or rejected since has no adopted start any more.
 */
export const adoptedStart = (thisYear: number): RawBuilder<AdoptedStart | null> => sql`(
  select json_build_object('planNumber', line.number, 'startsIn', line.starts_in, 'later', line.later,
    'sheetYear', sheet.year, 'isForecast', coalesce(sheet.forecast_year >= line.starts_in, false))
  from (
    select plan.number, l.starts_in, l.later from plan_project l join plan on plan.decision_id = l.plan_id
    where l.project_id = project.id order by plan.number desc limit 1) line
  cross join lateral (
    select
      coalesce(
        case when sum(t.plan) > 0 then min(t.year) filter (where t.plan > 0 or t.plan_posts > 0) end,
        extract(year from project.starts_on)::int,
        least(extract(year from project.ends_on)::int, ${thisYear}::int)) as year,
      min(t.year) filter (where t.forecast > 0) as forecast_year,
      min(t.year) filter (where t.actual > 0) as spent_year
    from budget_total t where t.project_id = project.id) sheet
  where line.starts_in > sheet.year and coalesce(sheet.spent_year >= line.starts_in, true)
    and project.state in ('approved', 'in_progress', 'on_hold'))`

/** Neither budget nor dates nor forecast of a `project` say yet what was adopted. */
export const isToReplan = (thisYear: number): RawBuilder<boolean> =>
  sql`coalesce(not (${adoptedStart(thisYear)} ->> 'isForecast')::boolean, false)`
