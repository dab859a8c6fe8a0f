import type { Db, Tx } from '@triaxe/db'
import type { Score } from '@triaxe/shared-types'
import { asColumns, intervalGiven } from './interval.queries.ts'

/** In the order of the framework. */
export const consensusOf = (db: Db, evaluationId: string) =>
  db
    .selectFrom('consensus')
    .innerJoin('person', 'person.id', 'consensus.setBy')
    .innerJoin('criterion', 'criterion.id', 'consensus.criterionId')
    .innerJoin('axis', 'axis.id', 'criterion.axisId')
    .select(['consensus.criterionId', 'consensus.points', 'consensus.note', 'consensus.setAt', 'person.name as setBy'])
    .select(intervalGiven('consensus').as('interval'))
    .where('evaluationId', '=', evaluationId)
    .orderBy('axis.position')
    .orderBy('criterion.position')
    .execute()

export const putConsensus = (
  tx: Tx,
  evaluationId: string,
  scores: Score[],
  { setBy, setAt }: { setBy: string; setAt: Date },
) =>
  tx
    .insertInto('consensus')
    .values(scores.map((score) => ({ evaluationId, ...asColumns(score), setBy, setAt })))
    .onConflict((conflict) =>
      conflict.columns(['evaluationId', 'criterionId']).doUpdateSet((eb) => ({
        points: eb.ref('excluded.points'),
        low: eb.ref('excluded.low'),
        high: eb.ref('excluded.high'),
        note: eb.ref('excluded.note'),
        setBy,
        setAt,
      })),
    )
    .execute()
