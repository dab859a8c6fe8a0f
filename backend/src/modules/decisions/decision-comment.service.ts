import type { Db } from '@triaxe/db'
import {
  type BodyOf,
  type decisionCommentsApi,
  type DecisionComment,
  Id,
  Instant,
  type QueryOf,
} from '@triaxe/shared-types'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { allow, found } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { cutToPage, placeAt } from '../../platform/page.ts'
import { record } from '../audit/index.ts'
import { lockProject } from '../projects/index.ts'
import {
  commentCount,
  type CommentRow,
  commentsOf,
  decisionExists,
  insertComment,
  latestComments,
} from './decision-comment.queries.ts'
import { mayComment } from './decisions.policy.ts'

/** The comments on these decisions, by decision. */
export async function commentsByDecision(db: Db, decisionIds: string[]): Promise<Map<string, DecisionComment[]>> {
  const rows = Map.groupBy(await commentsOf(db, decisionIds), ({ decisionId }) => decisionId)
  return new Map([...rows].map(([id, comments]) => [id, comments.map(asRead)]))
}

const asRead = ({ id, text, writtenByLabel, writtenAt }: CommentRow): DecisionComment => ({
  id,
  text,
  by: writtenByLabel,
  at: writtenAt.toISOString(),
})

export async function commentDecision(
  { db, actor, now }: Ctx,
  { projectId, decisionId }: { projectId: string; decisionId: string },
  { text }: BodyOf<typeof decisionCommentsApi.commentDecision>,
): Promise<DecisionComment> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    found(await decisionExists(tx, projectId, decisionId))
    allow(mayComment(actor, project), 'decisions.comment_by_department')
    const row = { id: newId(now().getTime()), text, writtenByLabel: actor.label, writtenAt: now() }
    await insertComment(tx, { ...row, decisionId, writtenBy: actor.personId })
    const subject = { projectId, decisionId, commentId: row.id }
    await record(tx, { actor, at: now(), type: 'decision.commented', subject, changes: { comment: text } })
    return asRead(row)
  })
}

export async function listComments(
  { db, actor }: Ctx,
  { limit, cursor, since }: QueryOf<typeof decisionCommentsApi.listComments>,
) {
  const wanted = { since: since === undefined ? undefined : new Date(since) }
  const after = placeOf(cursor)
  const rows = await latestComments(db, actor, { ...wanted, limit: limit + 1, after })
  const { shown, nextCursor } = cutToPage(rows, limit, ({ writtenAt, id }) => [writtenAt.toISOString(), id])
  return {
    items: shown.map((row) => ({
      ...asRead(row),
      project: { id: row.projectId, code: row.code, title: row.title, state: row.projectState },
      decision: { number: row.decisionNumber, decidedOn: row.decidedOn },
    })),
    nextCursor,
    total: await commentCount(db, actor, wanted),
  }
}

const Place = z.tuple([Instant, Id])

function placeOf(cursor: string | undefined) {
  const place = placeAt(cursor, Place, 2)
  return place && { at: new Date(place[0]), id: place[1] }
}
