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

/** The whole exchange, the latest round first. */
export async function questionsOf(db: Db, projectId: string): Promise<ProjectQuestion[]> {
  const rows = await db
    .selectFrom('projectQuestion as q')
    .innerJoin('person as asker', 'asker.id', 'q.askedBy')
    .leftJoin('person as answerer', 'answerer.id', 'q.answeredBy')
    .where('q.projectId', '=', projectId)
    .select(['q.id', 'q.question', 'q.askedAt', 'q.answer', 'q.answeredAt', sql<SheetField>`q.field`.as('field')])
    .select(['asker.name as askedBy', 'answerer.name as answeredBy'])
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
    .selectFrom('projectQuestion')
    .select(['id', 'field', 'answer'])
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst()

export const answer = (tx: Tx, id: string, text: string, { personId, at }: By) =>
  tx
    .updateTable('projectQuestion')
    .set({ answer: text, answeredBy: personId, answeredAt: at })
    .where('id', '=', id)
    .execute()
