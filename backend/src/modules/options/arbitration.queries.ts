import type { Db } from '@triaxe/db'
import type { LocalisedText, ProjectState } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { visibleProjects } from '../projects/index.ts'
import { type AdoptedStart, adoptedStart } from './adopted-start.queries.ts'
import { candidatesAmong } from './ranking.queries.ts'

/** What is planned, expected and spent in a year on one of the two accounts, in francs and hundredths of posts. */
export interface BudgetYear {
  projectId: string
  year: number
  accountType: string
  plan: string
  actual: string
  forecast: string
  planPosts: number
  actualPosts: number
  forecastPosts: number
}

/** What a sheet without a budget says of cost and time. */
export interface Estimated {
  estimate: string | null
  estimatedPosts: number | null
  startsOn: string | null
  endsOn: string | null
  /** Where a plan lets it begin later than that. */
  start: AdoptedStart | null
}

export interface RunningRow extends Estimated {
  projectId: string
  code: string
  title: LocalisedText
  department: string
  state: string
  mainAxis: number | null
}

const estimated = ['project.mainAxis', 'project.estimatedPosts', 'project.startsOn', 'project.endsOn'] as const

export const openCandidates = (db: Db, actor: Actor, thisYear: number) =>
  candidatesAmong(visibleProjects(db, actor))
    .select(estimated)
    .select(adoptedStart(thisYear).as('start'))
    .orderBy('project.code')
    .execute()
export type OpenCandidate = Awaited<ReturnType<typeof openCandidates>>[number]

const runningStates = ['in_progress', 'on_hold']

export const runningProjects = (db: Db, actor: Actor, thisYear: number): Promise<RunningRow[]> =>
  visibleProjects(db, actor)
    .innerJoin('department', 'department.id', 'project.leadDepartmentId')
    .where('project.state', 'in', runningStates)
    .select(['project.id as projectId', 'project.code', 'project.title', 'project.state'])
    .select(['department.code as department', 'project.estimatedCost as estimate'])
    .select(estimated)
    .select(adoptedStart(thisYear).as('start'))
    .orderBy('project.code')
    .execute()

export const budgetYears = (db: Db, projectIds: string[]): Promise<BudgetYear[]> =>
  db
    .selectFrom('budgetTotal')
    .where(sql<boolean>`project_id = any(${projectIds}::uuid[])`)
    .select(['projectId', 'year', 'accountType', 'plan', 'actual', 'forecast'])
    .select(['planPosts', 'actualPosts', 'forecastPosts'])
    .orderBy('year')
    .execute()

/** What the plan in force said of each project, and where the project stands today; none where no plan was ever adopted. */
export interface PlanInForce {
  id: string
  number: number
  name: string
  decidedOn: string
  projects: { projectId: string; code: string; title: LocalisedText; state: ProjectState; isIn: boolean }[]
}

export async function planInForce(db: Db, actor: Actor): Promise<PlanInForce | null> {
  const plan = await db
    .selectFrom('plan')
    .select(['decisionId as id', 'number', 'name', 'decidedOn'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!plan) return null
  const projects = await visibleProjects(db, actor)
    .innerJoin('planProject', 'planProject.projectId', 'project.id')
    .where('planProject.planId', '=', plan.id)
    .select(['project.id as projectId', 'project.code', 'project.title', 'planProject.isIn'])
    .select(sql<ProjectState>`project.state`.as('state'))
    .orderBy('project.code')
    .execute()
  return { ...plan, projects }
}
