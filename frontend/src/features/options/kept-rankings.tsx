import type { KeptRanking } from '@triaxe/shared-types/options-simulation'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { RankingOfDay } from './ranking-of-day.tsx'
import { simulationQueries, useKeepRanking } from './simulation.queries.ts'

/** Rankings of earlier days, each with a link to where it is computed anew; without candidates there is none to keep. */
export const KeptRankings = memo(function KeptRankings({ hasRanking }: { hasRanking: boolean }) {
  const { t } = useTranslation('simulation')
  const { instant } = useFormat()
  const { data } = useQuery(simulationQueries.kept())
  const keeping = useKeepRanking(t('keptDone'))
  if (!data) return null
  const columns: Column<KeptRanking>[] = [
    {
      id: 'keptAt',
      label: t('keptAt'),
      isRowHead: true,
      cell: ({ id, keptAt }) => <TextLink to={paths.keptRanking(id)}>{instant(keptAt)}</TextLink>,
    },
    { id: 'version', label: t('version'), isNumber: true, cell: ({ framework }) => framework.number },
  ]
  return (
    <Section
      title={t('keptTitle')}
      lead={t('keptLead')}
      actions={
        hasRanking &&
        data.can.keep && (
          <Button loading={keeping.isPending} onClick={() => keeping.mutate()}>
            {t('keep')}
          </Button>
        )
      }
    >
      <RankingOfDay />
      {data.items.length === 0 ? (
        <Typography color="textSecondary">{t('noneKept')}</Typography>
      ) : (
        <DataTable dense caption={t('keptTitle')} columns={columns} rows={data.items} keyOf={({ id }) => id} />
      )}
    </Section>
  )
})
