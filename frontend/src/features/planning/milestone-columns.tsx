import type { Milestone } from '@triaxe/shared-types/planning'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { DeltaDays } from '../../marks/delta-days.tsx'
import { Mark } from '../../marks/mark.tsx'
import type { Column } from '../../ui/data-table.model.ts'
import { Icon } from '../../ui/icons.tsx'

function Overdue() {
  const { t } = useTranslation('planning')
  return (
    <Mark icon={<Icon name="critical" />} color="error.main">
      {t('overdue')}
    </Mark>
  )
}

/** Forecast and slip first, so that they are in sight on a phone; then actual, approved, original: the same on the page of a project and behind the roadmap. */
export function useDateColumns<Row>(of: (row: Row) => Milestone): Column<Row>[] {
  const { t } = useTranslation('planning')
  const { day } = useFormat()
  const dated = (id: 'originalOn' | 'approvedOn' | 'forecastOn' | 'actualOn', label: string): Column<Row> => ({
    id,
    label,
    keepTogether: true,
    cell: (row) => {
      const date = of(row)[id]
      return date === null ? '–' : day(date)
    },
  })
  return [
    dated('forecastOn', t('columnForecast')),
    {
      id: 'slip',
      label: t('slip'),
      keepTogether: true,
      cell: (row) => {
        const { slipDays, isOverdue } = of(row)
        if (isOverdue && (slipDays ?? 0) <= 0) return <Overdue />
        return slipDays === null ? '–' : <DeltaDays days={slipDays} />
      },
    },
    dated('actualOn', t('columnActual')),
    dated('approvedOn', t('columnApproved')),
    dated('originalOn', t('columnOriginal')),
  ]
}
