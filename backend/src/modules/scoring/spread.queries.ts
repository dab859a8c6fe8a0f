import type { Db } from '@triaxe/db'
import type { LocalisedText } from '@triaxe/shared-types'
import { sql } from 'kysely'

/** One consensus with what the assessors had given, and what the criterion weighs in the framework it was scored with. */
export interface SpreadScore {
  projectId: string
  criterionId: string
  name: LocalisedText
  /** Position of the axis. */
  axis: number
  weightBp: number
  points: number
  /** Of the submitted sheets; null where nobody gave points. */
  min: number | null
  max: number | null
}

/** Per project whose current round has a value: the points agreed upon and the assessors' spread, by project and criterion. */
export const spreadScoresOf = (db: Db, projectIds: string[]): Promise<SpreadScore[]> =>
  db
    .selectFrom('evaluation')
    .innerJoin('consensus', 'consensus.evaluationId', 'evaluation.id')
    .innerJoin('criterion', 'criterion.id', 'consensus.criterionId')
    .innerJoin('axis', 'axis.id', 'criterion.axisId')
    .leftJoin('assessment', (join) =>
      join.onRef('assessment.evaluationId', '=', 'evaluation.id').on('assessment.submittedAt', 'is not', null),
    )
    .leftJoin('score', (join) =>
      join
        .onRef('score.evaluationId', '=', 'assessment.evaluationId')
        .onRef('score.personId', '=', 'assessment.personId')
        .onRef('score.criterionId', '=', 'consensus.criterionId'),
    )
    .where('evaluation.isCurrent', '=', true)
    .where('evaluation.value', 'is not', null)
    .where(sql<boolean>`evaluation.project_id = any(${projectIds}::uuid[])`)
    .groupBy(['evaluation.projectId', 'criterion.id', 'axis.position', 'consensus.points'])
    .select(['evaluation.projectId', 'criterion.id as criterionId', 'criterion.name', 'axis.position as axis'])
    .select(['criterion.weightBp', 'consensus.points'])
    .select((eb) => [eb.fn.min('score.points').as('min'), eb.fn.max('score.points').as('max')])
    .orderBy('evaluation.projectId')
    .orderBy('axis.position')
    .orderBy('criterion.position')
    .execute()
