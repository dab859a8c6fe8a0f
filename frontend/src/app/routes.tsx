import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { BrokenPage } from './broken-page.tsx'
import { Arriving, Gate } from './gate.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** A page is fetched when somebody goes there: charts stay out of pages without charts. */
export const page = (load: () => Promise<ComponentType>) => ({ lazy: async () => ({ Component: await load() }) })

/** Pages for a person who is signed in; one line per page. */
const pagesInside: RouteObject[] = []

export const routes: RouteObject[] = [
  {
    Component: Gate,
    HydrateFallback: Arriving,
    ErrorBoundary: BrokenPage,
    children: [{ ErrorBoundary: BrokenPage, children: [...pagesInside, { path: '*', Component: NotFoundPage }] }],
  },
]
