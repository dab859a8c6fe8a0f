import type { Db, Tx } from '@triaxe/db'
import type { AccountType, BudgetCategory, BudgetLine, BudgetYear, Credit } from '@triaxe/shared-types'
import { sql } from 'kysely'

export const linesOf = (db: Db, projectId: string): Promise<BudgetLine[]> =>
  db
    .selectFrom('budgetLine')
    .select(['id', 'year', 'accountType', 'category', 'label'])
    .select(['plan', 'commitment', 'actual', 'forecast', 'planPosts', 'actualPosts', 'forecastPosts'])
    .where('projectId', '=', projectId)
    .$narrowType<{ accountType: AccountType; category: BudgetCategory }>()
    .orderBy('position')
    .orderBy('id')
    .execute()

export const yearsOf = (db: Db, projectId: string): Promise<BudgetYear[]> =>
  db
    .selectFrom('budgetTotal')
    .select(['year', 'accountType'])
    .select(['plan', 'commitment', 'actual', 'forecast', 'planPosts', 'actualPosts', 'forecastPosts'])
    .where('projectId', '=', projectId)
    .$narrowType<{ accountType: AccountType }>()
    .orderBy('year')
    .orderBy('accountType')
    .execute()

export const creditOf = async (db: Db, projectId: string): Promise<Credit | null> =>
  (await db
    .selectFrom('credit')
    .select(['amount', 'authority', 'decidedOn', 'decisionId'])
    .where('projectId', '=', projectId)
    .where('kind', '=', 'commitment')
    .executeTakeFirst()) ?? null

export const sheetVersion = async (db: Db, projectId: string): Promise<{ version: number }> =>
  (await db.selectFrom('budgetSheet').select('version').where('projectId', '=', projectId).executeTakeFirst()) ?? {
    version: 0,
  }

export const countSave = (tx: Tx, projectId: string) =>
  tx
    .insertInto('budgetSheet')
    .values({ projectId })
    .onConflict((on) => on.column('projectId').doUpdateSet((eb) => ({ version: eb('budgetSheet.version', '+', 1) })))
    .execute()

/** All lines of a project, and in the same transaction its totals: they cannot part. */
export async function replaceLines(tx: Tx, projectId: string, lines: BudgetLine[]): Promise<void> {
  await tx.deleteFrom('budgetLine').where('projectId', '=', projectId).execute()
  if (lines.length > 0)
    await tx
      .insertInto('budgetLine')
      .values(lines.map((line, position) => ({ ...line, projectId, position })))
      .execute()
  await tx.deleteFrom('budgetTotal').where('projectId', '=', projectId).execute()
  await tx
    .insertInto('budgetTotal')
    .columns([
      'projectId',
      'year',
      'accountType',
      'plan',
      'commitment',
      'actual',
      'forecast',
      'planPosts',
      'actualPosts',
      'forecastPosts',
    ])
    .expression((eb) =>
      eb
        .selectFrom('budgetLine')
        .where('projectId', '=', projectId)
        .groupBy(['projectId', 'year', 'accountType'])
        .select(['projectId', 'year', 'accountType'])
        .select([sql`sum(plan)`.as('plan'), sql`sum(commitment)`.as('commitment')])
        .select([sql`sum(actual)`.as('actual'), sql`sum(forecast)`.as('forecast')])
        .select([sql`sum(plan_posts)`.as('planPosts'), sql`sum(actual_posts)`.as('actualPosts')])
        .select(sql`sum(forecast_posts)`.as('forecastPosts')),
    )
    .execute()
  await keepCreditUse(tx, projectId)
}

/** What is committed, and the largest of commitments, actuals and forecast, stand beside the credit: from the totals of this very moment. */
export const keepCreditUse = (tx: Tx, projectId: string) =>
  tx
    .updateTable('credit')
    .from((eb) =>
      eb
        .selectFrom('budgetTotal as t')
        .where('t.projectId', '=', projectId)
        .select([
          sql<string>`coalesce(sum(t.commitment), 0)`.as('committed'),
          sql<string>`coalesce(greatest(sum(t.commitment), sum(t.actual), sum(t.forecast)), 0)`.as('used'),
        ])
        .as('sums'),
    )
    .where('credit.projectId', '=', projectId)
    .set((eb) => ({ committed: eb.ref('sums.committed'), used: eb.ref('sums.used') }))
    .execute()

interface CreditRow {
  id: string
  projectId: string
  amount: string
  authority: string
  decidedOn: string
  decisionId: string | null
}

/** One commitment credit per project: a later approval takes the place of an earlier one, which its decision remembers. */
export async function putCredit(tx: Tx, row: CreditRow): Promise<void> {
  await tx
    .insertInto('credit')
    .values({ ...row, kind: 'commitment' })
    .onConflict((on) =>
      on.column('projectId').where('kind', '=', 'commitment').doUpdateSet({
        amount: row.amount,
        authority: row.authority,
        decidedOn: row.decidedOn,
        decisionId: row.decisionId,
      }),
    )
    .execute()
  await keepCreditUse(tx, row.projectId)
}
