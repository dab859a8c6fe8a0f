import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import { type BudgetLineInput, budgetApi } from '@triaxe/shared-types/budget'
import { budgetSettingsApi } from '@triaxe/shared-types/budget-settings'
import type { QueryOf } from '@triaxe/shared-types/endpoint'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/call.ts'

export type OverviewQuery = Partial<QueryOf<typeof budgetApi.budgetOverview>>
export type LinesQuery = Partial<Omit<QueryOf<typeof budgetApi.budgetLines>, 'limit' | 'cursor'>>

const linesAtOnce = 100

export const budgetQueries = {
  all: () => ['budget'] as const,
  ofProject: (projectId: string) =>
    queryOptions({
      queryKey: [...budgetQueries.all(), 'project', projectId],
      queryFn: ({ signal }) => call(budgetApi.getBudget, { params: { projectId } }, signal),
    }),
  settings: () =>
    queryOptions({
      queryKey: [...budgetQueries.all(), 'settings'],
      queryFn: ({ signal }) => call(budgetSettingsApi.getBudgetSettings, {}, signal),
    }),
  overview: (query: OverviewQuery) =>
    queryOptions({
      queryKey: [...budgetQueries.all(), 'overview', query],
      queryFn: ({ signal }) => call(budgetApi.budgetOverview, { query }, signal),
    }),
  lines: (query: LinesQuery) =>
    infiniteQueryOptions({
      queryKey: [...budgetQueries.all(), 'lines', query],
      queryFn: ({ signal, pageParam }) =>
        call(budgetApi.budgetLines, { query: { ...query, limit: linesAtOnce, cursor: pageParam } }, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
}

/** Quiet: the grid itself says what the server refused. */
export function useSaveBudget(projectId: string, version: number) {
  const { t } = useTranslation('budget')
  return useMutation({
    mutationFn: (lines: BudgetLineInput[]) =>
      call(budgetApi.saveBudget, { params: { projectId }, version, body: { lines } }),
    meta: { quiet: true, done: t('saved') },
  })
}

/** Quiet: the form itself says what the server refused. */
export function useChangeBudgetSettings() {
  const { t } = useTranslation('budget')
  return useMutation({
    mutationFn: ({ version, commitmentWarningBp }: { version: number; commitmentWarningBp: number }) =>
      call(budgetSettingsApi.changeBudgetSettings, { version, body: { commitmentWarningBp } }),
    meta: { quiet: true, done: t('settingSaved') },
  })
}
