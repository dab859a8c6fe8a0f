import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { BudgetLine } from '@triaxe/shared-types/budget'
import type { BudgetMeasures } from '@triaxe/shared-types/budget.rules'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Unseen } from '../../ui/unseen.tsx'
import { useFigureColumns } from './budget-columns.tsx'

interface LinesTableProps<Line extends BudgetLine> {
  caption: string
  lines: Line[]
  total: BudgetMeasures
  /** Columns before those of the line. */
  before?: Column<Line>[]
}

function Named({ line: { accountType, category, label } }: { line: BudgetLine }) {
  const { t } = useTranslation('budget')
  return (
    <Box sx={{ minWidth: '13rem' }}>
      {t(`category_${category}`)}
      <Typography variant="caption" color="textSecondary" component="div">
        {[t(`accountType_${accountType}`), ...(label ? [label] : [])].join(' · ')}
      </Typography>
    </Box>
  )
}

const sameYearAsAbove = (lines: BudgetLine[]) =>
  lines.flatMap((line, place) => (lines[place - 1]?.year === line.year ? [line.id] : []))

/** A year is written once; those who listen hear it in every row. */
const Year = ({ line: { year }, isSeen }: { line: BudgetLine; isSeen: boolean }) =>
  isSeen ? year : <Unseen>{year}</Unseen>

/** Lines as they were saved, with their sum. */
export function LinesTable<Line extends BudgetLine>({ caption, lines, total, before = [] }: LinesTableProps<Line>) {
  const { t } = useTranslation('budget')
  const figures = useFigureColumns<Line>({ rows: lines, of: (line) => line, total })
  const isInside = new Set(before.length > 0 ? [] : sameYearAsAbove(lines))
  const named: Column<Line>[] = [
    {
      id: 'year',
      label: t('year'),
      isRowHead: before.length === 0,
      cell: (line) => <Year line={line} isSeen={!isInside.has(line.id)} />,
      total: t('total'),
    },
    { id: 'category', label: t('category'), cell: (line) => <Named line={line} /> },
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
