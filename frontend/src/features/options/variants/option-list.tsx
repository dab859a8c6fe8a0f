import type { OptionSummary } from '@triaxe/shared-types/arbitration-options'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { MoneyMark } from '../../../marks/money-mark.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { DataTable } from '../../../ui/data-table.tsx'

interface OptionListProps {
  items: OptionSummary[]
  chosen: ReadonlySet<string>
  onChange: (chosen: Set<string>) => void
}

/** The saved options; those that are ticked stand side by side below. */
export function OptionList({ items, chosen, onChange }: OptionListProps) {
  const { t } = useTranslation('variants')
  return (
    <DataTable
      caption={t('saved')}
      columns={useColumns()}
      rows={items}
      keyOf={({ id }) => id}
      selection={{ chosen, onChange, nameOf: ({ name }) => name }}
    />
  )
}

function useColumns(): Column<OptionSummary>[] {
  const { t } = useTranslation('variants')
  const { number, instant } = useFormat()
  return [
    { id: 'name', label: t('name'), isRowHead: true, cell: ({ name }) => name },
    { id: 'value', label: t('value'), isNumber: true, cell: ({ value }) => number(ofHundred(value), 1) },
    { id: 'cost', label: t('cost'), isNumber: true, cell: ({ cost }) => <MoneyMark amount={cost} form="bare" /> },
    { id: 'projects', label: t('projects'), isNumber: true, cell: ({ projectCount }) => number(projectCount) },
    { id: 'departures', label: t('departures'), isNumber: true, cell: ({ departureCount }) => number(departureCount) },
    { id: 'certainty', label: t('certainty'), cell: ({ proof }) => t(`proof_${proof}`) },
    { id: 'savedBy', label: t('savedBy'), cell: ({ createdBy, createdAt }) => `${createdBy}, ${instant(createdAt)}` },
  ]
}
