import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useSession } from '../features/identity/identity.queries.ts'
import { Board } from '../features/portfolio/dashboard/board.tsx'
import { portfolioQueries } from '../features/portfolio/portfolio.queries.ts'
import { useFormat } from '../lib/format.ts'
import { isDay } from '../lib/typed.ts'
import { paths } from '../lib/paths.ts'
import { Failed } from '../ui/failed.tsx'
import { DateField } from '../ui/fields.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { useAxes } from './place-names.ts'

/** The portfolio on one screen, and on two sheets of paper. The day since when stands in the address. */
export function DashboardPage() {
  const { t } = useTranslation('portfolio')
  const { day } = useFormat()
  const [address, setAddress] = useSearchParams()
  const asked = address.get('since') ?? ''
  const {
    data: board,
    error,
    isPending,
    isError,
    refetch,
  } = useQuery(portfolioQueries.dashboard(isDay(asked) ? asked : undefined))
  const mayAsk = useSession()?.can.readRanking
  const axes = useAxes()
  const since = board && (
    <Since value={board.since} onChange={(chosen) => setAddress(chosen ? { since: chosen } : {}, { replace: true })} />
  )
  return (
    <Page title={t('dashboard')} marks={board && t('asOf', { day: day(board.asOf) })} actions={since}>
      {isPending ? (
        <Waiting rows={12} />
      ) : isError ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <Board board={board} axes={axes} {...(mayAsk ? { orderAt: paths.arbitration } : {})} />
      )}
    </Page>
  )
}

function Since({ value, onChange }: { value: string; onChange: (day: string | null) => void }) {
  const { t } = useTranslation('portfolio')
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'end' }}>
      <DateField label={t('since')} value={value} onChange={onChange} />
      <PrintButton />
    </Box>
  )
}
