import { MutationCache, type Query, QueryCache, QueryClient } from '@tanstack/react-query'
import { Problem, problemText } from './problem.ts'
import { toast } from './toasts.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error
    mutationMeta: {
      /** The form shows the refusal itself, beside its fields. */
      quiet?: boolean
      /** What to say when it is done. */
      done?: string
      /** An autosave: the screen shows already what was written, nothing needs to be asked again. */
      still?: boolean
    }
  }
}

const isSignedOut = (error: unknown) => error instanceof Problem && error.code === 'unauthenticated'

/** A refusal will not change by asking again; a missing connection may. */
const mayRetry = (count: number, error: unknown) =>
  count < 2 && error instanceof Problem && (error.code === 'offline' || error.code === 'unavailable')

/** Gone, or no longer open to this person: then it leaves the screen too. */
const isGone = (error: unknown) =>
  error instanceof Problem && ['not_found', 'forbidden', 'unauthenticated'].includes(error.code)

/** Asking again in vain takes nothing off the screen: a form that stands on it keeps what was typed. */
function keepOnScreen(error: Error, query: Query<unknown, unknown>): void {
  if (query.state.data === undefined || isGone(error)) return
  query.setState({ status: 'success', error: null })
  toast(problemText(error), { tone: 'failed' })
}

/** Refetching and telling people what failed happen here, once: a mutation makes everything on the screen fresh again. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const client: QueryClient = new QueryClient({
    // A browser that believes itself offline may still reach this server; and who cannot is told, not kept waiting.
    defaultOptions: {
      queries: { staleTime: 15_000, retry: mayRetry, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
    queryCache: new QueryCache({
      onError: (error, query) => (isSignedOut(error) ? onSignedOut() : keepOnScreen(error, query)),
    }),
    mutationCache: new MutationCache({
      onSuccess: (_data, _variables, _context, { meta }) => {
        if (meta?.done) toast(meta.done)
      },
      onError: (error, _variables, _context, { meta }) => {
        if (isSignedOut(error)) onSignedOut()
        if (!meta?.quiet) toast(problemText(error), { tone: 'failed' })
      },
      onSettled: (_data, _error, _variables, _context, { meta }) =>
        meta?.still ? undefined : client.invalidateQueries(),
    }),
  })
  return client
}
