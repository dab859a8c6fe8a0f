import type { BudgetLine } from '@triaxe/shared-types/budget'
import type { BudgetMeasures } from '@triaxe/shared-types/budget.rules'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useFigureColumns } from './budget-columns.tsx'

interface LinesTableProps<Line extends BudgetLine> {
  caption: string
  lines: Line[]
  total: BudgetMeasures
  /** Columns before those of the line. */
  before?: Column<Line>[]
}

/** Lines as they were saved, with their sum. */
export function LinesTable<Line extends BudgetLine>({ caption, lines, total, before = [] }: LinesTableProps<Line>) {
  const { t } = useTranslation('budget')
  const figures = useFigureColumns<Line>({ of: (line) => line, total })
  const named: Column<Line>[] = [
    { id: 'year', label: t('year'), isRowHead: before.length === 0, cell: ({ year }) => year, total: t('total') },
    { id: 'accountType', label: t('accountType'), cell: ({ accountType }) => t(`accountType_${accountType}`) },
    { id: 'category', label: t('category'), cell: ({ category }) => t(`category_${category}`) },
    { id: 'label', label: t('label'), cell: ({ label }) => label || '–' },
  ]
  return (
    <DataTable
      dense
      caption={caption}
      columns={[...before, ...named, ...figures]}
      rows={lines}
      keyOf={({ id }) => id}
    />
  )
}
