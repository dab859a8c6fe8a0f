import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { headApi } from '@triaxe/shared-types/portfolio-head'
import { portfolioApi } from '@triaxe/shared-types/portfolio'
import { call } from '../../lib/call.ts'
import type { RegisterAsked } from './register.model.ts'

export const portfolioQueries = {
  all: () => ['portfolio'] as const,
  head: (projectId: string) =>
    queryOptions({
      queryKey: [...portfolioQueries.all(), 'head', projectId],
      queryFn: ({ signal }) => call(headApi.readHead, { params: { projectId } }, signal),
    }),
  register: (asked: RegisterAsked) =>
    queryOptions({
      queryKey: [...portfolioQueries.all(), 'register', asked],
      queryFn: ({ signal }) => call(portfolioApi.listProjects, { query: asked }, signal),
      // What stood there stays until the new page is in: a filter does not make the table jump.
      placeholderData: keepPreviousData,
    }),
  dashboard: (since: string | undefined) =>
    queryOptions({
      queryKey: [...portfolioQueries.all(), 'dashboard', since ?? ''],
      queryFn: ({ signal }) => call(portfolioApi.dashboard, { query: since ? { since } : {} }, signal),
      placeholderData: keepPreviousData,
    }),
}
