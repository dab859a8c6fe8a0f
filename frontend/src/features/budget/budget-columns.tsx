import { type BudgetMeasures, moneyMeasures, postMeasures } from '@triaxe/shared-types/budget.rules'
import { formatAmount, toCents } from '@triaxe/shared-types/money.rules'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import type { Column } from '../../ui/data-table.model.ts'

interface Asked<Row> {
  of: (row: Row) => BudgetMeasures
  /** Under the last row. */
  total?: BudgetMeasures | undefined
  /** An amount as a link to the lines behind it. */
  linked?: (row: Row, shown: ReactNode) => ReactNode
}

const amountOf = (amount: string) => (toCents(amount) === 0 ? '–' : formatAmount(toCents(amount)))

/** Plan, commitment, actual and forecast, then the posts. */
export function useFigureColumns<Row>({ of, total, linked = (_, shown) => shown }: Asked<Row>): Column<Row>[] {
  const { t } = useTranslation('budget')
  const { number } = useFormat()
  const posts = (hundredths: number) => number(hundredths / 100, hundredths % 10 === 0 ? 1 : 2)
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
