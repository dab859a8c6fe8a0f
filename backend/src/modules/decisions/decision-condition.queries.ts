import type { Db, Tx } from '@triaxe/db'
import type { ConditionState, ConditionStep, NewCondition, ProjectState } from '@triaxe/shared-types'
import { finalStates } from '@triaxe/shared-types/projects.rules'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import { visibleProjects } from '../projects/index.ts'

/** What the last step that moved it has made of it. */
const moved = sql<Exclude<ConditionState, 'lapsed'>>`coalesce((
  select case kind when 'reported' then 'reported' when 'confirmed' then 'met' else 'open' end
  from decision_condition_step s where s.condition_id = c.id and s.kind <> 'handed_over'
  order by s.number desc limit 1), 'open')`

/** Nobody meets a condition for a project that has ended since; what the decision that ended it asks for is still owed. */
const hasLapsed = sql<boolean>`d.to_state not in (${sql.join(finalStates)})
  and (select p.state from project p where p.id = d.project_id) in (${sql.join(finalStates)})`

const state = sql<ConditionState>`case when ${moved} <> 'met' and ${hasLapsed} then 'lapsed' else ${moved} end`

/** The person it was handed over to last, else the one whom the decision named. */
const ownerId = sql<string | null>`coalesce((
  select s.owner_id from decision_condition_step s where s.condition_id = c.id and s.kind = 'handed_over'
  order by s.number desc limit 1), c.owner_id)`

const conditions = (db: Db) =>
  db
    .selectFrom('decisionCondition as c')
    .innerJoin('decision as d', 'd.id', 'c.decisionId')
    .leftJoin('person as owner', (join) => join.on('owner.id', '=', ownerId))
    .select(['c.id', 'c.decisionId', 'c.text', 'c.dueOn', state.as('state')])
    .select(['owner.id as ownerId', 'owner.name as ownerName', 'owner.active as ownerActive'])
    .select([
      sql<string[]>`array(select person_id from project_member m where m.project_id = d.project_id)`.as('memberIds'),
      sql<number>`(select count(*) from decision_condition_step s where s.condition_id = c.id)::int4`.as('version'),
    ])

export type ConditionRow = Awaited<ReturnType<typeof conditionsOf>>[number]

/** In the order in which the decision names them. */
export const conditionsOf = (db: Db, decisionIds: string[]) =>
  decisionIds.length === 0
    ? Promise.resolve([])
    : conditions(db).where('c.decisionId', 'in', decisionIds).orderBy('c.decisionId').orderBy('c.position').execute()

export const conditionOf = (db: Db, projectId: string, id: string) =>
  conditions(db).where('d.projectId', '=', projectId).where('c.id', '=', id).executeTakeFirst()

interface Wanted {
  mine?: boolean | undefined
  department?: string | undefined
  state?: ConditionState[] | undefined
  until?: string | undefined
}

const matching = (db: Db, actor: Actor, { mine, department, state: states, until }: Wanted) =>
  visibleProjects(db, actor)
    .innerJoin('decision as d', 'd.projectId', 'project.id')
    .innerJoin('decisionCondition as c', 'c.decisionId', 'd.id')
    .$if(mine !== undefined, (query) => query.where(ownerId, mine ? '=' : 'is distinct from', actor.personId))
    .$if(department !== undefined, (query) => query.where('project.leadDepartmentId', '=', department ?? ''))
    .$if(Boolean(states?.length), (query) => query.where(state, 'in', states ?? []))
    .$if(until !== undefined, (query) =>
      query.where((eb) => eb.or([eb('c.dueOn', 'is', null), eb('c.dueOn', '<=', until ?? '')])),
    )

const dueFirst = sql<string>`coalesce(c.due_on, 'infinity'::date)`

/** Over all projects that this person may know of; what has no day comes last. */
export function conditionPage(
  db: Db,
  actor: Actor,
  wanted: Wanted & { limit: number; after: { dueOn: string; id: string } | null },
) {
  const { after, limit } = wanted
  const ids = matching(db, actor, wanted)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(${dueFirst}, c.id) > (${after?.dueOn}::date, ${after?.id}::uuid)`),
    )
    .orderBy(dueFirst)
    .orderBy('c.id')
    .limit(limit)
    .select('c.id')
  return conditions(db)
    .innerJoin('project', 'project.id', 'd.projectId')
    .where('c.id', 'in', ids)
    .select(['project.id as projectId', 'project.code', 'project.title'])
    .select(sql<ProjectState>`project.state`.as('projectState'))
    .select(['d.number as decisionNumber', 'd.body as decisionBody', 'd.decidedOn'])
    .orderBy(dueFirst)
    .orderBy('c.id')
    .execute()
}

export async function conditionCount(db: Db, actor: Actor, wanted: Wanted): Promise<number> {
  const { count } = await matching(db, actor, wanted)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Of these conditions, the earliest first. */
export async function stepsOf(db: Db, conditionIds: string[]): Promise<(ConditionStep & { conditionId: string })[]> {
  if (conditionIds.length === 0) return []
  const rows = await db
    .selectFrom('decisionConditionStep as s')
    .leftJoin('person as owner', 'owner.id', 's.ownerId')
    .where('s.conditionId', 'in', conditionIds)
    .select(['s.conditionId', 's.note', 'owner.name as owner', 's.takenByLabel as by', 's.takenAt'])
    .select(sql<ConditionStep['kind']>`s.kind`.as('kind'))
    .orderBy('s.number')
    .execute()
  return rows.map(({ takenAt, ...step }) => ({ ...step, at: takenAt.toISOString() }))
}

export async function insertConditions(tx: Tx, decisionId: string, given: NewCondition[], at: Date): Promise<void> {
  if (given.length === 0) return
  const rows = given.map((condition, position) => ({ ...condition, id: newId(at.getTime()), decisionId, position }))
  await tx.insertInto('decisionCondition').values(rows).execute()
}

interface NewStep {
  conditionId: string
  number: number
  kind: ConditionStep['kind']
  note: string
  ownerId: string | null
  takenBy: string
  takenByLabel: string
  takenAt: Date
}

export const insertStep = (tx: Tx, step: NewStep) =>
  tx
    .insertInto('decisionConditionStep')
    .values({ ...step, id: newId(step.takenAt.getTime()) })
    .execute()
