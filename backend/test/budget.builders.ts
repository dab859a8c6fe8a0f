import { sql } from 'kysely'
import { type Budget, type BudgetLineInput, budgetApi } from '@triaxe/shared-types'
import { grantCredit } from '../src/modules/budget/index.ts'
import { newId } from '../src/platform/id.ts'
import { done } from './call.ts'
import type { TestInstallation } from './installation.ts'

export const aLine = (given: Partial<BudgetLineInput> = {}): BudgetLineInput => ({
  id: null,
  year: 2027,
  accountType: 'investment',
  category: 'external_services',
  label: '',
  plan: '0.00',
  commitment: '0.00',
  actual: '0.00',
  forecast: '0.00',
  planPosts: 0,
  actualPosts: 0,
  forecastPosts: 0,
  ...given,
})

/** Saves these lines as the first of the project. */
export const aBudget = (
  at: TestInstallation,
  project: { id: string; leads: { id: string }[] },
  lines: BudgetLineInput[],
): Promise<Budget> =>
  done(at, budgetApi.saveBudget, {
    as: project.leads[0]!,
    params: { projectId: project.id },
    version: 0,
    body: { lines },
  })

export const aCredit = (at: TestInstallation, projectId: string, amount: string) =>
  at.db
    .transaction()
    .execute((tx) =>
      grantCredit(tx, { projectId, amount, authority: 'Gouvernement', decidedOn: '2026-11-20', decisionId: newId() }),
    )

/** No total without its lines, no lines without their total, every figure the same. */
export async function budgetTotalsEqualLines(at: TestInstallation): Promise<boolean> {
  const { rows } = await sql<{ differing: number }>`
    with summed as (
      select project_id, year, account_type, sum(plan) plan, sum(commitment) commitment, sum(actual) actual,
        sum(forecast) forecast, sum(plan_posts) plan_posts, sum(actual_posts) actual_posts,
        sum(forecast_posts) forecast_posts
      from budget_line group by project_id, year, account_type)
    select count(*) as differing from (
      (table summed except table budget_total) union all (table budget_total except table summed)) d
  `.execute(at.db as never)
  return rows[0]?.differing === 0
}

/** Every credit stands beside what is committed of it, and the largest of the three sums it is held against. */
export async function creditUseEqualsTotals(at: TestInstallation): Promise<boolean> {
  const { rows } = await sql<{ differing: number }>`
    select count(*) as differing from credit, lateral (
      select coalesce(sum(t.commitment), 0) committed,
        coalesce(greatest(sum(t.commitment), sum(t.actual), sum(t.forecast)), 0) used
      from budget_total t where t.project_id = credit.project_id) s
    where (credit.committed, credit.used) is distinct from (s.committed, s.used)
  `.execute(at.db as never)
  return rows[0]?.differing === 0
}
