import type { Db } from '@triaxe/db'
import { sql } from 'kysely'
import { agreedHigh, agreedLow } from './interval.queries.ts'

export interface GivenPoints {
  criterionId: string
  /** The line of criteria that the points were given to. */
  lineage: string
  points: number
  /** The doubt on the points. */
  low: number
  high: number
}

/** What the current value of a project rests on. */
export interface Footing {
  projectId: string
  state: string
  frameworkId: string
  value: number
  points: GivenPoints[]
}

/** States in which a value may still change something: such projects follow a new framework, the others keep the standing they have. */
export const openStates = [
  'draft',
  'submitted',
  'under_review',
  'deferred',
  'approved',
  'in_progress',
  'on_hold',
] as const

/** Of every open project whose value is known: the consensus points that give it. */
export const footings = (db: Db): Promise<Footing[]> =>
  db
    .selectFrom('evaluation')
    .innerJoin('project', 'project.id', 'evaluation.projectId')
    .where('evaluation.isCurrent', '=', true)
    .where('evaluation.value', 'is not', null)
    .where('project.state', 'in', openStates)
    .where('project.deletedAt', 'is', null)
    .select(['evaluation.projectId', 'evaluation.frameworkId', 'project.state'])
    .select([
      sql<number>`evaluation.value`.as('value'),
      sql<GivenPoints[]>`(
        select coalesce(json_agg(json_build_object('criterionId', c.id, 'lineage', c.lineage, 'points', consensus.points,
          'low', ${agreedLow}, 'high', ${agreedHigh})), '[]')
        from consensus join criterion c on c.id = consensus.criterion_id
        where consensus.evaluation_id = evaluation.id)`.as('points'),
    ])
    .execute()
