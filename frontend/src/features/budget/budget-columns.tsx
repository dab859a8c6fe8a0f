import { type BudgetMeasures, moneyMeasures, postMeasures } from '@triaxe/shared-types/budget.rules'
import { formatAmount, formatInteger, toCents } from '@triaxe/shared-types/money.rules'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import type { Column } from '../../ui/data-table.model.ts'

interface Asked<Row> {
  rows: Row[]
  of: (row: Row) => BudgetMeasures
  /** Under the last row. */
  total?: BudgetMeasures | undefined
  /** An amount as a link to the lines behind it. */
  linked?: (row: Row, shown: ReactNode) => ReactNode
}

/** Centimes stand in every cell as soon as one amount has some, so that the figures stay below each other. */
const amountWriter = (figures: BudgetMeasures[]) => {
  const amounts = figures.flatMap((row) => moneyMeasures.map((measure) => toCents(row[measure])))
  const write = amounts.some((cents) => cents % 100 !== 0)
    ? formatAmount
    : (cents: number) => formatInteger(cents / 100)
  return (amount: string) => (toCents(amount) === 0 ? '–' : write(toCents(amount)))
}

const postsPlaces = (figures: BudgetMeasures[]) =>
  figures.some((row) => postMeasures.some((measure) => row[measure] % 10 !== 0)) ? 2 : 1

/** Plan, commitment, actual and forecast, then the posts. */
export function useFigureColumns<Row>({ rows, of, total, linked = (_, shown) => shown }: Asked<Row>): Column<Row>[] {
  const { t } = useTranslation('budget')
  const { number } = useFormat()
  const figures = [...rows.map(of), ...(total ? [total] : [])]
  const amountOf = amountWriter(figures)
  const places = postsPlaces(figures)
  const posts = (hundredths: number) => number(hundredths / 100, places)
  const money = moneyMeasures.map((measure) => ({
    id: measure,
    label: t(measure),
    isNumber: true,
    cell: (row: Row) => linked(row, amountOf(of(row)[measure])),
    ...(total ? { total: amountOf(total[measure]) } : {}),
  }))
  const hundredths = postMeasures.map((measure) => ({
    id: measure,
    label: t(measure),
    isNumber: true,
    cell: (row: Row) => (of(row)[measure] === 0 ? '–' : posts(of(row)[measure])),
    ...(total ? { total: total[measure] === 0 ? '–' : posts(total[measure]) } : {}),
  }))
  return [...money, ...hundredths]
}
