import type { Db } from '@triaxe/db'
import type { Interval, IntervalOrigin, LocalisedText } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { agreedHigh, agreedLow } from './interval.queries.ts'

/** One agreed score with the doubt on it, and what the criterion weighs in the framework it was scored with. */
export interface DoubtedScore extends Interval {
  projectId: string
  criterionId: string
  name: LocalisedText
  /** Position of the axis. */
  axis: number
  weightBp: number
  points: number
  intervalFrom: IntervalOrigin
}

/** Per project whose current round has a value: the points agreed upon and the doubt on them, by project and criterion. */
export const doubtedScoresOf = (db: Db, projectIds: string[]): Promise<DoubtedScore[]> =>
  db
    .selectFrom('evaluation')
    .innerJoin('consensus', 'consensus.evaluationId', 'evaluation.id')
    .innerJoin('criterion', 'criterion.id', 'consensus.criterionId')
    .innerJoin('axis', 'axis.id', 'criterion.axisId')
    .where('evaluation.isCurrent', '=', true)
    .where('evaluation.value', 'is not', null)
    .where(sql<boolean>`evaluation.project_id = any(${projectIds}::uuid[])`)
    .select(['evaluation.projectId', 'criterion.id as criterionId', 'criterion.name', 'axis.position as axis'])
    .select(['criterion.weightBp', 'consensus.points', agreedLow.as('low'), agreedHigh.as('high')])
    .select(
      sql<IntervalOrigin>`case when consensus.low is null then 'assessors' else 'consensus' end`.as('intervalFrom'),
    )
    .orderBy('evaluation.projectId')
    .orderBy('axis.position')
    .orderBy('criterion.position')
    .execute()
