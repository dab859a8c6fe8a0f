import type { Db, Tx } from '@triaxe/db'
import type { Exclusion, HandSet, LocalisedText, Must, Need, NewHandSet } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import { visibleProjects } from '../projects/index.ts'

const handSets = (db: Db) =>
  db
    .selectFrom('handSet')
    .select(['id', 'projectId', 'reason', 'setByLabel as setBy', 'liftedByLabel as liftedBy', 'setAt', 'liftedAt'])
    .select(sql<Must>`must`.as('must'))

const dated = <R extends { setAt: Date; liftedAt: Date | null }>({ setAt, liftedAt, ...row }: R) => ({
  ...row,
  setAt: setAt.toISOString(),
  liftedAt: liftedAt && liftedAt.toISOString(),
})

/** In force among these projects. */
export async function handSetInForce(db: Db, projectIds: string[]): Promise<HandSet[]> {
  const rows = await handSets(db)
    .where('liftedAt', 'is', null)
    .where(sql<boolean>`project_id = any(${projectIds}::uuid[])`)
    .orderBy('setAt')
    .execute()
  return rows.map(dated)
}

/** All that were ever set for a project, the newest first. */
export async function handSetOf(db: Db, projectId: string): Promise<HandSet[]> {
  const rows = await handSets(db).where('projectId', '=', projectId).orderBy('id', 'desc').execute()
  return rows.map(dated)
}

interface By {
  actor: Actor
  at: Date
}

export const insertHandSet = (tx: Tx, projectId: string, given: NewHandSet, { actor, at }: By) =>
  tx
    .insertInto('handSet')
    .values({
      id: newId(at.getTime()),
      projectId,
      ...given,
      setBy: actor.personId,
      setByLabel: actor.label,
      setAt: at,
    })
    .execute()

/** What was in force and is lifted, if there was anything. */
export const lift = (tx: Tx, projectId: string, { actor, at }: By) =>
  tx
    .updateTable('handSet')
    .set({ liftedBy: actor.personId, liftedByLabel: actor.label, liftedAt: at })
    .where('projectId', '=', projectId)
    .where('liftedAt', 'is', null)
    .returning(['must', 'reason'])
    .executeTakeFirst()

/** Every need there is: circles are sought among all of them. */
export const allNeeds = (db: Db): Promise<Need[]> =>
  db.selectFrom('need').select(['id', 'projectId', 'needsId']).execute()

export const insertNeed = (tx: Tx, need: Need) => tx.insertInto('need').values(need).execute()

export const deleteNeed = (tx: Tx, id: string) =>
  tx.deleteFrom('need').where('id', '=', id).returning(['projectId', 'needsId']).executeTakeFirst()

export async function insertExclusion(tx: Tx, { id, projectIds }: Exclusion, at: Date): Promise<void> {
  await tx.insertInto('exclusion').values({ id, createdAt: at }).execute()
  await tx
    .insertInto('exclusionProject')
    .values(projectIds.map((projectId) => ({ exclusionId: id, projectId })))
    .execute()
}

/** The projects it held, or nothing where there is none of this id. */
export async function deleteExclusion(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.deleteFrom('exclusionProject').where('exclusionId', '=', id).returning('projectId').execute()
  await tx.deleteFrom('exclusion').where('id', '=', id).execute()
  return rows.map(({ projectId }) => projectId)
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
