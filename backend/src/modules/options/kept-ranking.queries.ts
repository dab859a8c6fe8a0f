import type { Db, Tx } from '@triaxe/db'
import { type RawBuilder, sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import { found } from '../../platform/errors.ts'
import type { CandidateRow } from './ranking.queries.ts'

/** A candidate as it stood, with the framework and the points its value rests on; none while it was unknown. */
export interface KeptCandidate extends Omit<CandidateRow, 'value' | 'interval' | 'handSet'> {
  /** Rankings kept before it was told have none. */
  handSet?: CandidateRow['handSet']
  frameworkId: string | null
  /** Rankings kept before doubt was told have no low and high. */
  points: { criterionId: string; points: number; low?: number; high?: number }[]
}

/** What a ranking is computed from. */
export interface RankingBasis {
  frameworkId: string
  candidates: KeptCandidate[]
}

type NewKept = RankingBasis & { id: string; keptAt: Date; isDaily: boolean }

export async function insertKept(tx: Tx, { candidates, ...row }: NewKept): Promise<void> {
  await tx
    .insertInto('keptRanking')
    .values({ ...row, candidates: JSON.stringify(candidates) })
    .execute()
  await tx.insertInto('rankingLook').values({ keptRankingId: row.id, seenUntil: row.keptAt }).execute()
}

const looks = (db: Db) => db.selectFrom('rankingLook').innerJoin('keptRanking as kept', 'kept.id', 'keptRankingId')

/** The ranking that was seen last, and when. */
export const lastLook = (db: Db) =>
  looks(db)
    .select(['kept.id', 'seenUntil'])
    .orderBy('seenUntil', 'desc')
    .orderBy('kept.keptAt', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The first look since an instant: what it found stood then already where it was kept before. */
export const firstLookSince = (db: Db, since: RawBuilder<Date>) =>
  looks(db)
    .where('seenUntil', '>=', since)
    .select(['kept.id', 'kept.keptAt'])
    .select(sql<boolean>`kept.kept_at <= ${since} + interval '5 minutes'`.as('isInTime'))
    .orderBy('kept.keptAt')
    .limit(1)
    .executeTakeFirst()

export const firstKept = async (db: Db, until: RawBuilder<Date>) =>
  db
    .selectFrom('keptRanking')
    .select(['keptAt', sql<boolean>`kept_at <= ${until}`.as('isBefore')])
    .orderBy('keptAt')
    .limit(1)
    .executeTakeFirst()

/** Whether this ranking was computed from the very same. */
export async function isBasisOf(db: Db, id: string, { frameworkId, candidates }: RankingBasis): Promise<boolean> {
  const row = await db
    .selectFrom('keptRanking')
    .where('id', '=', id)
    .where('frameworkId', '=', frameworkId)
    .where(sql<boolean>`candidates = ${JSON.stringify(candidates)}::jsonb`)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

export const seeAgain = (tx: Tx, keptRankingId: string, seenUntil: Date) =>
  tx.updateTable('rankingLook').set({ seenUntil }).where('keptRankingId', '=', keptRankingId).execute()

/** Every change is history: where none stands between two instants, a ranking is the same at both. */
export async function hasChangedBetween(db: Db, from: RawBuilder<Date> | Date, until: Date): Promise<boolean> {
  const row = await db
    .selectFrom('auditEvent')
    .where('at', '>=', from)
    .where('at', '<', until)
    .where('type', 'not like', 'session.%')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

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

/** Those of an occasion: the days are asked for one by one. */
export const keptRankings = (db: Db) =>
  heads(db).where('isDaily', '=', false).orderBy('keptAt', 'desc').limit(200).execute()

export const keptHead = (db: Db, id: string) => heads(db).where('id', '=', id).executeTakeFirstOrThrow()

export async function keptRanking(db: Db, id: string) {
  const row = found(await heads(db).select('candidates').where('id', '=', id).executeTakeFirst())
  return { ...row, candidates: row.candidates as KeptCandidate[] }
}
