import { useQuery } from '@tanstack/react-query'
import { useSession } from '../features/identity/identity.queries.ts'
import { Board } from '../features/portfolio/dashboard/board.tsx'
import { portfolioQueries } from '../features/portfolio/portfolio.queries.ts'
import { strategyQueries } from '../features/strategy/strategy.queries.ts'
import { paths } from '../lib/paths.ts'
import { Failed } from '../ui/failed.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** What a minister sees first: the portfolio on one screen, and what changed of late. */
export function CouncilBoard() {
  const { data: board, error, isPending, isError, refetch } = useQuery(portfolioQueries.dashboard(undefined))
  const mayAsk = useSession()?.can.readRanking
  const { data: framework } = useQuery(strategyQueries.inForce())
  if (isPending) return <Waiting rows={12} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return <Board board={board} axes={framework?.axes ?? []} {...(mayAsk ? { orderAt: paths.ranking } : {})} />
}
