import type { Db, Tx } from '@triaxe/db'
import type { Score } from '@triaxe/shared-types'

export const consensusOf = (db: Db, evaluationId: string) =>
  db
    .selectFrom('consensus')
    .innerJoin('person', 'person.id', 'consensus.setBy')
    .select(['consensus.criterionId', 'consensus.points', 'consensus.note', 'consensus.setAt', 'person.name as setBy'])
    .where('evaluationId', '=', evaluationId)
    .execute()

export const putConsensus = (
  tx: Tx,
  evaluationId: string,
  scores: Score[],
  { setBy, setAt }: { setBy: string; setAt: Date },
) =>
  tx
    .insertInto('consensus')
    .values(scores.map((score) => ({ evaluationId, ...score, setBy, setAt })))
    .onConflict((conflict) =>
      conflict.columns(['evaluationId', 'criterionId']).doUpdateSet((eb) => ({
        points: eb.ref('excluded.points'),
        note: eb.ref('excluded.note'),
        setBy,
        setAt,
      })),
    )
    .execute()
