import type { Ranking } from '@triaxe/shared-types/options'
import { optionsApi } from '@triaxe/shared-types/options'
import type { Line } from '@triaxe/shared-types/options.rules'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { EnvelopeBar } from '../features/options/envelope-bar.tsx'
import { IncompleteList } from '../features/options/incomplete-list.tsx'
import { KeptRankings } from '../features/options/kept-rankings.tsx'
import { optionsQueries } from '../features/options/options.queries.ts'
import { RankingList } from '../features/options/ranking-list.tsx'
import { envelopeFrom, lineOf } from '../features/options/ranking.model.ts'
import { hrefOf } from '../lib/call.ts'
import { useFormat } from '../lib/format.ts'
import { paths } from '../lib/paths.ts'
import { Empty } from '../ui/empty.tsx'
import { Failed } from '../ui/failed.tsx'
import { FileLinks } from '../ui/file-links.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Section } from '../ui/section.tsx'
import { ButtonLink } from '../ui/text-link.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** The ranked list with the line; the envelope stands in the address, so that a link shows the same line. */
export function RankingPage() {
  const { t } = useTranslation('options')
  const [search, setSearch] = useSearchParams()
  const envelope = envelopeFrom(search.get('envelope'))
  const { data: ranking, error, isPending, isError, refetch } = useQuery(optionsQueries.ranking())
  const choose = (amount: string | null) => setSearch(amount === null ? {} : { envelope: amount }, { replace: true })
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Actions envelope={envelope} />}>
      {isPending ? (
        <Waiting rows={10} />
      ) : isError ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <Ranked ranking={ranking} envelope={envelope} onChoose={choose} />
      )}
    </Page>
  )
}

interface RankedProps {
  ranking: Ranking
  envelope: string | null
  onChoose: (envelope: string | null) => void
}

function Ranked({ ranking, envelope, onChoose }: RankedProps) {
  const { t } = useTranslation('options')
  const line = lineOf(ranking, envelope)
  const finding = useFinding(ranking, envelope, line)
  const isEmpty = ranking.ranked.length + ranking.mustDo.length === 0
  return (
    <>
      {isEmpty ? (
        <Empty title={t('emptyTitle')} action={<ButtonLink to={paths.evaluation}>{t('toEvaluation')}</ButtonLink>}>
          {t('emptyHint')}
        </Empty>
      ) : (
        <Section title={finding} lead={t('ruleOfLine')}>
          <Stack spacing={3}>
            <EnvelopeBar ranking={ranking} envelope={envelope} line={line} onChange={onChoose} />
            <RankingList ranking={ranking} envelope={envelope} line={line} />
          </Stack>
        </Section>
      )}
      <IncompleteList items={ranking.incomplete} />
      <KeptRankings />
    </>
  )
}

/** What the list shows, as a sentence. */
function useFinding({ ranked, totals }: Ranking, envelope: string | null, line: Line | null): string {
  const { t } = useTranslation('options')
  const { francs } = useFormat()
  if (line === null || envelope === null)
    return t('findingNoEnvelope', { count: ranked.length, cost: francs(totals.rankedCost) })
  if (line.leftCents < 0) return t('findingExceeded', { missing: francs(-line.leftCents) })
  const figures = { count: line.paid, of: ranked.length }
  return t('findingPaid', { ...figures, envelope: francs(envelope), left: francs(line.leftCents) })
}

function Actions({ envelope }: { envelope: string | null }) {
  const { t } = useTranslation('options')
  const query = envelope === null ? {} : { envelope }
  return (
    <>
      <FileLinks
        what={t('title')}
        formats={['xlsx', 'csv']}
        addressOf={(format) => hrefOf(optionsApi.exportRanking, { query: { ...query, format } })}
      />
      <PrintButton />
    </>
  )
}
