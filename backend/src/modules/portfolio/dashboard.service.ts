import type { Db } from '@triaxe/db'
import type { Dashboard } from '@triaxe/shared-types'
import { usualLookBackDays } from '@triaxe/shared-types/portfolio.rules'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import * as queries from './dashboard.queries.ts'
import { dashboardOf, type Read } from './dashboard.rules.ts'
import type { Reader } from './register-filter.queries.ts'

const dayBefore = (instant: Date, days: number) => isoDay(new Date(instant.getTime() - days * 86_400_000))

/** The portfolio on one screen. All statements read the same instant, so that the figures agree with each other. */
export async function dashboard({ db, actor, now }: Ctx, since?: string): Promise<Dashboard> {
  const today = isoDay(now())
  const from = since ?? dayBefore(now(), usualLookBackDays)
  const read = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => readAll(tx, { actor, today }, from))
  const cents = read.axes.reduce((sum, { cost }) => sum + toCents(cost), 0)
  return dashboardOf(read, today, from, toDecimal(cents))
}

async function readAll(db: Db, reader: Reader, since: string): Promise<Read> {
  const bubbles = await queries.valueAndCost(db, reader)
  const ids = bubbles.map(({ evaluationId }) => evaluationId)
  return {
    bubbles,
    leading: ids.length > 0 ? await queries.leadingAxes(db, ids) : [],
    axes: await queries.axisCounts(db, reader),
    awaited: await queries.decisionsAwaited(db, reader),
    gates: await queries.lateGates(db, reader),
    credits: await queries.creditsAtRisk(db, reader),
    values: await queries.valueByAxis(db, reader),
    years: await queries.budgetYears(db, reader),
    granted: await queries.creditYears(db, reader),
    goLives: await queries.goLives(db, reader),
    decided: await queries.decisionsSince(db, reader, since),
    latest: await queries.latestChanges(db, reader, since),
    submitted: await queries.submittedSince(db, reader, new Date(`${since}T00:00:00+01:00`)),
  }
}
