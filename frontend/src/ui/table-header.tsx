import Checkbox from '@mui/material/Checkbox'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TableSortLabel from '@mui/material/TableSortLabel'
import { useTranslation } from 'react-i18next'
import { type Column, type DataTableProps, fromTablet, nextSort } from './data-table.model.ts'
import { Unseen } from './unseen.tsx'

function ChooseAll<Row>({ rows, keyOf, selection }: Pick<DataTableProps<Row>, 'rows' | 'keyOf' | 'selection'>) {
  const { t } = useTranslation('ui')
  if (!selection) return null
  const { chosen, onChange } = selection
  const keys = rows.map(keyOf)
  const isAll = keys.length > 0 && keys.every((key) => chosen.has(key))
  return (
    <TableCell padding="checkbox" data-print="hide" sx={{ verticalAlign: 'bottom' }}>
      <Checkbox
        checked={isAll}
        indeterminate={!isAll && keys.some((key) => chosen.has(key))}
        slotProps={{ input: { 'aria-label': t('chooseAllRows') } }}
        onChange={() => onChange(new Set(isAll ? [] : keys))}
      />
    </TableCell>
  )
}

const ColumnName = ({ label, isLabelHidden = false }: Pick<Column<never>, 'label' | 'isLabelHidden'>) =>
  isLabelHidden ? <Unseen>{label}</Unseen> : label

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: { column: Column<Row> } & Pick<DataTableProps<Row>, 'sort' | 'onSort'>) {
  const isSorted = sort?.by === column.id
  const direction = isSorted ? sort.direction : 'asc'
  return (
    <TableCell
      scope="col"
      align={column.isNumber ? 'right' : 'left'}
      sx={{ ...(column.width ? { width: column.width } : {}), ...(column.givesWay ? fromTablet : {}) }}
      {...(isSorted ? { 'aria-sort': direction === 'asc' ? 'ascending' : 'descending' } : {})}
    >
      {column.isSortable && onSort ? (
        <TableSortLabel active={isSorted} direction={direction} onClick={() => onSort(nextSort(sort, column.id))}>
          {column.label}
        </TableSortLabel>
      ) : (
        <ColumnName {...column} />
      )}
    </TableCell>
  )
}

export function TableHeader<Row>({ columns, rows, keyOf, sort, onSort, selection }: DataTableProps<Row>) {
  return (
    <TableHead>
      <TableRow>
        <ChooseAll rows={rows} keyOf={keyOf} {...(selection ? { selection } : {})} />
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} {...(sort ? { sort } : {})} {...(onSort ? { onSort } : {})} />
        ))}
      </TableRow>
    </TableHead>
  )
}
