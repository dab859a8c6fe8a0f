import type { NextMilestone } from '@triaxe/shared-types'
import { mostShareBp } from '@triaxe/shared-types/budget.rules'
import { runningStates } from '@triaxe/shared-types/portfolio.rules'
import { finalStates } from '@triaxe/shared-types/projects.rules'
import { type RawBuilder, sql } from 'kysely'

// What lower modules know of a `project`: for one row as an expression, for all (to sort by) as rows of `id` and `key`.
// The rules in words stand in slip.rules and budget.rules; a test holds both to the same answers.

/** When a milestone `m` was or will be reached; an approved day that has passed no longer holds. */
export const expectedOn = (today: string) =>
  sql`coalesce(m.actual_on, m.forecast_on, greatest(m.approved_on, ${today}::date))`

const slip = (today: string) => sql`${expectedOn(today)} - m.original_on`

/** Days between the go-live expected now and the one first planned. */
export const slipDays = (today: string): RawBuilder<number | null> => sql`(
  select ${slip(today)} from milestone m
  where m.project_id = project.id and m.is_go_live
  order by m.position desc limit 1)`

export const slips = (today: string) => sql`(
  select distinct on (m.project_id) m.project_id as id, ${slip(today)} as key
  from milestone m where m.is_go_live order by m.project_id, m.position desc)`

/** Its round was carried over into a new framework that asks for more points, and it is where these can be given. */
export const lacksPoints: RawBuilder<boolean> = sql`(
  project.state not in ('draft', 'submitted') and exists (
    select from evaluation e
    where e.project_id = project.id and e.is_current and e.carried_from is not null and e.value is null))`

/** Its credit stands on the estimate of its sheet: no line of a budget says yet in which years and for what. */
export const lacksBudget: RawBuilder<boolean> = sql`(
  project.state not in (${sql.join(finalStates)})
  and exists (select from credit c where c.project_id = project.id)
  and not exists (select from budget_line l where l.project_id = project.id))`

const dueOn = sql`coalesce(m.forecast_on, m.approved_on)`
const openMilestones = sql`from milestone m where m.project_id = project.id and m.actual_on is null`

export const nextMilestone: RawBuilder<NextMilestone | null> = sql`(
  select json_build_object('key', m.key, 'name', m.name, 'dueOn', ${dueOn}, 'isGate', m.is_gate)
  ${openMilestones} and ${dueOn} is not null
  order by ${dueOn}, m.position limit 1)`

/** The phase of the first milestone that is not yet reached. */
export const currentPhase: RawBuilder<string | null> = sql`(
  select m.phase_key ${openMilestones} order by m.position limit 1)`

export const nextDays = sql`(
  select m.project_id as id, min(${dueOn}) as key from milestone m where m.actual_on is null group by m.project_id)`

export const openGateBefore = (day: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`exists (select ${openMilestones} and m.is_gate and ${dueOn} < ${day})`

export const credit: RawBuilder<string | null> = sql`(
  select sum(c.amount) from credit c where c.project_id = project.id)`

/** As `shareBp` in budget.rules. */
export const shareBpOf = (part: RawBuilder<unknown>, whole: RawBuilder<unknown>): RawBuilder<number> =>
  sql`greatest(-${sql.lit(mostShareBp)}, least(${sql.lit(mostShareBp)}, round(${part} * 10000 / ${whole})))::int8`

/** Committed of the credit, in basis points. */
export const creditShareBp: RawBuilder<number | null> = sql`(
  select ${shareBpOf(sql`coalesce(sum(t.commitment), 0)`, credit)} from budget_total t where t.project_id = project.id)`

export const creditSharesBp = sql`(
  select c.project_id as id, ${shareBpOf(sql`coalesce(t.commitment, 0)`, sql`c.amount`)} as key
  from (select project_id, sum(amount) as amount from credit group by project_id) c
  left join (select project_id, sum(commitment) as commitment from budget_total group by project_id) t using (project_id))`

/** Of a credit `c`: exceeded, or committed from the share on that the installation has set. Exact, for whole basis points are reached or not. */
export const warnsOfCredit = sql<boolean>`(
  c.used > c.amount or div(c.committed * 10000, c.amount) >= (select commitment_warning_bp from budget_setting))`

const creditAtRisk: RawBuilder<boolean> = sql`exists (
  select from credit c where c.project_id = project.id and ${warnsOfCredit})`

/** The same of what still runs: where it is over, nothing can be mended any more. */
export const runsAtRisk: RawBuilder<boolean> = sql`(
  project.state in (${sql.join([...runningStates])}) and ${creditAtRisk})`

export const currentValue: RawBuilder<number | null> = sql`(
  select e.value from evaluation e where e.project_id = project.id and e.is_current)`

export const values = sql`(select project_id as id, value as key from evaluation where is_current)`

/** The day on which the last decision wants the project looked at again. */
export const nextReviewOn: RawBuilder<string | null> = sql`(
  select d.next_review_on from decision d where d.project_id = project.id order by d.number desc limit 1)`
