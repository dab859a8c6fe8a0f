import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { IncompleteList } from '../features/options/incomplete-list.tsx'
import { RankingList } from '../features/options/ranking-list.tsx'
import { movedSince } from '../features/options/since-then.model.ts'
import { simulationQueries } from '../features/options/simulation.queries.ts'
import { useFormat } from '../lib/format.ts'
import { paths } from '../lib/paths.ts'
import { isDay } from '../lib/typed.ts'
import { Failed } from '../ui/failed.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Section } from '../ui/section.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** A ranking of an earlier day, computed anew from what was kept. */
export function KeptRankingPage() {
  const { t } = useTranslation('simulation')
  const { t: arbitration } = useTranslation('arbitration')
  const { instant, day } = useFormat()
  const asked = useSearchParams()[0].get('day')
  const { id = '' } = useParams()
  const { data, error, isPending, isError, refetch } = useQuery(simulationQueries.replay(id))
  const today = useQuery(simulationQueries.today()).data
  const trail = [{ label: arbitration('title'), to: paths.arbitration }]
  if (!data)
    return (
      <Page title={t('keptTitle')} trail={trail}>
        {isPending && <Waiting rows={10} />}
        {isError && <Failed error={error} onRetry={refetch} />}
      </Page>
    )
  return (
    <Page
      title={
        asked !== null && isDay(asked) ? t('keptAsOf', { day: day(asked) }) : t('keptOf', { at: instant(data.keptAt) })
      }
      lead={t('keptBy', { number: data.framework.number })}
      trail={trail}
      actions={<PrintButton />}
    >
      <Section
        title={t('ranked', { count: data.ranked.length })}
        lead={today && t('sinceThen', movedSince(data, today))}
      >
        <RankingList ranking={data} today={today} />
      </Section>
      <IncompleteList items={data.incomplete} />
    </Page>
  )
}
