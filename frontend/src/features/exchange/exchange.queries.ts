import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { exchangeApi, type ImportDetail } from '@triaxe/shared-types/exchange'
import type { Mapping, Reading } from '@triaxe/shared-types/exchange-mapping'
import { call } from '../../lib/call.ts'
import { isStale } from '../../lib/problem.ts'

export const exchangeQueries = {
  all: () => ['exchange'] as const,
  list: () =>
    infiniteQueryOptions({
      queryKey: [...exchangeQueries.all(), 'list'],
      queryFn: ({ signal, pageParam }) =>
        call(exchangeApi.listImports, { query: { limit: 20, cursor: pageParam } }, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: [...exchangeQueries.all(), 'detail', id],
      queryFn: ({ signal }) => call(exchangeApi.getImport, { params: { id } }, signal),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  check: (id: string, version: number) =>
    queryOptions({
      queryKey: [...exchangeQueries.all(), 'check', id, version],
      queryFn: ({ signal }) => call(exchangeApi.checkImport, { params: { id } }, signal),
    }),
  outcome: (id: string, version: number) =>
    infiniteQueryOptions({
      queryKey: [...exchangeQueries.all(), 'outcome', id, version],
      queryFn: ({ signal, pageParam }) =>
        call(exchangeApi.importOutcome, { params: { id }, query: { limit: 100, cursor: pageParam } }, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
}

/** What the server answers is what the screen shows next. */
function useShow() {
  const client = useQueryClient()
  return (run: ImportDetail) => client.setQueryData(exchangeQueries.detail(run.id).queryKey, run)
}

export function useUpload(then: (run: ImportDetail) => void) {
  const show = useShow()
  return useMutation({
    mutationFn: (file: File) => call(exchangeApi.uploadImport, { query: { name: file.name }, body: file }),
    onSuccess: (run) => {
      show(run)
      then(run)
    },
    meta: { quiet: true },
  })
}

export const useReadAnew = (id: string, version: number) =>
  useMutation({
    mutationFn: (reading: Reading) => call(exchangeApi.readImportAnew, { params: { id }, version, body: reading }),
    onSuccess: useShow(),
    meta: { quiet: true, still: true },
  })

interface Mapped {
  /** The version that was read; each saving leaves here the one that the next goes on from. */
  base: { current: number }
  mapping: Mapping
}

/** One after the other; what others saved meanwhile is fetched, so that it can be shown beside what was typed. */
export function useMap(id: string) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `import-${id}` },
    mutationFn: async ({ base, mapping }: Mapped) => {
      const run = await call(exchangeApi.mapImport, { params: { id }, version: base.current, body: mapping })
      base.current = run.version
      return run
    },
    onSuccess: useShow(),
    onError: (error) =>
      isStale(error) ? client.invalidateQueries({ queryKey: exchangeQueries.detail(id).queryKey }) : undefined,
    meta: { quiet: true, still: true },
  })
}

/** What was committed cannot be checked once more: the dry run goes before everything on the screen is asked anew. */
export function useCommit(id: string, version: number, done: string) {
  const client = useQueryClient()
  const show = useShow()
  return useMutation({
    mutationFn: () => call(exchangeApi.commitImport, { params: { id }, version, idempotencyKey: `commit-${id}` }),
    onSuccess: (run) => {
      show(run)
      client.removeQueries({ queryKey: exchangeQueries.check(id, version).queryKey })
    },
    meta: { quiet: true, done },
  })
}

export const useRevert = (id: string, version: number, done: string) =>
  useMutation({
    mutationFn: () => call(exchangeApi.revertImport, { params: { id }, version }),
    onSuccess: useShow(),
    meta: { quiet: true, done },
  })

/** `then` leaves the page before it asks for what is gone. */
export const useDiscard = (done: string, then: () => void) =>
  useMutation({
    mutationFn: (id: string) => call(exchangeApi.discardImport, { params: { id } }),
    onSuccess: then,
    meta: { done },
  })
