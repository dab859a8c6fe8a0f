import type { Tx } from '@triaxe/db'
import type { Insertable } from 'kysely'
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

/** The original date is written once and never again. */
export const approveDates = (tx: Tx, projectId: string) =>
  tx
    .updateTable('milestone')
    .set((eb) => {
      const due = eb.fn.coalesce('forecastOn', 'actualOn', 'approvedOn')
      return { approvedOn: due, originalOn: eb.fn.coalesce('originalOn', due) }
    })
    .where('projectId', '=', projectId)
    .execute()
