import type { Db } from '@triaxe/db'
import type { Triple } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { agreedHigh, agreedLow } from './interval.queries.ts'

/**
 * The rule `contribution` in SQL: per evaluation and axis Σ axis weight × criterion weight × consensus points, an exact
 * integer, and null while a criterion of the axis is without consensus. Summed over the axes it is the value.
 */
export const axisContributions = (db: Db) =>
  db
    .selectFrom('evaluation')
    .innerJoin('axis', 'axis.frameworkId', 'evaluation.frameworkId')
    .innerJoin('criterion', 'criterion.axisId', 'axis.id')
    .leftJoin('consensus', (join) =>
      join.onRef('consensus.evaluationId', '=', 'evaluation.id').onRef('consensus.criterionId', '=', 'criterion.id'),
    )
    .groupBy(['evaluation.id', 'axis.position'])
    .select(['evaluation.id as evaluationId', 'axis.position'])
    .select(
      sql<number | null>`case when count(consensus.points) = count(*)
        then sum(axis.weight_bp::int8 * criterion.weight_bp * consensus.points)::int8 end`.as('value'),
    )

/** The rule `strategicValue` in SQL. */
export async function valueInSql(db: Db, evaluationId: string): Promise<number | null> {
  const row = await db
    .selectFrom(axisContributions(db).where('evaluation.id', '=', evaluationId).as('part'))
    .select(sql<number | null>`case when count(part.value) = count(*) then sum(part.value)::int8 end`.as('value'))
    .executeTakeFirstOrThrow()
  return row.value
}

export interface AxisValues {
  values: Triple
  low: Triple
  high: Triple
}
const nothing: AxisValues = { values: [0, 0, 0], low: [0, 0, 0], high: [0, 0, 0] }

/**
 * Per project whose current round has a value: for each axis Σ criterion weight × consensus points, 0 … 50 000, before the
 * weight of the axis. Weighted with the axes of its framework and added up it is the value. And the same at both ends of the
 * doubt on the points.
 */
export async function axisValuesOf(db: Db, projectIds: string[]): Promise<Map<string, AxisValues>> {
  const rows = await db
    .selectFrom('evaluation')
    .innerJoin('axis', 'axis.frameworkId', 'evaluation.frameworkId')
    .innerJoin('criterion', 'criterion.axisId', 'axis.id')
    .innerJoin('consensus', (join) =>
      join.onRef('consensus.evaluationId', '=', 'evaluation.id').onRef('consensus.criterionId', '=', 'criterion.id'),
    )
    .where('evaluation.isCurrent', '=', true)
    .where('evaluation.value', 'is not', null)
    .where(sql<boolean>`evaluation.project_id = any(${projectIds}::uuid[])`)
    .groupBy(['evaluation.projectId', 'axis.position'])
    .select(['evaluation.projectId', 'axis.position'])
    .select(sql<number>`sum(criterion.weight_bp * consensus.points)::int4`.as('value'))
    .select(sql<number>`sum(criterion.weight_bp * ${agreedLow})::int4`.as('low'))
    .select(sql<number>`sum(criterion.weight_bp * ${agreedHigh})::int4`.as('high'))
    .execute()
  const known = new Map<string, AxisValues>()
  for (const { projectId, position, ...axis } of rows) {
    const { values, low, high } = known.get(projectId) ?? nothing
    const withAxis = (all: Triple, value: number) => all.with(position - 1, value) as Triple
    known.set(projectId, {
      values: withAxis(values, axis.value),
      low: withAxis(low, axis.low),
      high: withAxis(high, axis.high),
    })
  }
  return known
}

/** Per project, in their order: the consensus points on these criteria in theirs; null where one of them is without. */
export async function pointsOnAll(db: Db, projectIds: string[], criterionIds: string[]): Promise<(number[] | null)[]> {
  const known = await consensusPointsOf(db, projectIds)
  return projectIds.map((projectId) => {
    const own = criterionIds.flatMap((id) => known.get(projectId)?.get(id) ?? [])
    return own.length === criterionIds.length ? own : null
  })
}

/** Per project whose current round has a value: the consensus points by criterion. */
async function consensusPointsOf(db: Db, projectIds: string[]): Promise<Map<string, Map<string, number>>> {
  const rows = await db
    .selectFrom('evaluation')
    .innerJoin('consensus', 'consensus.evaluationId', 'evaluation.id')
    .where('evaluation.isCurrent', '=', true)
    .where('evaluation.value', 'is not', null)
    .where(sql<boolean>`evaluation.project_id = any(${projectIds}::uuid[])`)
    .select(['evaluation.projectId', 'consensus.criterionId', 'consensus.points'])
    .execute()
  const points = new Map<string, Map<string, number>>()
  for (const row of rows) {
    const ofProject = points.get(row.projectId) ?? new Map<string, number>()
    points.set(row.projectId, ofProject.set(row.criterionId, row.points))
  }
  return points
}
