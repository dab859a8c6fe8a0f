import { queryOptions } from '@tanstack/react-query'
import { strategyApi } from '@triaxe/shared-types/strategy'
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
  version: (id: string) =>
    queryOptions({
      queryKey: [...strategyQueries.all(), 'version', id],
      queryFn: ({ signal }) => call(strategyApi.getFramework, { params: { id } }, signal),
    }),
}
