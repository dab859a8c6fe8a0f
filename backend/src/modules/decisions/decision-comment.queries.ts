import type { Db, Tx } from '@triaxe/db'
import type { ProjectState } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { visibleProjects } from '../projects/index.ts'

/** The earliest first. */
export const commentsOf = (db: Db, decisionIds: string[]) =>
  decisionIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('decisionComment')
        .where('decisionId', 'in', decisionIds)
        .select(['id', 'decisionId', 'text', 'writtenByLabel', 'writtenAt'])
        .orderBy('writtenAt')
        .orderBy('id')
        .execute()
export type CommentRow = Omit<Awaited<ReturnType<typeof commentsOf>>[number], 'decisionId'>

export const decisionExists = (db: Db, projectId: string, id: string) =>
  db.selectFrom('decision').where('projectId', '=', projectId).where('id', '=', id).select('id').executeTakeFirst()

interface Wanted {
  since?: Date | undefined
}

const matching = (db: Db, actor: Actor, { since }: Wanted) =>
  visibleProjects(db, actor)
    .innerJoin('decision as d', 'd.projectId', 'project.id')
    .innerJoin('decisionComment as c', 'c.decisionId', 'd.id')
    .$if(since !== undefined, (query) => query.where('c.writtenAt', '>=', since ?? new Date(0)))

/** Over all projects that this person may know of, the latest first. */
export const latestComments = (
  db: Db,
  actor: Actor,
  { after, limit, ...wanted }: Wanted & { limit: number; after: { at: Date; id: string } | null },
) =>
  matching(db, actor, wanted)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(c.written_at, c.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .select(['c.id', 'c.text', 'c.writtenByLabel', 'c.writtenAt'])
    .select(['project.id as projectId', 'project.code', 'project.title'])
    .select(sql<ProjectState>`project.state`.as('projectState'))
    .select(['d.number as decisionNumber', 'd.decidedOn'])
    .orderBy('c.writtenAt', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit)
    .execute()

export async function commentCount(db: Db, actor: Actor, wanted: Wanted): Promise<number> {
  const { count } = await matching(db, actor, wanted)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

interface NewComment {
  id: string
  decisionId: string
  text: string
  writtenBy: string
  writtenByLabel: string
  writtenAt: Date
}

export const insertComment = (tx: Tx, row: NewComment) => tx.insertInto('decisionComment').values(row).execute()
