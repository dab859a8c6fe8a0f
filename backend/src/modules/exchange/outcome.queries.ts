import type { Db } from '@triaxe/db'
import type { ImportOutcome, ImportedProject, Lang, ProjectState } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { visibleProjects } from '../projects/index.ts'

const imported = (db: Db, actor: Actor, importId: string) =>
  visibleProjects(db, actor)
    .innerJoin('importRow', 'importRow.projectId', 'project.id')
    .where('importRow.importId', '=', importId)

const cost = sql<string>`coalesce(sum(project.estimated_cost), 0)::numeric(16, 2)`

export async function importedProjects(
  db: Db,
  actor: Actor,
  importId: string,
  lang: Lang,
  after: number,
  limit: number,
): Promise<ImportedProject[]> {
  const rows = await imported(db, actor, importId)
    .where('importRow.row', '>', after)
    .select(['project.id as projectId', 'project.code', 'importRow.row', 'importRow.sourceState'])
    .select('project.estimatedCost as cost')
    .select([
      sql<ProjectState>`project.state`.as('state'),
      sql<'create' | 'update'>`import_row.action`.as('action'),
      sql<string>`coalesce(project.title ->> ${lang}, project.title ->> 'fr', project.title ->> 'de', project.title ->> 'en', '')`.as(
        'title',
      ),
    ])
    .orderBy('importRow.row')
    .limit(limit)
    .execute()
  return rows
}

export const importedTotals = (
  db: Db,
  actor: Actor,
  importId: string,
): Promise<Pick<ImportOutcome, 'total' | 'totalCost' | 'withoutCost'>> =>
  imported(db, actor, importId)
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      cost.as('totalCost'),
      eb.fn.countAll<number>().filterWhere('project.estimatedCost', 'is', null).as('withoutCost'),
    ])
    .executeTakeFirstOrThrow()

export const sourceStates = (db: Db, actor: Actor, importId: string): Promise<ImportOutcome['sourceStates']> =>
  imported(db, actor, importId)
    .where('importRow.sourceState', 'is not', null)
    .select((eb) => [
      sql<string>`import_row.source_state`.as('value'),
      eb.fn.countAll<number>().as('count'),
      sql<string | null>`sum(project.estimated_cost)::numeric(16, 2)`.as('cost'),
    ])
    .groupBy('importRow.sourceState')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('importRow.sourceState')
    .execute()
