import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import type { Column } from '../../../ui/data-table.model.ts'
import type { Step } from './frontier.model.ts'

type Row = Step & { isToday: boolean }

/** The frontier as a table, today's plan first. */
export function useFrontierColumns(): Column<Row>[] {
  const { t } = useTranslation('frontier')
  const { francs, number } = useFormat()
  return [
    {
      id: 'choice',
      label: t('choice'),
      isRowHead: true,
      cell: ({ isToday, isOpen }) => t(isToday ? 'today' : isOpen ? 'bestFound' : 'best'),
    },
    { id: 'envelope', label: t('envelope'), isNumber: true, cell: ({ envelopeCents }) => francs(envelopeCents) },
    { id: 'value', label: t('value'), isNumber: true, cell: ({ value }) => number(value, 1) },
    { id: 'cost', label: t('cost'), isNumber: true, cell: ({ costCents }) => francs(costCents) },
    { id: 'projects', label: t('projects'), isNumber: true, cell: ({ projectIds }) => projectIds.length },
  ]
}
