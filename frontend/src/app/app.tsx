import { QueryClientProvider } from '@tanstack/react-query'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { identityQueries } from '../features/identity/identity.queries.ts'
import { createQueryClient } from '../lib/query-client.ts'
import { Toaster } from '../ui/toaster.tsx'
import { LookProvider } from './providers.tsx'
import { routes } from './routes.tsx'

const client = createQueryClient(() => void client.invalidateQueries(identityQueries.session()))
const router = createBrowserRouter(routes)

export const App = () => (
  <LookProvider>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
      <Toaster />
    </QueryClientProvider>
  </LookProvider>
)
