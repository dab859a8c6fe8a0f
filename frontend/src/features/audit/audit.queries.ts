import { auditApi } from '@triaxe/shared-types/audit'
import type { QueryInput } from '@triaxe/shared-types/endpoint'
import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type HistoryFilter = Omit<QueryInput<typeof auditApi.listHistory>, 'limit' | 'cursor'>

const pageSize = 50
const paging = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor ?? undefined,
}

export const auditQueries = {
  all: () => ['audit'] as const,
  ofProject: (projectId: string) =>
    infiniteQueryOptions({
      queryKey: [...auditQueries.all(), 'project', projectId],
      queryFn: ({ signal, pageParam }) =>
        call(
          auditApi.projectHistory,
          { params: { projectId }, query: { limit: 10, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        ),
      ...paging,
    }),
  list: (filter: HistoryFilter) =>
    infiniteQueryOptions({
      queryKey: [...auditQueries.all(), 'list', filter],
      queryFn: ({ signal, pageParam }) =>
        call(
          auditApi.listHistory,
          { query: { ...filter, limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        ),
      ...paging,
    }),
  choices: () =>
    queryOptions({
      queryKey: [...auditQueries.all(), 'choices'],
      queryFn: ({ signal }) => call(auditApi.historyChoices, {}, signal),
    }),
}

export const useVerifyHistory = () =>
  useMutation({ mutationFn: () => call(auditApi.verifyHistory, {}), meta: { still: true } })
