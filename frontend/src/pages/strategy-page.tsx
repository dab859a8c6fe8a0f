import Alert from '@mui/material/Alert'
import { useQuery } from '@tanstack/react-query'
import { type Framework, strategyApi } from '@triaxe/shared-types/strategy'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { AxisSection } from '../features/strategy/axis-section.tsx'
import { DraftAction } from '../features/strategy/draft-action.tsx'
import { strategyQueries } from '../features/strategy/strategy.queries.ts'
import { TargetsSection } from '../features/strategy/targets-section.tsx'
import { VersionsSection } from '../features/strategy/versions-section.tsx'
import { WeightOrigins } from '../features/strategy/weight-origins.tsx'
import { hrefOf } from '../lib/call.ts'
import { useFormat } from '../lib/format.ts'
import { Failed } from '../ui/failed.tsx'
import { FileLinks } from '../ui/file-links.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** The evaluation grid as adopted: in force, or an older version by its address. */
export function StrategyPage() {
  const { t } = useTranslation('strategy')
  const { id } = useParams()
  const {
    data: grid,
    error,
    isPending,
    isError,
    refetch,
  } = useQuery(id ? strategyQueries.version(id) : strategyQueries.inForce())
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      marks={grid && <Adopted grid={grid} />}
      actions={grid && <GridActions id={grid.id} />}
    >
      {isPending ? (
        <Waiting rows={8} />
      ) : isError ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <>
          {grid.state === 'superseded' && <Alert severity="info">{t('older')}</Alert>}
          {grid.axes.map((axis) => (
            <AxisSection key={axis.id} axis={axis} />
          ))}
          <TargetsSection axes={grid.axes} />
          <WeightOrigins framework={grid} />
          <VersionsSection />
        </>
      )}
    </Page>
  )
}

function Adopted({ grid: { number, adoptedOn, adoptedBy } }: { grid: Framework }) {
  const { t } = useTranslation('strategy')
  const { day } = useFormat()
  return adoptedOn ? t('adopted', { number, date: day(adoptedOn), body: adoptedBy ?? '' }) : t('stateDraft')
}

function GridActions({ id }: { id: string }) {
  const { t } = useTranslation('strategy')
  return (
    <>
      <DraftAction />
      <FileLinks
        what={t('title')}
        formats={['xlsx', 'csv']}
        addressOf={(format) => hrefOf(strategyApi.exportGrid, { params: { id }, query: { format } })}
      />
      <PrintButton />
    </>
  )
}
