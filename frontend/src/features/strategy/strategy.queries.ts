import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type DraftContent, type FrameworkDraft, strategyApi } from '@triaxe/shared-types/strategy'
import { type NewTargetShares, targetsApi } from '@triaxe/shared-types/strategy-targets'
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
  targets: () =>
    queryOptions({
      queryKey: [...strategyQueries.all(), 'targets'],
      queryFn: ({ signal }) => call(targetsApi.listTargetShares, {}, signal),
    }),
  version: (id: string) =>
    queryOptions({
      queryKey: [...strategyQueries.all(), 'version', id],
      queryFn: ({ signal }) => call(strategyApi.getFramework, { params: { id } }, signal),
    }),
}

export const useDraftFramework = () => useMutation({ mutationFn: () => call(strategyApi.draftFramework, {}) })

/** The form shows the refusals beside its fields. */
export const useSetTargets = (done: string) =>
  useMutation({
    mutationFn: (body: NewTargetShares) => call(targetsApi.setTargetShares, { body }),
    meta: { quiet: true, done },
  })

/** The page that comes next finds the draft as it was saved last, with its version. */
function useKeepDraft() {
  const client = useQueryClient()
  return (draft: FrameworkDraft) => {
    client.setQueryData(strategyQueries.draft(draft.framework.id).queryKey, draft)
  }
}

/** An autosave: the version it answers is the one that the next saving names. */
export const useSaveDraft = (id: string) =>
  useMutation({
    meta: { still: true, quiet: true },
    onSuccess: useKeepDraft(),
    mutationFn: ({ version, body }: { version: number; body: DraftContent }) =>
      call(strategyApi.saveDraft, { params: { id }, version, body }),
  })

/** Before everything is asked anew, what is gone is forgotten. */
export function useDropDraft(id: string, done: string) {
  const client = useQueryClient()
  return useMutation({
    meta: { done },
    onSuccess: () => client.removeQueries({ queryKey: strategyQueries.draft(id).queryKey }),
    mutationFn: (version: number) => call(strategyApi.dropDraft, { params: { id }, version }),
  })
}

interface Comparing {
  id: string
  level: number
  version: number
  done: string
}

export const useCompare = ({ id, level, version, done }: Comparing) =>
  useMutation({
    meta: { done },
    onSuccess: useKeepDraft(),
    mutationFn: (judgements: Judgement[]) =>
      call(strategyApi.compare, { params: { id, level }, version, body: { judgements } }),
  })
