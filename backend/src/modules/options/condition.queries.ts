import type { Db } from '@triaxe/db'
import type { Exclusion, HandSet, LocalisedText, Must, Need } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { visibleProjects } from '../projects/index.ts'

/** In force among these projects. */
export async function handSetInForce(db: Db, projectIds: string[]): Promise<HandSet[]> {
  const rows = await db
    .selectFrom('handSet')
    .where('liftedAt', 'is', null)
    .where(sql<boolean>`project_id = any(${projectIds}::uuid[])`)
    .orderBy('setAt')
    .select(['id', 'projectId', 'reason', 'setByLabel as setBy', 'liftedByLabel as liftedBy', 'setAt', 'liftedAt'])
    .select(sql<Must>`must`.as('must'))
    .execute()
  return rows.map(({ setAt, liftedAt, ...row }) => ({
    ...row,
    setAt: setAt.toISOString(),
    liftedAt: liftedAt && liftedAt.toISOString(),
  }))
}

/** Of these projects. */
export const needsOf = (db: Db, projectIds: string[]): Promise<Need[]> =>
  db
    .selectFrom('need')
    .where(sql<boolean>`project_id = any(${projectIds}::uuid[])`)
    .select(['id', 'projectId', 'needsId'])
    .orderBy('id')
    .execute()

/** Those that hold at least one of these projects, whole. */
export const exclusionsAmong = (db: Db, projectIds: string[]): Promise<Exclusion[]> =>
  db
    .selectFrom('exclusionProject')
    .groupBy('exclusionId')
    .having(sql<boolean>`bool_or(project_id = any(${projectIds}::uuid[]))`)
    .select(['exclusionId as id', sql<string[]>`array_agg(project_id order by project_id)`.as('projectIds')])
    .orderBy('exclusionId')
    .execute()

export interface RelatedRow {
  projectId: string
  code: string
  title: LocalisedText
  state: string
}

/** Of the projects that conditions name, those this person may know of. */
export const relatedProjects = (db: Db, actor: Actor, projectIds: string[]): Promise<RelatedRow[]> =>
  visibleProjects(db, actor)
    .where(sql<boolean>`project.id = any(${projectIds}::uuid[])`)
    .select(['project.id as projectId', 'project.code', 'project.title', 'project.state'])
    .orderBy('project.code')
    .execute()
