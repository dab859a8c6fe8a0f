import type { Db, Tx } from '@triaxe/db'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import { found } from '../../platform/errors.ts'
import type { CandidateRow } from './ranking.queries.ts'

/** A candidate as it stood, with the framework and the points its value rests on; none while it was unknown. */
export interface KeptCandidate extends Omit<CandidateRow, 'value' | 'interval'> {
  frameworkId: string | null
  /** Rankings kept before doubt was told have no low and high. */
  points: { criterionId: string; points: number; low?: number; high?: number }[]
}

interface NewKept {
  id: string
  frameworkId: string
  keptAt: Date
  candidates: KeptCandidate[]
}

export const insertKept = (tx: Tx, { candidates, ...row }: NewKept) =>
  tx
    .insertInto('keptRanking')
    .values({ ...row, candidates: JSON.stringify(candidates) })
    .execute()

const heads = (db: Db) =>
  db
    .selectFrom('keptRanking')
    .select(['keptRanking.id', 'keptRanking.keptAt'])
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom('framework')
          .whereRef('framework.id', '=', 'keptRanking.frameworkId')
          .select(['framework.id', 'framework.number', 'framework.name']),
      )
        .$notNull()
        .as('framework'),
    )

export const keptRankings = (db: Db) => heads(db).orderBy('keptAt', 'desc').limit(200).execute()

export async function keptRanking(db: Db, id: string) {
  const row = found(await heads(db).select('candidates').where('id', '=', id).executeTakeFirst())
  return { ...row, candidates: row.candidates as KeptCandidate[] }
}
