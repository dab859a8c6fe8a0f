import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { BrowserRouter } from 'react-router'
import { identityQueries } from '../features/identity/identity.queries.ts'
import { createQueryClient } from '../lib/query-client.ts'
import { Toaster } from '../ui/toaster.tsx'
import { ArrivalBar } from './arrival-bar.tsx'
import { Arriving } from './gate.tsx'
import { LookProvider } from './providers.tsx'
import { AppRoutes } from './routes.tsx'

const client = createQueryClient(() => void client.invalidateQueries(identityQueries.session()))

export const App = () => (
  <LookProvider>
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <ArrivalBar />
        <Suspense fallback={<Arriving />}>
          <AppRoutes />
        </Suspense>
      </BrowserRouter>
      <Toaster />
    </QueryClientProvider>
  </LookProvider>
)
