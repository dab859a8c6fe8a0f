import type { Db } from '@triaxe/db'
import {
  type AccountType,
  type BudgetCategory,
  type budgetApi,
  type BudgetLineRow,
  type Figures,
  Id,
  type QueryOf,
} from '@triaxe/shared-types'
import { scopeStates } from '@triaxe/shared-types/budget.rules'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../platform/context.ts'
import { cutToPage, placeAt, TextKey } from '../../platform/page.ts'
import { visibleProjects } from '../projects/index.ts'
import type { CreditCell, TotalCell } from './overview.rules.ts'

export type LinesFilter = Omit<QueryOf<typeof budgetApi.exportBudgetLines>, 'format'>
type ProjectsFilter = Pick<LinesFilter, 'scope' | 'departmentId' | 'axis' | 'nature' | 'projectId'>

/** The projects whose money is counted. One project asked for by its id counts in whatever state it is. */
const countedProjects = (db: Db, actor: Actor, { scope, departmentId, axis, nature, projectId }: ProjectsFilter) =>
  visibleProjects(db, actor)
    .$if(projectId === undefined, (query) => query.where('project.state', 'in', [...scopeStates[scope]]))
    .$if(projectId !== undefined, (query) => query.where('project.id', '=', projectId ?? ''))
    .$if(departmentId !== undefined, (query) => query.where('project.leadDepartmentId', '=', departmentId ?? ''))
    .$if(axis === 'none', (query) => query.where('project.mainAxis', 'is', null))
    .$if(axis !== undefined && axis !== 'none', (query) => query.where('project.mainAxis', '=', Number(axis)))
    .$if(nature === 'none', (query) => query.where(sql<boolean>`project.natures = '{}'`))
    .$if(nature !== undefined && nature !== 'none', (query) =>
      query.where(sql<boolean>`project.natures @> array[${nature}]`),
    )

const sums = [
  sql<string>`sum(plan)`.as('plan'),
  sql<string>`sum(commitment)`.as('commitment'),
  sql<string>`sum(actual)`.as('actual'),
  sql<string>`sum(forecast)`.as('forecast'),
  sql<number>`sum(plan_posts)`.as('planPosts'),
  sql<number>`sum(actual_posts)`.as('actualPosts'),
  sql<number>`sum(forecast_posts)`.as('forecastPosts'),
] as const

/** The kept totals, folded to one cell per department, axis, natures, year and account type: few rows at any size. */
export const totalCells = (db: Db, actor: Actor, filter: LinesFilter): Promise<TotalCell[]> =>
  countedProjects(db, actor, filter)
    .innerJoin('budgetTotal', 'budgetTotal.projectId', 'project.id')
    .$if(filter.year !== undefined, (query) => query.where('budgetTotal.year', '=', filter.year ?? 0))
    .$if(filter.accountType !== undefined, (query) =>
      query.where('budgetTotal.accountType', '=', filter.accountType ?? ''),
    )
    .groupBy(['leadDepartmentId', 'mainAxis', 'natures', 'year', 'accountType'])
    .select(['leadDepartmentId', 'mainAxis', 'natures', 'year', 'accountType'])
    .select(sums)
    .execute()

export const creditCells = (db: Db, actor: Actor, filter: LinesFilter): Promise<CreditCell[]> =>
  countedProjects(db, actor, filter)
    .innerJoin('credit', 'credit.projectId', 'project.id')
    .groupBy(['leadDepartmentId', 'mainAxis', 'natures'])
    .select(['leadDepartmentId', 'mainAxis', 'natures', sql<string>`sum(credit.amount)`.as('amount')])
    .execute()

const countedLines = (db: Db, actor: Actor, filter: LinesFilter) =>
  countedProjects(db, actor, filter)
    .innerJoin('budgetLine', 'budgetLine.projectId', 'project.id')
    .$if(filter.year !== undefined, (query) => query.where('budgetLine.year', '=', filter.year ?? 0))
    .$if(filter.accountType !== undefined, (query) =>
      query.where('budgetLine.accountType', '=', filter.accountType ?? ''),
    )
    .$if(filter.category !== undefined, (query) => query.where('budgetLine.category', '=', filter.category ?? ''))

/** How many lines there are, and their sum. */
export async function lineSum(db: Db, actor: Actor, filter: LinesFilter): Promise<Figures & { total: number }> {
  const money = (column: string) => sql<string>`coalesce(sum(${sql.ref(column)}), 0.00)`
  const posts = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)::int8`
  return countedLines(db, actor, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .select([money('plan').as('plan'), money('commitment').as('commitment')])
    .select([money('actual').as('actual'), money('forecast').as('forecast')])
    .select([posts('planPosts').as('planPosts'), posts('actualPosts').as('actualPosts')])
    .select(posts('forecastPosts').as('forecastPosts'))
    .executeTakeFirstOrThrow()
}

const Place = z.tuple([TextKey, z.int32(), Id])

/** The lines in the order of their projects, from after the cursor on. */
export async function linesPage(
  db: Db,
  actor: Actor,
  filter: LinesFilter,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ items: BudgetLineRow[]; nextCursor: string | null }> {
  const after = placeAt(cursor, Place, 3)
  const rows = await countedLines(db, actor, filter)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(project.code, budget_line.year, budget_line.id) > (${after?.[0]}, ${after?.[1]}, ${after?.[2]})`,
      ),
    )
    .orderBy('project.code')
    .orderBy('budgetLine.year')
    .orderBy('budgetLine.id')
    .limit(limit + 1)
    .select(['budgetLine.id', 'year', 'accountType', 'category', 'label', 'plan', 'commitment', 'actual', 'forecast'])
    .select(['planPosts', 'actualPosts', 'forecastPosts', 'project.id as projectId', 'code', 'title'])
    .select('leadDepartmentId')
    .$narrowType<{ accountType: AccountType; category: BudgetCategory }>()
    .execute()
  const { shown, nextCursor } = cutToPage(rows, limit, ({ code, year, id }) => [code, year, id])
  return {
    items: shown.map(({ projectId, code, title, leadDepartmentId, ...line }) => ({
      ...line,
      project: { id: projectId, code, title, departmentId: leadDepartmentId },
    })),
    nextCursor,
  }
}
