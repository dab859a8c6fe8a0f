import type { Budget, BudgetYear, Credit } from '@triaxe/shared-types/budget'
import { moneyMeasures } from '@triaxe/shared-types/budget.rules'
import { toCents } from '@triaxe/shared-types/money.rules'
import type { YearRow } from '../../ui/charts/years-chart.model.ts'

type Measure = (typeof moneyMeasures)[number]

/** Amounts from the first year up to the end of this one, in centimes; null is not known yet. */
export interface CourseYear {
  year: number
  sums: Record<Measure, number | null>
  /** What may be spent in all, from the year in which it was granted. */
  credit: number | null
  /** What the forecast leaves of it; below zero where it is exceeded. */
  left: number | null
  isAhead: boolean
}

/** Every year from the first with an amount to the last, that of the grant among them: sums go on through years without a line. */
export function courseOf(years: BudgetYear[], credit: Credit, today: string): CourseYear[] {
  const thisYear = Number(today.slice(0, 4))
  const grantedIn = Number(credit.decidedOn.slice(0, 4))
  const amount = toCents(credit.amount)
  const all = [...years.map(({ year }) => year), ...(years.length > 0 ? [grantedIn] : [])]
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const upTo = (end: number, measure: Measure) =>
    years.reduce((sum, row) => sum + (row.year <= end ? toCents(row[measure]) : 0), 0)
  return Array.from({ length: all.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const year = first + index
    const isAhead = year > thisYear
    const sums = Object.fromEntries(
      moneyMeasures.map((measure) => [measure, upTo(year, measure)]),
    ) as CourseYear['sums']
    const isGranted = year >= grantedIn
    return {
      year,
      sums: { ...sums, actual: isAhead ? null : sums.actual },
      credit: isGranted ? amount : null,
      left: isGranted ? amount - upTo(year, 'forecast') : null,
      isAhead,
    }
  })
}

/** Whether the money will do: in which year the forecast passes the credit and by how much at most, or what it leaves. */
export type CourseFinding =
  { kind: 'passes'; year: number; over: number } | { kind: 'leaves'; left: number } | { kind: 'exact' }

export function courseFinding(
  course: CourseYear[],
  { credit, total }: Pick<Budget, 'credit' | 'total'>,
): CourseFinding {
  const passed = course.filter(({ left }) => left !== null && left < 0)
  const left = toCents(credit?.amount ?? '0.00') - toCents(total.forecast)
  if (passed[0])
    return { kind: 'passes', year: passed[0].year, over: Math.max(...passed.map((row) => -(row.left ?? 0))) }
  return left === 0 ? { kind: 'exact' } : { kind: 'leaves', left }
}

export const courseRows = (course: CourseYear[]): YearRow[] =>
  course.map(({ year, sums, credit, isAhead }) => ({ label: String(year), values: sums, step: credit, isAhead }))
