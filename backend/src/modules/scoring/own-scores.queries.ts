import type { Db, Tx } from '@triaxe/db'
import type { OwnScore } from '@triaxe/shared-types'

export const ownAssessmentOf = (db: Db, projectId: string) =>
  db
    .selectFrom('ownAssessment')
    .innerJoin('person', 'person.id', 'ownAssessment.setBy')
    .select(['ownAssessment.version', 'ownAssessment.setAt', 'person.name as setBy'])
    .where('projectId', '=', projectId)
    .executeTakeFirst()

export const ownScoresOf = (db: Db, projectId: string, frameworkId: string): Promise<OwnScore[]> =>
  db
    .selectFrom('ownScore')
    .innerJoin('criterion', 'criterion.id', 'ownScore.criterionId')
    .innerJoin('axis', 'axis.id', 'criterion.axisId')
    .select(['ownScore.criterionId', 'ownScore.points', 'ownScore.note'])
    .where('ownScore.projectId', '=', projectId)
    .where('axis.frameworkId', '=', frameworkId)
    .orderBy('axis.position')
    .orderBy('criterion.position')
    .execute()

/** Replaces the points of this framework; those given under an older one stay. */
export async function replaceOwnScores(
  tx: Tx,
  projectId: string,
  criterionIds: string[],
  scores: OwnScore[],
  { setBy, setAt }: { setBy: string; setAt: Date },
): Promise<void> {
  await tx
    .insertInto('ownAssessment')
    .values({ projectId, setBy, setAt })
    .onConflict((conflict) =>
      conflict.column('projectId').doUpdateSet((eb) => ({
        setBy,
        setAt,
        version: eb('ownAssessment.version', '+', 1),
      })),
    )
    .execute()
  await tx.deleteFrom('ownScore').where('projectId', '=', projectId).where('criterionId', 'in', criterionIds).execute()
  if (scores.length > 0)
    await tx
      .insertInto('ownScore')
      .values(scores.map((score) => ({ projectId, ...score })))
      .execute()
}
