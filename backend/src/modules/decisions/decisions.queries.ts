import type { Db, Tx } from '@triaxe/db'
import type { DecisionType, LocalisedText, ProjectState } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { visibleProjects } from '../projects/index.ts'

const columns = [
  'decision.id',
  'decision.number',
  'decision.body',
  'decision.decidedOn',
  'decision.publicText',
  'decision.internalReasons',
  'decision.nextReviewOn',
  'decision.creditAmount',
  'decision.value',
  'decision.recordedByLabel',
  'decision.recordedAt',
] as const

/** With the names that the axes had in the framework of the decision. */
const decisions = (db: Db) =>
  db
    .selectFrom('decision')
    .leftJoin('framework', 'framework.id', 'decision.frameworkId')
    .leftJoin('decision as planDecision', 'planDecision.id', 'decision.planDecisionId')
    .select(columns)
    .select(['planDecision.number as planNumber', 'decision.departureReason as departure'])
    .select(({ fn }) => [
      fn.coalesce('decision.reasonAxis1', 'planDecision.reasonAxis1').as('reasonAxis1'),
      fn.coalesce('decision.reasonAxis2', 'planDecision.reasonAxis2').as('reasonAxis2'),
      fn.coalesce('decision.reasonAxis3', 'planDecision.reasonAxis3').as('reasonAxis3'),
    ])
    .select(['framework.number as frameworkNumber'])
    .select([
      sql<string>`decision.project_id`.as('projectId'),
      sql<DecisionType>`decision.type`.as('type'),
      sql<ProjectState>`decision.from_state`.as('fromState'),
      sql<ProjectState>`decision.to_state`.as('toState'),
      sql<LocalisedText[]>`array(
        select axis.name from axis where axis.framework_id = decision.framework_id order by axis.position)`.as('axes'),
    ])

export type DecisionRow = Awaited<ReturnType<typeof decisionsOf>>[number]

export const decisionsOf = (db: Db, projectId: string) =>
  decisions(db).where('decision.projectId', '=', projectId).orderBy('decision.number', 'desc').execute()

export const lastDecision = (db: Db, projectId: string) =>
  db
    .selectFrom('decision')
    .select(['number', 'decidedOn'])
    .where('projectId', '=', projectId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

interface Wanted {
  since?: string | undefined
  department?: string[] | undefined
  type?: DecisionType[] | undefined
  limit: number
  after: { decidedOn: string; id: string } | null
}

const matching = (db: Db, actor: Actor, { since, department, type }: Wanted) =>
  visibleProjects(db, actor)
    .innerJoin('decision', 'decision.projectId', 'project.id')
    .$if(since !== undefined, (query) => query.where('decision.decidedOn', '>=', since ?? ''))
    .$if(Boolean(department?.length), (query) => query.where('project.leadDepartmentId', 'in', department ?? []))
    .$if(Boolean(type?.length), (query) => query.where('decision.type', 'in', type ?? []))

/** The latest decisions on projects that this person may know of. */
export function latestDecisions(db: Db, actor: Actor, wanted: Wanted) {
  const { after, limit } = wanted
  const ids = matching(db, actor, wanted)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(decision.decided_on, decision.id) < (${after?.decidedOn}::date, ${after?.id}::uuid)`),
    )
    .orderBy('decision.decidedOn', 'desc')
    .orderBy('decision.id', 'desc')
    .limit(limit)
    .select('decision.id')
  return decisions(db)
    .innerJoin('project', 'project.id', 'decision.projectId')
    .where('decision.id', 'in', ids)
    .select(['project.code', 'project.title', sql<ProjectState>`project.state`.as('state')])
    .orderBy('decision.decidedOn', 'desc')
    .orderBy('decision.id', 'desc')
    .execute()
}

export async function decisionCount(db: Db, actor: Actor, wanted: Wanted): Promise<number> {
  const { count } = await matching(db, actor, wanted)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** What a credit may rest on: the plan of all years, and whether one was granted before. */
export async function moneyOf(db: Db, projectId: string): Promise<{ planned: string; hasCredit: boolean }> {
  return db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('budgetTotal')
        .where('projectId', '=', projectId)
        .select(sql<string>`coalesce(sum(plan), 0.00)`.as('planned'))
        .$asScalar()
        .$notNull()
        .as('planned'),
      eb.exists(eb.selectFrom('credit').select('id').where('projectId', '=', projectId)).as('hasCredit'),
    ])
    .executeTakeFirstOrThrow() as Promise<{ planned: string; hasCredit: boolean }>
}

/**
 * One number over all that a decision rests on: sheet and state, evaluation, budget, plan. Each counts upwards only, so that
 * their sum is another one as soon as any of them has changed; whoever writes one of them holds the project's lock.
 */
export async function restsOn(db: Db, projectId: string): Promise<{ version: number }> {
  const { version } = await db
    .selectNoFrom([
      sql<number>`(
        coalesce((select version from project where id = ${projectId}), 0)
        + (select count(*) + coalesce(sum(version), 0) from evaluation where project_id = ${projectId})
        + coalesce((select version from budget_sheet where project_id = ${projectId}), 0)
        + coalesce((select version from schedule where project_id = ${projectId}), 0))::int8`.as('version'),
    ])
    .executeTakeFirstOrThrow()
  return { version }
}

interface NewRow {
  id: string
  projectId: string
  number: number
  type: DecisionType
  body: string
  decidedOn: string
  fromState: ProjectState
  toState: ProjectState
  reasonAxis1: string | null
  reasonAxis2: string | null
  reasonAxis3: string | null
  publicText: LocalisedText
  internalReasons: string
  nextReviewOn: string | null
  creditAmount: string | null
  planDecisionId: string | null
  departs: boolean
  departureReason: string | null
  frameworkId: string
  value: number | null
  recordedBy: string
  recordedByLabel: string
  recordedAt: Date
}

export const insertDecision = (tx: Tx, { publicText, ...row }: NewRow) =>
  tx
    .insertInto('decision')
    .values({ ...row, publicText: JSON.stringify(publicText) })
    .execute()
