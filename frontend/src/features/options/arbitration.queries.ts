import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query'
import { arbitrationApi, type NewHandSet } from '@triaxe/shared-types/arbitration'
import { whyApi } from '@triaxe/shared-types/why'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/call.ts'
import { Problem } from '../../lib/problem.ts'
import { bodyOf, type Settings } from './settings.model.ts'

/** The former computation is still ending: a moment later there is room. */
const hasRoomSoon = (count: number, error: unknown) =>
  count < 4 && error instanceof Problem && [429, 503].includes(error.status)

const patient = { retry: hasRoomSoon, retryDelay: 700, staleTime: 60_000 } as const
/** The old answer stays until the new one is there; the signal ends a computation nobody waits for any more. */
const computed = { ...patient, placeholderData: keepPreviousData } as const

export const arbitrationQueries = {
  all: () => ['arbitration'] as const,
  present: () =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'present'],
      queryFn: ({ signal }) => call(arbitrationApi.getArbitration, {}, signal),
    }),
  /** Asked while somebody waits, and forgotten at once. */
  underWay: () =>
    queryOptions({
      queryKey: ['computations'],
      queryFn: ({ signal }) => call(arbitrationApi.listComputations, {}, signal),
      refetchInterval: 1000,
      gcTime: 0,
      retry: false,
    }),
  optimum: (settings: Settings) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'optimum', settings],
      queryFn: ({ signal }) => call(arbitrationApi.computeOptimum, { body: bodyOf(settings) }, signal),
      ...computed,
    }),
  doubt: (settings: Settings) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'doubt', settings],
      queryFn: ({ signal }) => call(arbitrationApi.computeDoubt, { body: bodyOf(settings) }, signal),
      ...computed,
    }),
  /** Does not hang on the weighting: that only marks a point in it. */
  triangle: (settings: Settings) => {
    const asked = { ...settings, weights: null }
    return queryOptions({
      queryKey: [...arbitrationQueries.all(), 'triangle', asked],
      queryFn: ({ signal }) => call(arbitrationApi.computeTriangle, { body: bodyOf(asked) }, signal),
      ...computed,
    })
  },
  oneWeight: (settings: Settings, moving: { axis: 1 | 2 | 3 } | { criterionId: string }) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'one-weight', moving, settings],
      queryFn: ({ signal }) =>
        call(arbitrationApi.computeOneWeight, { body: { ...bodyOf(settings), ...moving } }, signal),
      ...computed,
    }),
  explanations: (settings: Settings) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'explanations', settings],
      queryFn: ({ signal }) => call(arbitrationApi.computeExplanations, { body: bodyOf(settings) }, signal),
      ...computed,
    }),
  explanationOf: (projectId: string) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'explanation', projectId],
      queryFn: ({ signal }) => call(whyApi.getExplanation, { params: { projectId } }, signal),
      // Of another project the old answer would be wrong.
      ...patient,
    }),
  frontier: (settings: Settings) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'frontier', settings],
      queryFn: ({ signal }) => call(arbitrationApi.computeFrontier, { body: bodyOf(settings) }, signal),
      ...computed,
    }),
  handSet: (projectId: string) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'hand-set', projectId],
      queryFn: ({ signal }) => call(arbitrationApi.listHandSet, { params: { projectId } }, signal),
    }),
}

/** What is shown at these settings as a file; it is computed anew, so it waits for room like any other answer. */
export const useExportArbitration = (settings: Settings) =>
  useMutation({
    mutationFn: (format: 'xlsx' | 'csv') =>
      call(arbitrationApi.exportArbitration, { query: { format }, body: bodyOf(settings) }),
    retry: hasRoomSoon,
    retryDelay: 700,
  })

export function useSetByHand(projectId: string) {
  const { t } = useTranslation('reasons')
  return useMutation({
    mutationFn: (body: NewHandSet) => call(arbitrationApi.setByHand, { params: { projectId }, body }),
    meta: { done: t('setDone') },
  })
}

export function useLiftHandSet(projectId: string) {
  const { t } = useTranslation('reasons')
  return useMutation({
    mutationFn: () => call(arbitrationApi.liftHandSet, { params: { projectId } }),
    meta: { done: t('liftDone') },
  })
}
