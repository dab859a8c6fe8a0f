import type { RegisterColumn, RegisterPage, RegisterRow } from '@triaxe/shared-types/portfolio'
import { registerSorts } from '@triaxe/shared-types/portfolio.rules'
import { useTranslation } from 'react-i18next'
import { MoneyMark } from '../../marks/money-mark.tsx'
import type { Column, Sort } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { ProjectLink } from './project-link.tsx'
import { RegisterCell } from './register-cell.tsx'
import type { Names } from './register-names.model.ts'
import { changed } from './register.model.ts'

interface RegisterTableProps {
  page: RegisterPage
  columns: readonly RegisterColumn[]
  axes: Names['axes']
  order: string
  address: URLSearchParams
  onChange: (address: URLSearchParams) => void
}

const figures: readonly RegisterColumn[] = ['value', 'cost', 'posts', 'credit', 'creditShare']
export const inFrancs: readonly RegisterColumn[] = ['cost', 'credit']
const isSortable = (column: string) => registerSorts.some((sort) => sort === column)

export const sortOf = (order: string): Sort =>
  order.startsWith('-') ? { by: order.slice(1), direction: 'desc' } : { by: order, direction: 'asc' }
const orderOf = ({ by, direction }: Sort) => (direction === 'desc' ? `-${by}` : by)

/** Code and title, then the columns that were chosen; the sum stands under the costs of all that match. */
export function RegisterTable({ page, columns, axes, order, address, onChange }: RegisterTableProps) {
  const { t } = useTranslation('portfolio')
  const shown: Column<RegisterRow>[] = [
    {
      id: 'title',
      label: t('column_title'),
      cell: (row) => <ProjectLink project={row} />,
      isRowHead: true,
      width: '28%',
      isSortable: true,
      ...(columns.includes('cost') ? { total: t('total') } : {}),
    },
    ...columns.map((column) => ({
      id: column,
      label: inFrancs.includes(column) ? t('inFrancs', { name: t(`column_${column}`) }) : t(`column_${column}`),
      cell: (row: RegisterRow) => <RegisterCell column={column} row={row} axes={axes} />,
      isNumber: figures.includes(column),
      isSortable: isSortable(column),
      ...(column === 'cost' ? { width: '7rem' } : {}),
      keepTogether: column === 'state' || column === 'updated' || column === 'slip' || column === 'period',
      ...(column === 'cost' ? { total: <MoneyMark amount={page.totalCost} form="bare" /> } : {}),
    })),
  ]
  return (
    <DataTable
      caption={t('register')}
      columns={shown}
      rows={page.items}
      keyOf={({ id }) => id}
      sort={sortOf(order)}
      onSort={(sort) => onChange(changed(address, { order: orderOf(sort) }))}
    />
  )
}
