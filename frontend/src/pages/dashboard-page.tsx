import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useSession } from '../features/identity/identity.queries.ts'
import { Board } from '../features/portfolio/dashboard/board.tsx'
import { portfolioQueries } from '../features/portfolio/portfolio.queries.ts'
import { strategyQueries } from '../features/strategy/strategy.queries.ts'
import { useFormat } from '../lib/format.ts'
import { paths } from '../lib/paths.ts'
import { Failed } from '../ui/failed.tsx'
import { DateField } from '../ui/fields.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** The portfolio on one screen, and on two sheets of paper. The day since when stands in the address. */
export function DashboardPage() {
  const { t } = useTranslation('portfolio')
  const { day } = useFormat()
  const [address, setAddress] = useSearchParams()
  const since = /^\d{4}-\d{2}-\d{2}$/.exec(address.get('since') ?? '')?.[0]
  const { data: board, error, isPending, isError, refetch } = useQuery(portfolioQueries.dashboard(since))
  const mayAsk = useSession()?.can.readRanking
  const { data: framework } = useQuery(strategyQueries.inForce())
  if (isPending) return <Waiting rows={12} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Page
      title={t('dashboard')}
      marks={t('asOf', { day: day(board.asOf) })}
      actions={
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'end' }}>
          <DateField
            label={t('since')}
            value={board.since}
            onChange={(chosen) => setAddress(chosen ? { since: chosen } : {}, { replace: true })}
          />
          <PrintButton />
        </Box>
      }
    >
      <Board board={board} axes={framework?.axes ?? []} {...(mayAsk ? { orderAt: paths.ranking } : {})} />
    </Page>
  )
}
