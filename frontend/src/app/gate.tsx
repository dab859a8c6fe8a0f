import type { Lang } from '@triaxe/shared-types/texts'
import { useQuery } from '@tanstack/react-query'
import Container from '@mui/material/Container'
import { lazy, useEffect } from 'react'
import { Navigate, useLocation } from 'react-router'
import { identityQueries } from '../features/identity/identity.queries.ts'
import { isLangChosenHere, speak, withTexts } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { Failed } from '../ui/failed.tsx'
import { Waiting } from '../ui/waiting.tsx'

// Not in the first load: who is not signed in does not need it.
const Shell = lazy(async () => ({ default: (await withTexts(import('./shell.tsx'))).Shell }))

/** On a new device the person's own language, as the server keeps it. */
function useLanguageOf(lang: Lang | undefined) {
  useEffect(() => {
    if (lang && !isLangChosenHere()) void speak(lang)
  }, [lang])
}

/** Signed in? Then the shell with its pages, else the sign-in page, which leads back here. */
export function Gate() {
  const { pathname, search } = useLocation()
  const { data: session, isPending, error, refetch } = useQuery(identityQueries.session())
  useLanguageOf(session?.person?.lang)
  if (isPending) return <Arriving />
  if (!session) return <Unreachable error={error} onRetry={refetch} />
  if (!session.person)
    return <Navigate replace to={`${paths.signIn}?${new URLSearchParams({ to: pathname + search }).toString()}`} />
  return <Shell session={session} />
}

export const Arriving = () => (
  <Container component="main" sx={{ py: 10 }}>
    <Waiting rows={6} />
  </Container>
)

const Unreachable = ({ error, onRetry }: { error: unknown; onRetry: () => unknown }) => (
  <Container component="main" sx={{ py: 10 }}>
    <Failed error={error} onRetry={onRetry} />
  </Container>
)
