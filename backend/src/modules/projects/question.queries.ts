import type { Db, Tx } from '@triaxe/db'
import type { ProjectQuestion, SheetField } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'

interface By {
  personId: string
  at: Date
}

export const ask = (tx: Tx, projectId: string, questions: { field: SheetField; question: string }[], by: By) =>
  tx
    .insertInto('projectQuestion')
    .values(
      questions.map(({ field, question }, position) => ({
        id: newId(by.at.getTime()),
        position,
        projectId,
        field,
        question,
        askedBy: by.personId,
        askedAt: by.at,
      })),
    )
    .execute()

/** What was answered before the last submission has been read as it stands. */
const isOpen = sql<boolean>`(q.answered_at is null or project.submitted_at is null or q.answered_at > project.submitted_at)`

/** The whole exchange, the latest round first. */
export async function questionsOf(db: Db, projectId: string): Promise<ProjectQuestion[]> {
  const rows = await db
    .selectFrom('projectQuestion as q')
    .innerJoin('project', 'project.id', 'q.projectId')
    .innerJoin('person as asker', 'asker.id', 'q.askedBy')
    .leftJoin('person as answerer', 'answerer.id', 'q.answeredBy')
    .where('q.projectId', '=', projectId)
    .select(['q.id', 'q.question', 'q.askedAt', 'q.answer', 'q.answeredAt', sql<SheetField>`q.field`.as('field')])
    .select(['asker.name as askedBy', 'answerer.name as answeredBy', isOpen.as('isOpen')])
    .orderBy('q.askedAt', 'desc')
    .orderBy('q.position')
    .execute()
  return rows.map((row) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  }))
}

export const questionOf = (db: Db, projectId: string, id: string) =>
  db
    .selectFrom('projectQuestion as q')
    .innerJoin('project', 'project.id', 'q.projectId')
    .select(['q.id', 'q.answer', 'q.answeredAt', isOpen.as('isOpen'), sql<SheetField>`q.field`.as('field')])
    .where('q.projectId', '=', projectId)
    .where('q.id', '=', id)
    .executeTakeFirst()

export const answer = (tx: Tx, id: string, text: string, { personId, at }: By) =>
  tx
    .updateTable('projectQuestion')
    .set({ answer: text, answeredBy: personId, answeredAt: at })
    .where('id', '=', id)
    .execute()
