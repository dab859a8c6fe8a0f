import type { BudgetGroup, BudgetOverview } from '@triaxe/shared-types'
import { type BudgetMeasures, sumOfFigures } from '@triaxe/shared-types/budget.rules'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'

/** Where an amount belongs. */
interface Belonging {
  leadDepartmentId: string
  mainAxis: number | null
  natures: string[]
}
export type TotalCell = Belonging & BudgetMeasures & { year: number; accountType: string }
export type CreditCell = Belonging & { amount: string }

const none = 'none'
const axisOf = ({ mainAxis }: Belonging) => [mainAxis === null ? none : String(mainAxis)]
const departmentOf = ({ leadDepartmentId }: Belonging) => [leadDepartmentId]
/** A project with two natures counts in both. */
const naturesOf = ({ natures }: Belonging) => (natures.length > 0 ? natures : [none])

/** The same cells added up along five ways; along each but the natures the parts give the total to the centime. */
export function budgetOverviewOf(cells: TotalCell[], credits: CreditCell[]): Omit<BudgetOverview, 'asOf'> {
  const split = (keysOf: (cell: Belonging) => string[]) => grouped(cells, keysOf, credits)
  return {
    total: sumOfFigures(cells),
    credit: sumOfCredits(credits),
    departments: split(departmentOf),
    axes: split(axisOf),
    natures: split(naturesOf),
    years: grouped(cells, ({ year }) => [String(year)]),
    accountTypes: grouped(cells, ({ accountType }) => [accountType]),
  }
}

function grouped<C extends TotalCell>(
  cells: C[],
  keysOf: (cell: C) => string[],
  credits?: CreditCell[],
): BudgetGroup[] {
  const byKey = gathered(cells, keysOf)
  const creditsByKey = credits && gathered(credits, keysOf as unknown as (credit: CreditCell) => string[])
  const keys = [...new Set([...byKey.keys(), ...(creditsByKey?.keys() ?? [])])]
  return keys.toSorted().map((key) => ({
    key,
    figures: sumOfFigures(byKey.get(key) ?? []),
    credit: creditsByKey ? sumOfCredits(creditsByKey.get(key) ?? []) : null,
  }))
}

function gathered<C>(cells: C[], keysOf: (cell: C) => string[]): Map<string, C[]> {
  const byKey = new Map<string, C[]>()
  for (const cell of cells)
    for (const key of keysOf(cell)) {
      const there = byKey.get(key)
      if (there) there.push(cell)
      else byKey.set(key, [cell])
    }
  return byKey
}

const sumOfCredits = (credits: CreditCell[]) =>
  toDecimal(credits.reduce((cents, { amount }) => cents + toCents(amount), 0))
