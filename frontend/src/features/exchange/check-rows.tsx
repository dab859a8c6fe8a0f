import type { ImportCheck } from '@triaxe/shared-types/exchange'
import { formatDay } from '@triaxe/shared-types/money.rules'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { MoneyMark } from '../../marks/money-mark.tsx'
import { StateMark } from '../../marks/state-mark.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'

type Row = ImportCheck['rows'][number]

const day = (text: string | null) => (text === null ? '' : formatDay(text))

/** The projects as they will stand in the register. */
export function CheckRows({ check }: { check: ImportCheck }) {
  const { t } = useTranslation('exchange-check')
  const columns = [
    { id: 'row', label: t('row'), isNumber: true, cell: ({ row }: Row) => row },
    { id: 'action', label: t('action'), keepTogether: true, cell: ({ action }: Row) => t(`action_${action}`) },
    {
      id: 'title',
      label: t('project'),
      isRowHead: true,
      cell: ({ title, code }: Row) => (
        <Box sx={{ minWidth: '12rem', maxWidth: '26rem' }}>
          {title}
          {code && <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{code}</Box>}
        </Box>
      ),
    },
    { id: 'department', label: t('department'), cell: ({ department }: Row) => department },
    {
      id: 'state',
      label: t('state'),
      keepTogether: true,
      cell: ({ state, action }: Row) => action !== 'leave_out' && state !== null && <StateMark state={state} />,
    },
    {
      id: 'cost',
      label: t('cost'),
      isNumber: true,
      cell: ({ cost, action }: Row) => action !== 'leave_out' && <MoneyMark amount={cost} />,
    },
    {
      id: 'period',
      label: t('period'),
      keepTogether: true,
      cell: ({ startsOn, endsOn }: Row) => [day(startsOn), day(endsOn)].join(startsOn || endsOn ? ' – ' : ''),
    },
  ]
  if (check.rows.length === 0) return null
  return (
    <Section title={t('rows')} lead={t('rowsLead', { count: check.rows.length })}>
      <DataTable
        dense
        caption={t('rows')}
        columns={columns}
        rows={check.rows}
        keyOf={({ row }) => String(row)}
        maxHeight="32rem"
      />
    </Section>
  )
}
