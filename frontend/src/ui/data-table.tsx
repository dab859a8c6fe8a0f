import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableFooter from '@mui/material/TableFooter'
import TableRow from '@mui/material/TableRow'
import { useTranslation } from 'react-i18next'
import { type Column, type DataTableProps, fromTablet, toggled } from './data-table.model.ts'
import { TableHeader } from './table-header.tsx'

const cellLook = <Row,>({ isNumber, keepTogether, isLong, givesWay }: Column<Row>) => ({
  ...(isLong ? { minWidth: '15rem' } : {}),
  ...(isNumber || keepTogether ? { whiteSpace: 'nowrap' as const } : {}),
  ...(isNumber ? { fontVariantNumeric: 'tabular-nums' } : {}),
  ...(givesWay ? fromTablet : {}),
})

interface OneRowProps<Row> extends Pick<DataTableProps<Row>, 'columns' | 'selection' | 'isCurrent'> {
  row: Row
  rowKey: string
}

function OneRow<Row>({ row, rowKey, columns, selection, isCurrent }: OneRowProps<Row>) {
  const { t } = useTranslation('ui')
  const isChosen = selection?.chosen.has(rowKey) ?? false
  return (
    <TableRow hover selected={isChosen} aria-current={isCurrent?.(row) || undefined}>
      {selection && (
        <TableCell padding="checkbox" data-print="hide">
          <Checkbox
            checked={isChosen}
            slotProps={{ input: { 'aria-label': t('chooseRow', { name: selection.nameOf(row) }) } }}
            onChange={() => selection.onChange(toggled(selection.chosen, rowKey))}
          />
        </TableCell>
      )}
      {columns.map((column) => (
        <TableCell
          key={column.id}
          align={column.isNumber ? 'right' : 'left'}
          {...(column.isRowHead ? { component: 'th', scope: 'row' } : {})}
          sx={{ ...cellLook(column), ...(column.isRowHead ? { fontWeight: 550 } : {}) }}
        >
          {column.cell(row)}
        </TableCell>
      ))}
    </TableRow>
  )
}

function Totals<Row>({ columns, selection }: Pick<DataTableProps<Row>, 'columns' | 'selection'>) {
  if (columns.every(({ total }) => total === undefined)) return null
  return (
    <TableFooter>
      <TableRow>
        {selection && <TableCell padding="checkbox" data-print="hide" />}
        {columns.map((column) => (
          <TableCell key={column.id} align={column.isNumber ? 'right' : 'left'} sx={cellLook(column)}>
            {column.total}
          </TableCell>
        ))}
      </TableRow>
    </TableFooter>
  )
}

/** Rows and columns; the only thing that may scroll sideways, by keyboard too. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption = false, columns, rows, keyOf, selection, isCurrent, maxHeight, dense = false } = props
  return (
    <TableContainer
      component="section"
      tabIndex={0}
      aria-label={caption}
      sx={{ position: 'relative', maxHeight, '@media print': { maxHeight: 'none', overflow: 'visible' } }}
    >
      <Table stickyHeader={maxHeight !== undefined} {...(dense ? { size: 'small' as const } : {})}>
        <Box
          component="caption"
          sx={
            showCaption
              ? { captionSide: 'top', px: 1, color: 'text.secondary' }
              : { position: 'absolute', clipPath: 'inset(50%)', height: '1px', overflow: 'hidden', p: 0 }
          }
        >
          {caption}
        </Box>
        <TableHeader {...props} />
        <TableBody>
          {rows.map((row) => (
            <OneRow
              key={keyOf(row)}
              row={row}
              rowKey={keyOf(row)}
              columns={columns}
              {...(selection ? { selection } : {})}
              {...(isCurrent ? { isCurrent } : {})}
            />
          ))}
        </TableBody>
        <Totals columns={columns} {...(selection ? { selection } : {})} />
      </Table>
    </TableContainer>
  )
}
