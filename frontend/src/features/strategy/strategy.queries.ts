import { queryOptions, useMutation } from '@tanstack/react-query'
import { type DraftContent, strategyApi } from '@triaxe/shared-types/strategy'
import type { Judgement } from '@triaxe/shared-types/strategy-comparison.rules'
import { call } from '../../lib/call.ts'

export const strategyQueries = {
  all: () => ['strategy'] as const,
  inForce: () =>
    queryOptions({
      queryKey: [...strategyQueries.all(), 'in-force'],
      queryFn: ({ signal }) => call(strategyApi.frameworkInForce, {}, signal),
    }),
  versions: () =>
    queryOptions({
      queryKey: [...strategyQueries.all(), 'versions'],
      queryFn: ({ signal }) => call(strategyApi.listFrameworks, {}, signal),
    }),
  /** Read anew whenever a page opens it: what one types is held against the version that was read. */
  draft: (id: string) =>
    queryOptions({
      queryKey: [...strategyQueries.all(), 'draft', id],
      queryFn: ({ signal }) => call(strategyApi.getDraft, { params: { id } }, signal),
      staleTime: Infinity,
      gcTime: 0,
    }),
  comparisons: (id: string) =>
    queryOptions({
      queryKey: [...strategyQueries.all(), 'comparisons', id],
      queryFn: ({ signal }) => call(strategyApi.listComparisons, { params: { id } }, signal),
    }),
  version: (id: string) =>
    queryOptions({
      queryKey: [...strategyQueries.all(), 'version', id],
      queryFn: ({ signal }) => call(strategyApi.getFramework, { params: { id } }, signal),
    }),
}

export const useDraftFramework = () => useMutation({ mutationFn: () => call(strategyApi.draftFramework, {}) })

/** An autosave: the version it answers is the one that the next saving names. */
export const useSaveDraft = (id: string) =>
  useMutation({
    meta: { still: true, quiet: true },
    mutationFn: ({ version, body }: { version: number; body: DraftContent }) =>
      call(strategyApi.saveDraft, { params: { id }, version, body }),
  })

export const useDropDraft = (id: string, done: string) =>
  useMutation({
    meta: { done, still: true },
    mutationFn: (version: number) => call(strategyApi.dropDraft, { params: { id }, version }),
  })

interface Comparing {
  id: string
  level: number
  version: number
  done: string
}

export const useCompare = ({ id, level, version, done }: Comparing) =>
  useMutation({
    meta: { done },
    mutationFn: (judgements: Judgement[]) =>
      call(strategyApi.compare, { params: { id, level }, version, body: { judgements } }),
  })
