import type { Db, Tx } from '@triaxe/db'
import type { Dashboard } from '@triaxe/shared-types'
import { sql } from 'kysely'

/**
 * Changes with everything the dashboard rests on: a decision, a sheet and a state count in the version of the project, milestones in
 * that of the schedule, lines and credit in that of the budget, points in that of the evaluation, the share that warns in that of its setting.
 */
const stamp = (today: string) => sql<string>`concat_ws('/', ${today}::text,
  (select concat_ws('.', count(*), sum(version)) from project), (select max(updated_at) from project),
  (select concat_ws('.', count(*), sum(version)) from schedule),
  (select concat_ws('.', count(*), sum(version)) from budget_sheet),
  (select version from budget_setting),
  (select concat_ws('.', count(*), sum(version)) from evaluation),
  (select concat_ws('.', count(*), sum(version)) from department), (select count(*) from target_share))`

export interface Kept {
  /** Readers who see the same projects share their figures. */
  reader: string
  since: string
}

/** The figures of before, while nothing has changed since. */
export async function figuresKept(db: Db, { reader, since }: Kept, today: string): Promise<Dashboard | null> {
  const row = await db
    .selectFrom('dashboardKept')
    .select('figures')
    .where('reader', '=', reader)
    .where('since', '=', since)
    .where('stamp', '=', stamp(today))
    .executeTakeFirst()
  return (row?.figures as Dashboard | undefined) ?? null
}

export async function stampNow(db: Db, today: string): Promise<string> {
  const row = await db.selectNoFrom(stamp(today).as('stamp')).executeTakeFirstOrThrow()
  return row.stamp
}

interface Fresh extends Kept {
  stamp: string
  figures: Dashboard
  keptAt: Date
}

const keptForDays = 7

/** A later look takes the place of an earlier one; what nobody asks for any more goes. */
export async function keepFigures(tx: Tx, { figures, ...fresh }: Fresh): Promise<void> {
  const row = { ...fresh, figures: JSON.stringify(figures) }
  const tooOld = new Date(fresh.keptAt.getTime() - keptForDays * 86_400_000)
  await tx.deleteFrom('dashboardKept').where('keptAt', '<', tooOld).execute()
  await tx
    .insertInto('dashboardKept')
    .values(row)
    .onConflict((on) => on.columns(['reader', 'since']).doUpdateSet(row))
    .execute()
}
