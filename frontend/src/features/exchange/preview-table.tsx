import type { ImportDetail } from '@triaxe/shared-types/exchange'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../ui/data-table.tsx'

type Line = ImportDetail['preview'][number]

const clamped = {
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  width: 'max-content',
  maxWidth: '18rem',
  overflowWrap: 'break-word',
} as const

/** The first rows as they were read, with the numbers that the spreadsheet gives them. */
export function PreviewTable({ run }: { run: ImportDetail }) {
  const { t } = useTranslation('exchange')
  const columns = run.columns.map(({ header }, index) => ({
    id: String(index),
    label: header.replace(/\s+/g, ' ') || t('unnamedColumn'),
    cell: ({ cells }: Line) => <Box sx={clamped}>{cells[index]}</Box>,
  }))
  const number = { id: 'row', label: t('rowNumber'), isNumber: true, cell: ({ row }: Line) => row }
  return (
    <DataTable
      dense
      caption={t('preview')}
      columns={[number, ...columns]}
      rows={run.preview}
      keyOf={({ row }) => String(row)}
      maxHeight="24rem"
    />
  )
}
