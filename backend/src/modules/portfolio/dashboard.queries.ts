import type { DB, Db } from '@triaxe/db'
import type { DecisionType, ProjectState } from '@triaxe/shared-types'
import { runningStates } from '@triaxe/shared-types/portfolio.rules'
import { type ExpressionBuilder, sql } from 'kysely'
import { midnight } from '../../platform/day.queries.ts'
import { visibleProjects } from '../projects/index.ts'
import { expectedOn, shareBpOf, warnsOfCredit } from './project-facts.queries.ts'
import type { Reader } from './register-filter.queries.ts'

// Every figure of the dashboard starts at the gate and has a filter of the register, or of the budget, that gives its rows.

const inPortfolio = (db: Db, { actor }: Reader) => visibleProjects(db, actor).where('project.state', '!=', 'draft')
const running = (db: Db, { actor }: Reader) =>
  visibleProjects(db, actor).where('project.state', 'in', [...runningStates])

const state = sql<ProjectState>`project.state`.as('state')
const ref = ['project.id', 'project.code', 'project.title'] as const
/** Of all rows, though only the first are brought. */
const total = sql<number>`count(*) over ()`.as('total')
const listLength = 10

/** By declared main axis: how many projects there are, how many run, and what these were estimated to cost. */
export const axisCounts = (db: Db, reader: Reader) =>
  inPortfolio(db, reader)
    .groupBy('project.mainAxis')
    .select(['project.mainAxis as position', sql<number>`count(*)`.as('projects')])
    .select(sql<number>`count(*) filter (where project.state in (${sql.join([...runningStates])}))`.as('running'))
    .select(
      sql<string>`coalesce(sum(project.estimated_cost) filter (where project.state in (${sql.join([...runningStates])})), 0.00)`.as(
        'cost',
      ),
    )
    .orderBy('project.mainAxis')
    .execute()

/** Evaluated, and nothing decided yet; the most valuable first. */
export const decisionsAwaited = (db: Db, { actor }: Reader) =>
  visibleProjects(db, actor)
    .innerJoin('evaluation', 'evaluation.projectId', 'project.id')
    .innerJoin('department', 'department.id', 'project.leadDepartmentId')
    .where('project.state', '=', 'under_review')
    .where('evaluation.isCurrent', '=', true)
    .where('evaluation.value', 'is not', null)
    .select([...ref, state, total, 'project.legalObligation', 'project.estimatedCost as cost'])
    .select(['department.name as department', sql<number>`evaluation.value`.as('value')])
    .orderBy('evaluation.value', 'desc')
    .orderBy('project.id')
    .limit(listLength)
    .execute()

const dueOn = sql<string>`coalesce(m.forecast_on, m.approved_on)`

export const lateGates = (db: Db, reader: Reader) =>
  running(db, reader)
    .innerJoin('milestone as m', 'm.projectId', 'project.id')
    .where('m.isGate', '=', true)
    .where('m.actualOn', 'is', null)
    .where(sql<boolean>`${dueOn} < ${reader.today}::date`)
    .select([...ref, state, 'm.key', 'm.name', dueOn.as('dueOn')])
    .select(sql<number>`${reader.today}::date - ${dueOn}`.as('daysLate'))
    .orderBy(dueOn)
    .orderBy('m.id')
    .execute()

/** Credits that warn: exceeded, the largest overrun first, then those that are committed most. */
export function creditsAtRisk(db: Db, reader: Reader) {
  const overrun = sql<string>`greatest(c.used - c.amount, 0.00)`
  const share = shareBpOf(sql`c.committed`, sql`c.amount`)
  const warned = running(db, reader)
    .innerJoin('credit as c', 'c.projectId', 'project.id')
    .where(warnsOfCredit)
    .select([...ref, state, 'c.amount as credit', overrun.as('overrun'), share.as('committedBp')])
    .select([total, sql<string>`sum(${overrun}) over ()`.as('wholeOverrun')])
    .orderBy(overrun, 'desc')
    .orderBy(share, 'desc')
    .orderBy('project.id')
    .limit(listLength)
  return db
    .selectFrom(warned.as('warned'))
    .innerJoinLateral(sums, (join) => join.onTrue())
    .selectAll('warned')
    .select(['sums.commitment', 'sums.actual', 'sums.forecast'])
    .orderBy('overrun', 'desc')
    .orderBy('committedBp', 'desc')
    .orderBy('warned.id')
    .execute()
}

const sums = (eb: ExpressionBuilder<DB & { warned: { id: string } }, 'warned'>) =>
  eb
    .selectFrom('budgetTotal as t')
    .whereRef('t.projectId', '=', 'warned.id')
    .select([
      sql<string>`sum(t.commitment)`.as('commitment'),
      sql<string>`sum(t.actual)`.as('actual'),
      sql<string>`sum(t.forecast)`.as('forecast'),
    ])
    .as('sums')

const mostBubbles = 150

const withValueAndCost = (db: Db, { actor }: Reader) =>
  visibleProjects(db, actor)
    .innerJoin('evaluation', 'evaluation.projectId', 'project.id')
    .where('project.state', 'in', ['under_review', 'deferred', ...runningStates])
    .where('project.estimatedCost', 'is not', null)
    .where('evaluation.isCurrent', '=', true)
    .where('evaluation.value', 'is not', null)

