import type { Db, Tx } from '@triaxe/db'
import type { DraftScore, Score } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { asColumns, intervalGiven } from './interval.queries.ts'

/** Who is assigned to a round; points only of those whose points are asked for. */
export const assessmentsOf = (db: Db, evaluationId: string) =>
  db
    .selectFrom('assessment')
    .innerJoin('person', 'person.id', 'assessment.personId')
    .select(['person.id', 'person.name', 'person.departmentId'])
    .select(['assessment.assignedAt', 'assessment.dueOn', 'assessment.submittedAt'])
    .where('evaluationId', '=', evaluationId)
    .orderBy(sql`person.name collate "und-x-icu"`)
    .orderBy('person.id')
    .execute()

/** The points of everybody in a round, in the order of the framework: to be read only once it is revealed. */
export const sheetsOf = async (db: Db, evaluationId: string): Promise<(Score & { personId: string })[]> =>
  (await db
    .selectFrom('score')
    .innerJoin('criterion', 'criterion.id', 'score.criterionId')
    .innerJoin('axis', 'axis.id', 'criterion.axisId')
    .select(['score.personId', 'score.criterionId', 'score.points', 'score.note'])
    .select(intervalGiven('score').as('interval'))
    .where('evaluationId', '=', evaluationId)
    .where('points', 'is not', null)
    .orderBy('axis.position')
    .orderBy('criterion.position')
    .execute()) as (Score & { personId: string })[]

export const assessmentBy = (db: Db, evaluationId: string, personId: string) =>
  db
    .selectFrom('assessment')
    .select(['dueOn', 'savedAt', 'submittedAt', 'version'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('score')
          .select(['score.criterionId', 'score.points', 'score.note'])
          .select(intervalGiven('score').as('interval'))
          .whereRef('score.evaluationId', '=', 'assessment.evaluationId')
          .whereRef('score.personId', '=', 'assessment.personId')
          .orderBy('score.criterionId'),
      ).as('scores'),
    )
    .where('evaluationId', '=', evaluationId)
    .where('personId', '=', personId)
    .executeTakeFirst()

/** Assigned twice is assigned once; the day to be done by is the newer one. */
export const assign = (
  tx: Tx,
  evaluationId: string,
  personIds: string[],
  { assignedAt, dueOn }: { assignedAt: Date; dueOn: string | null },
) =>
  tx
    .insertInto('assessment')
    .values(personIds.map((personId) => ({ evaluationId, personId, assignedAt, dueOn })))
    .onConflict((conflict) =>
      conflict.columns(['evaluationId', 'personId']).doUpdateSet({ dueOn }).where('assessment.submittedAt', 'is', null),
    )
    .execute()

export const unassign = (tx: Tx, evaluationId: string, personId: string) =>
  tx.deleteFrom('assessment').where('evaluationId', '=', evaluationId).where('personId', '=', personId).execute()

export async function replaceScores(
  tx: Tx,
  sheet: { evaluationId: string; personId: string },
  scores: DraftScore[],
  at: { savedAt: Date; submittedAt: Date | null },
): Promise<void> {
  const { evaluationId, personId } = sheet
  await tx.deleteFrom('score').where('evaluationId', '=', evaluationId).where('personId', '=', personId).execute()
  const given = scores.filter(({ points, note }) => points !== null || note !== '')
  if (given.length > 0)
    await tx
      .insertInto('score')
      .values(given.map((score) => ({ ...sheet, ...asColumns(score) })))
      .execute()
  await tx
    .updateTable('assessment')
    .set((eb) => ({ ...at, version: eb('version', '+', 1) }))
    .where('evaluationId', '=', evaluationId)
    .where('personId', '=', personId)
    .execute()
}
