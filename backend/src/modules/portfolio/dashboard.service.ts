import type { Db } from '@triaxe/db'
import type { Dashboard } from '@triaxe/shared-types'
import { usualLookBackDays } from '@triaxe/shared-types/portfolio.rules'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import type { Actor, Ctx } from '../../platform/context.ts'
import { daysLater, isoDay } from '../../platform/day.ts'
import { seesWholePortfolio } from '../projects/index.ts'
import { targetSharesOn } from '../strategy/index.ts'
import { figuresKept, keepFigures, stampNow } from './dashboard-kept.queries.ts'
import * as queries from './dashboard.queries.ts'
import { dashboardOf, type Read } from './dashboard.rules.ts'
import type { Reader } from './register-filter.queries.ts'

/** The portfolio on one screen: as it was last computed while nothing has changed, else anew. */
export async function dashboard({ db, actor, now }: Ctx, since?: string): Promise<Dashboard> {
  const today = isoDay(now())
  const kept = { reader: readerOf(actor), since: since ?? daysLater(today, -usualLookBackDays) }
  const before = await figuresKept(db, kept, today)
  if (before) return before

  const { figures, stamp } = await computed(db, { actor, today }, kept.since)
  if (!isWorthKeeping(kept.since, today)) return figures
  await db.transaction().execute((tx) => keepFigures(tx, { ...kept, figures, stamp, keptAt: now() }))
  return figures
}

/** The days that people look back to: whoever asks for every day of the calendar fills no table. */
const isWorthKeeping = (since: string, today: string) => since <= today && since > daysLater(today, -366)

/** Those who see everything see the same; what others see hangs on who they are. */
const readerOf = (actor: Actor) =>
  seesWholePortfolio(actor) ? 'whole' : [actor.personId, actor.departmentId, ...actor.roles.toSorted()].join(' ')

/** All statements read one instant, so that the figures agree with each other and with their stamp. */
const computed = (db: Db, reader: Reader, since: string) =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const read = await readAll(tx, reader, since)
      const cents = read.axes.reduce((sum, { cost }) => sum + toCents(cost), 0)
      return {
        stamp: await stampNow(tx, reader.today),
        figures: dashboardOf(read, reader.today, since, toDecimal(cents)),
      }
    })

async function readAll(db: Db, reader: Reader, since: string): Promise<Read> {
  return {
    bubbles: await queries.valueAndCost(db, reader),
    axes: await queries.axisCounts(db, reader),
    awaited: await queries.decisionsAwaited(db, reader),
    gates: await queries.lateGates(db, reader),
    credits: await queries.creditsAtRisk(db, reader),
    targets: await targetSharesOn(db, reader.today),
    values: await queries.valueByAxis(db, reader),
    years: await queries.budgetYears(db, reader),
    granted: await queries.creditYears(db, reader),
    goLives: await queries.goLives(db, reader),
    decided: await queries.decisionsSince(db, reader, since),
    latest: await queries.latestChanges(db, reader, since),
    submitted: await queries.submittedSince(db, reader, since),
  }
}
