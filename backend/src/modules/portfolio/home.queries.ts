import type { Db } from '@triaxe/db'
import { adoptedStart } from '../options/index.ts'
import { nextReviewOn } from './project-facts.queries.ts'

/** How many questions of the chancellery wait for an answer, by project; absent: none. */
export async function openQuestions(db: Db, projectIds: string[]): Promise<Map<string, number>> {
  if (projectIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('projectQuestion')
    .where('projectId', 'in', projectIds)
    .where('answer', 'is', null)
    .groupBy('projectId')
    .select((eb) => ['projectId', eb.fn.countAll<number>().as('count')])
    .execute()
  return new Map(rows.map(({ projectId, count }) => [projectId, count]))
}

/** The day on which the last decision wants each of these projects looked at again. */
export async function reviewDays(db: Db, projectIds: string[]): Promise<Map<string, string | null>> {
  if (projectIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('project')
    .where('project.id', 'in', projectIds)
    .select(['project.id', nextReviewOn.as('on')])
    .execute()
  return new Map(rows.map(({ id, on }) => [id, on]))
}

/** The year in which a plan lets each of these projects begin, where its sheet does not say so yet. */
export async function startYears(db: Db, projectIds: string[], thisYear: number): Promise<Map<string, number>> {
  if (projectIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('project')
    .where('project.id', 'in', projectIds)
    .select(['project.id', adoptedStart(thisYear).as('start')])
    .execute()
  return new Map(rows.flatMap(({ id, start }) => (start && !start.isForecast ? [[id, start.startsIn]] : [])))
}
