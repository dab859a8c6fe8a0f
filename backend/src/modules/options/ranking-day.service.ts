import type { Db, Tx } from '@triaxe/db'
import type { RankingDay } from '@triaxe/shared-types'
import { type Ctx, overseer } from '../../platform/context.ts'
import { nextNumber } from '../../platform/counter.queries.ts'
import { daysLater, isoDay } from '../../platform/day.ts'
import { midnight } from '../../platform/day.queries.ts'
import { allow, ruleBroken } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import {
  firstKept,
  firstLookSince,
  hasChangedBetween,
  insertKept,
  isBasisOf,
  keptHead,
  lastLook,
  seeAgain,
} from './kept-ranking.queries.ts'
import { mayReadRanking } from './options.policy.ts'
import { basisNow, shownHead } from './replay.service.ts'

type Look = Awaited<ReturnType<typeof lastLook>>

/** Once a business day, at the first occasion after midnight: a process that was down at midnight makes up for it. */
const isDue = (last: Look, at: Date) => !last || isoDay(last.seenUntil) < isoDay(at)

/**
 * Looks at the ranking as it stands, and keeps what it is computed from where that is not what was seen last. All is read in one
 * instant. Two that look at once meet at the counter: one fails, and tried again it finds nothing left to do. False: nothing due.
 */
export async function lookAtRanking(db: Db, now: () => Date): Promise<boolean> {
  if (!isDue(await lastLook(db), now())) return false
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await nextNumber(tx, 'ranking_look', 0)
      const [last, at] = [await lastLook(tx), now()]
      if (!isDue(last, at)) return false
      const basis = await basisNow(tx, overseer)
      const isSame = last && (await isBasisOf(tx, last.id, basis)) && (await isWithoutGap(tx, last.seenUntil, at))
      if (isSame) await seeAgain(tx, last.id, at)
      else await insertKept(tx, { ...basis, id: newId(at.getTime()), keptAt: at, isDaily: true })
      return true
    })
}

/** Days on which nobody looked and something changed are not covered by two looks that found the same. */
const isWithoutGap = async (tx: Tx, before: Date, at: Date) =>
  daysLater(isoDay(before), 1) >= isoDay(at) || !(await hasChangedBetween(tx, before, at))

/** The ranking as it stood at the end of a day; what cannot be said for certain is not said. */
export async function getRankingDay({ db, actor, now }: Ctx, day: string): Promise<RankingDay> {
  allow(mayReadRanking(actor), 'options.whole_portfolio_only')
  if (day >= isoDay(now())) throw ruleBroken('options.day_not_over')
  const end = midnight(day, 1)
  const first = await firstKept(db, end)
  const firstOn = first ? isoDay(first.keptAt) : null
  if (!first?.isBefore) return { day, standing: 'before_first', kept: null, firstOn }
  const look = await firstLookSince(db, end)
  if (!look) return { day, standing: 'not_yet', kept: null, firstOn }
  if (!look.isInTime && (await hasChangedBetween(db, end, look.keptAt)))
    return { day, standing: 'not_looked', kept: null, firstOn }
  return { day, standing: 'kept', kept: shownHead(await keptHead(db, look.id)), firstOn }
}
