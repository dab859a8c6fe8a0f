import { useQuery } from '@tanstack/react-query'
import { useSession } from '../features/identity/identity.queries.ts'
import { Board } from '../features/portfolio/dashboard/board.tsx'
import { portfolioQueries } from '../features/portfolio/portfolio.queries.ts'
import { paths } from '../lib/paths.ts'
import { Failed } from '../ui/failed.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { useAxes } from './place-names.ts'

/** What a minister sees first: the portfolio on one screen, and what changed of late. */
export function CouncilBoard() {
  const { data: board, error, isPending, isError, refetch } = useQuery(portfolioQueries.dashboard(undefined))
  const mayAsk = useSession()?.can.readRanking
  const axes = useAxes()
  if (isPending) return <Waiting rows={12} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return <Board board={board} axes={axes} {...(mayAsk ? { orderAt: paths.arbitration } : {})} />
}
