import type { DB, Db } from '@triaxe/db'
import type { RegisterFilter } from '@triaxe/shared-types'
import { runningStates } from '@triaxe/shared-types/portfolio.rules'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { yearOf } from '../../platform/day.ts'
import { isToReplan } from '../options/index.ts'
import { visibleProjects } from '../projects/index.ts'
import {
  currentValue,
  lacksBudget,
  lacksPoints,
  nextReviewOn,
  openGateBefore,
  runsAtRisk,
  slipDays,
} from './project-facts.queries.ts'

type Eb = ExpressionBuilder<DB, 'project'>
type Condition = Expression<SqlBool>

export interface Reader {
  actor: Actor
  /** The business day on which lateness is measured. */
  today: string
}

/** What is searched for is taken at its word; `alike` also takes words that look like it. */
export interface Sieve extends RegisterFilter {
  alike?: boolean
}

/** The visible projects that pass every filter. The list, its number, its sum and its file all start here. */
export const matchingProjects = (db: Db, reader: Reader, filter: Sieve) =>
  visibleProjects(db, reader.actor).where((eb) =>
    eb.and([
      ...ofSheet(eb, filter),
      ...ofCourse(eb, reader.today, filter),
      ...ofDecisions(filter),
      ...ofPerson(eb, reader, filter),
    ]),
  )

function ofSheet(eb: Eb, filter: Sieve): Condition[] {
  const { q, alike = false, state, department, service, nature, axis, legal, takenOver } = filter
  return [
    ...(q ? holdsWords(q, alike) : []),
    ...(state?.length ? [eb('project.state', 'in', state)] : []),
    ...(department?.length ? [eb('project.leadDepartmentId', 'in', department)] : []),
    ...(service?.length ? [eb('project.serviceId', 'in', service)] : []),
    ...(nature?.length ? [sql<boolean>`project.natures && ${nature}::text[]`] : []),
    ...(axis?.length ? [hasMainAxis(eb, axis)] : []),
    ...(legal === undefined ? [] : [eb('project.legalObligation', '=', legal)]),
    ...(takenOver === undefined ? [] : [eb('project.takenOver', '=', takenOver)]),
  ]
}

const hasMainAxis = (eb: Eb, axes: NonNullable<RegisterFilter['axis']>) => {
  const positions = axes.filter((axis) => axis !== 'none').map(Number)
  return eb.or([
    ...(positions.length > 0 ? [eb('project.mainAxis', 'in', positions)] : []),
    ...(axes.includes('none') ? [eb('project.mainAxis', 'is', null)] : []),
  ])
}

/** Every word stands somewhere in code, title or summary; accents and capitals do not matter. */
const holdsWords = (q: string, alike: boolean): Condition[] =>
  q
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      // As a statement of its own it is worked out once, not for every project that is looked at.
      const plain = sql`unaccent(lower(${word.replaceAll(/[\\%_]/g, '\\$&')}))`
      const stands = sql<boolean>`project.search_text like (select '%' || ${plain} || '%')`
      // Titles alone are looked at for likeness: they are short, and they are what people remember.
      const looksLike = sql`select t.project_id from project_title t where (select ${plain}) <% t.words`
      return alike ? sql<boolean>`(${stands} or project.id in (${looksLike}))` : stands
    })

const isRunning = (eb: Eb) => eb('project.state', 'in', [...runningStates])
const said = (wanted: boolean, claim: Condition) => (wanted ? claim : sql<boolean>`not (${claim})`)

function ofCourse(eb: Eb, today: string, filter: RegisterFilter): Condition[] {
  const {
    scored,
    rescore,
    replan,
    budgetMissing,
    late,
    lateGate,
    gateUntil,
    credited,
    creditAtRisk: atRisk,
    year,
  } = filter
  const running = (claim: Expression<unknown>) => eb.and([isRunning(eb), sql<boolean>`${claim}`])
  return [
    ...(scored === undefined ? [] : [said(scored, sql<boolean>`${currentValue} is not null`)]),
    ...(rescore === undefined ? [] : [said(rescore, lacksPoints)]),
    ...(replan === undefined ? [] : [said(replan, isToReplan(yearOf(today)))]),
    ...(budgetMissing === undefined ? [] : [said(budgetMissing, lacksBudget)]),
    ...(late === undefined ? [] : [said(late, running(sql`coalesce(${slipDays(today)} > 0, false)`))]),
    ...(lateGate === undefined ? [] : [said(lateGate, running(openGateBefore(sql`${today}::date`)))]),
    ...(gateUntil === undefined ? [] : [running(openGateBefore(sql`${gateUntil}::date + 1`))]),
    ...(credited === undefined
      ? []
      : [said(credited, sql<boolean>`exists (select from credit c where c.project_id = project.id)`)]),
    ...(atRisk === undefined ? [] : [said(atRisk, runsAtRisk)]),
    ...(year === undefined
      ? []
      : [sql<boolean>`exists (select from budget_total t where t.project_id = project.id and t.year = ${year})`]),
  ]
}

const ofDecisions = ({ decidedSince, reviewUntil }: RegisterFilter): Condition[] => [
  ...(decidedSince === undefined
    ? []
    : [
        sql<boolean>`exists (select from decision d where d.project_id = project.id and d.decided_on >= ${decidedSince}::date)`,
      ]),
  ...(reviewUntil === undefined ? [] : [sql<boolean>`${nextReviewOn} <= ${reviewUntil}::date`]),
]

const ofPerson = (eb: Eb, { actor }: Reader, { mine }: RegisterFilter): Condition[] =>
  mine === undefined
    ? []
    : [
        said(
          mine,
          eb.exists(
            eb
              .selectFrom('projectMember')
              .select('role')
              .whereRef('projectId', '=', 'project.id')
              .where('personId', '=', actor.personId),
          ),
        ),
      ]
