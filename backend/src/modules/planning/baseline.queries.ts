import type { Tx } from '@triaxe/db'
import { type Insertable, sql } from 'kysely'
import type { DB } from '@triaxe/db'

type BaselineRow = Pick<Insertable<DB['baseline']>, 'id' | 'projectId' | 'decisionId' | 'frozenAt'>
type DueRow = Omit<Insertable<DB['baselineMilestone']>, 'baselineId'>

/** Numbers follow each other within a project; the project is locked. */
export async function insertBaseline(tx: Tx, row: BaselineRow, due: DueRow[]): Promise<number> {
  const { number } = await tx
    .insertInto('baseline')
    .values((eb) => ({
      ...row,
      number: eb
        .selectFrom('baseline')
        .where('projectId', '=', row.projectId)
        .select((sub) => sub(sub.fn.coalesce(sub.fn.max('number'), sub.lit(0)), '+', sub.lit(1)).as('next')),
    }))
    .returning('number')
    .executeTakeFirstOrThrow()
  if (due.length > 0)
    await tx
      .insertInto('baselineMilestone')
      .values(due.map((one) => ({ ...one, baselineId: row.id })))
      .execute()
  return number
}

/**
 * The original date is written once and never again. What is reached already does not move, and 29 February moves to the 28th; nor
 * does what was never meant to come: no day has a year of five digits.
 */
export const approveDates = (tx: Tx, projectId: string, later: number) =>
  tx
    .updateTable('milestone')
    .set((eb) => {
      const expected = sql`coalesce(forecast_on, actual_on, approved_on)`
      const due = sql<string | null>`(${expected}
        + make_interval(years => case when actual_on is null and ${expected} < '9900-01-01' then ${later}::int else 0 end))::date`
      return { approvedOn: due, originalOn: eb.fn.coalesce('originalOn', due) }
    })
    .where('projectId', '=', projectId)
    .execute()