/** The first of the axes that bring most to the value. */
const leadingAxis = sql<number>`array_position(evaluation.contributions, (select max(brought) from unnest(evaluation.contributions) brought))`

/** What is examined or runs, with a value and a cost: the dearest, as many as an eye tells apart. */
export const valueAndCost = (db: Db, reader: Reader) =>
  withValueAndCost(db, reader)
    .select([...ref, state, leadingAxis.as('leadingAxis')])
    .select([sql<number>`evaluation.value`.as('value'), sql<string>`project.estimated_cost`.as('cost')])
    .select(
      withValueAndCost(db, reader)
        .select(sql<number>`count(*)`.as('count'))
        .as('total'),
    )
    .orderBy('project.estimatedCost', (order) => order.desc().nullsLast())
    .orderBy('project.id', 'desc')
    .limit(mostBubbles)
    .execute()

/** What each axis brings to the values of the running projects. */
export const valueByAxis = (db: Db, reader: Reader) =>
  running(db, reader)
    .innerJoin('evaluation', 'evaluation.projectId', 'project.id')
    .where('evaluation.isCurrent', '=', true)
    .select(
      [1, 2, 3].map((position) =>
        sql<number | null>`sum(evaluation.contributions[${position}])::int8`.as(`axis${position}`),
      ),
    )
    .executeTakeFirstOrThrow()

const decidedStates = ['approved', 'in_progress', 'on_hold', 'completed', 'stopped']

/** The budget of what was decided, as the budget page has it with `scope=decided`. */
export const budgetYears = (db: Db, { actor }: Reader) =>
  visibleProjects(db, actor)
    .innerJoin('budgetTotal as t', 't.projectId', 'project.id')
    .where('project.state', 'in', decidedStates)
    .groupBy('t.year')
    .select('t.year')
    .select([
      sql<string>`sum(t.plan)`.as('plan'),
      sql<string>`sum(t.commitment)`.as('commitment'),
      sql<string>`sum(t.actual)`.as('actual'),
      sql<string>`sum(t.forecast)`.as('forecast'),
    ])
    .orderBy('t.year')
    .execute()

export const creditYears = (db: Db, { actor }: Reader) =>
  visibleProjects(db, actor)
    .innerJoin('credit', 'credit.projectId', 'project.id')
    .where('project.state', 'in', decidedStates)
    .groupBy(sql`extract(year from credit.decided_on)`)
    .select([
      sql<number>`extract(year from credit.decided_on)::int`.as('year'),
      sql<string>`sum(credit.amount)`.as('credit'),
    ])
    .execute()

/** The go-live of each running project, first planned and now expected; the latest first. */
export function goLives(db: Db, reader: Reader) {
  const last = running(db, reader)
    .innerJoin('milestone as m', 'm.projectId', 'project.id')
    .where('m.isGoLive', '=', true)
    .distinctOn('m.projectId')
    .select(['m.projectId', 'm.originalOn', sql<string>`${expectedOn(reader.today)}`.as('expectedOn')])
    .orderBy('m.projectId')
    .orderBy('m.position', 'desc')
  const days = sql<number>`expected_on - original_on`
  return db
    .selectFrom(last.as('last'))
    .innerJoin('project', 'project.id', 'last.projectId')
    .where(sql<boolean>`${days} is not null`)
    .select([...ref, state, days.as('days')])
    .select([sql<string>`original_on`.as('originalOn'), 'expectedOn'])
    .select([total, sql<number>`count(*) filter (where ${days} > 0) over ()`.as('late')])
    .orderBy(days, 'desc')
    .orderBy('project.id')
    .limit(listLength)
    .execute()
}

export const decisionsSince = (db: Db, { actor }: Reader, since: string) =>
  visibleProjects(db, actor)
    .innerJoin('decision as d', 'd.projectId', 'project.id')
    .where('d.decidedOn', '>=', since)
    .select([sql<DecisionType>`d.type`.as('type'), sql<number>`count(*)`.as('count')])
    .groupBy(sql`rollup (d.type)`)
    .select(sql<number>`count(distinct project.id)`.as('projects'))
    .execute()

export const latestChanges = (db: Db, { actor }: Reader, since: string) =>
  visibleProjects(db, actor)
    .innerJoin('decision as d', 'd.projectId', 'project.id')
    .where('d.decidedOn', '>=', since)
    .select(['d.id as decisionId', 'd.body', 'd.decidedOn', ...ref, state])
    .select([sql<DecisionType>`d.type`.as('type'), sql<ProjectState>`d.to_state`.as('toState')])
    .select(
      sql<string>`coalesce(case project.main_axis when 2 then d.reason_axis2 when 3 then d.reason_axis3 else d.reason_axis1 end, '')`.as(
        'reason',
      ),
    )
    .orderBy('d.decidedOn', 'desc')
    .orderBy('d.id', 'desc')
    .limit(listLength)
    .execute()

export async function submittedSince(db: Db, reader: Reader, since: string): Promise<number> {
  const { count } = await inPortfolio(db, reader)
    .where('project.submittedAt', '>=', midnight(since))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
