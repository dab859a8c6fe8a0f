import type { BudgetGroup, BudgetYear } from '@triaxe/shared-types/budget'
import { type BudgetMeasures, moneyMeasures, sumOfFigures } from '@triaxe/shared-types/budget.rules'
import { toCents } from '@triaxe/shared-types/money.rules'
import type { Series } from '../../ui/charts/look.ts'
import type { YearRow } from '../../ui/charts/years-chart.model.ts'

export interface YearFigures {
  year: number
  figures: BudgetMeasures
}

/** Both accounts of a year together. */
export function yearsTogether(years: BudgetYear[]): YearFigures[] {
  const byYear = Map.groupBy(years, ({ year }) => year)
  return [...byYear.entries()]
    .map(([year, parts]) => ({ year, figures: sumOfFigures(parts) }))
    .toSorted((a, b) => a.year - b.year)
}

export const yearsOfGroups = (groups: BudgetGroup[]): YearFigures[] =>
  groups.map(({ key, figures }) => ({ year: Number(key), figures }))

const looks: Record<(typeof moneyMeasures)[number], Pick<Series, 'tone' | 'pattern'>> = {
  plan: { tone: 'muted', pattern: 'outline' },
  commitment: { tone: 'muted' },
  actual: { tone: 'ink' },
  forecast: { tone: 'ink', pattern: 'hatched' },
}

/** The four amounts look alike in every chart. */
export const measureSeries = (nameOf: (measure: (typeof moneyMeasures)[number]) => string): Series[] =>
  moneyMeasures.map((measure) => ({ id: measure, label: nameOf(measure), ...looks[measure] }))

/** Bars of each year in centimes. */
export function yearRows(years: YearFigures[], today: string): YearRow[] {
  const thisYear = Number(today.slice(0, 4))
  return years.map(({ year, figures }) => ({
    label: String(year),
    values: Object.fromEntries(moneyMeasures.map((measure) => [measure, toCents(figures[measure])])),
    isAhead: year > thisYear,
  }))
}
