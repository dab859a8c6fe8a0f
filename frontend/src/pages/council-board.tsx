import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useOwnConditions } from '../features/decisions/conditions.queries.ts'
import { useSession } from '../features/identity/identity.queries.ts'
import { Board } from '../features/portfolio/dashboard/board.tsx'
import { portfolioQueries } from '../features/portfolio/portfolio.queries.ts'
import { withTexts } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { Failed } from '../ui/failed.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { useAxes } from './place-names.ts'

// The page is heavy with charts: this comes only to whoever has a condition to meet.
const OwnConditions = lazy(async () => ({
  default: (await withTexts(import('../features/decisions/own-conditions.tsx'))).OwnConditions,
}))

/** What a minister sees first: what waits for him or her alone, then the portfolio on one screen, and what changed of late. */
export function CouncilBoard() {
  const { data: board, error, isPending, isError, refetch } = useQuery(portfolioQueries.dashboard(undefined))
  const mayAsk = useSession()?.can.readRanking
  const ownConditions = useOwnConditions()
  const axes = useAxes()
  if (isPending) return <Waiting rows={12} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Stack spacing={{ xs: 5, md: 6 }}>
      <Suspense fallback={null}>{ownConditions > 0 && <OwnConditions />}</Suspense>
      <Board board={board} axes={axes} {...(mayAsk ? { orderAt: paths.arbitration } : {})} />
    </Stack>
  )
}
