import { useQuery } from '@tanstack/react-query'
import type { FrameworkState } from '@triaxe/shared-types/strategy'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.model.ts'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { strategyQueries } from './strategy.queries.ts'

interface Version {
  id: string
  number: number
  state: FrameworkState
  adoptedOn: string | null
  adoptedBy: string | null
  reason: string | null
}

const stateTexts = { draft: 'stateDraft', in_force: 'stateInForce', superseded: 'stateSuperseded' } as const

/** Every version with its date, body and reason. */
export function VersionsSection() {
  const { t } = useTranslation('strategy')
  const { data, error, isPending, isError, refetch } = useQuery(strategyQueries.versions())
  const columns = useVersionColumns()
  if (isPending) return <Waiting rows={2} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Section title={t('versions')} lead={t('versionsLead')}>
      <DataTable caption={t('versions')} columns={columns} rows={data.items} keyOf={({ id }) => id} />
    </Section>
  )
}

function useVersionColumns(): Column<Version>[] {
  const { t } = useTranslation('strategy')
  const { day } = useFormat()
  return [
    {
      id: 'number',
      label: t('number'),
      isRowHead: true,
      cell: ({ id, number }) => <TextLink to={paths.strategyVersion(id)}>{number}</TextLink>,
    },
    { id: 'state', label: t('state'), cell: ({ state }) => t(stateTexts[state]) },
    {
      id: 'adoptedOn',
      label: t('adoptedOn'),
      keepTogether: true,
      cell: ({ adoptedOn }) => (adoptedOn ? day(adoptedOn) : '–'),
    },
    { id: 'adoptedBy', label: t('adoptedBy'), cell: ({ adoptedBy }) => adoptedBy ?? '–' },
    { id: 'reason', label: t('reason'), isLong: true, cell: ({ reason }) => reason ?? '–' },
  ]
}
