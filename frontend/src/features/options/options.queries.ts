import { queryOptions } from '@tanstack/react-query'
import { optionsApi } from '@triaxe/shared-types/options'
import { call } from '../../lib/call.ts'

export const optionsQueries = {
  all: () => ['options'] as const,
  /** Without an envelope: the line is drawn here, by the rule the server uses too, at once while one types. */
  ranking: () =>
    queryOptions({
      queryKey: [...optionsQueries.all(), 'ranking'],
      queryFn: ({ signal }) => call(optionsApi.getRanking, {}, signal),
    }),
}
