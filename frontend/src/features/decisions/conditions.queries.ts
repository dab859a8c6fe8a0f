import { queryOptions, useQuery } from '@tanstack/react-query'
import { conditionsApi } from '@triaxe/shared-types/decision-conditions'
import type { QueryOf } from '@triaxe/shared-types/endpoint'
import { call } from '../../lib/call.ts'

export type ConditionsAsked = Partial<QueryOf<typeof conditionsApi.listConditions>>

export const conditionsQueries = {
  list: (asked: ConditionsAsked) =>
    queryOptions({
      queryKey: ['decisions', 'conditions', asked],
      queryFn: ({ signal }) => call(conditionsApi.listConditions, { query: asked }, signal),
    }),
}

/** So many are shown at once. */
export const fewConditions = 5
export const ownConditions: ConditionsAsked = { mine: true, state: ['open'] }
/** How many conditions wait for the person who looks. */
export const useOwnConditions = () =>
  useQuery(conditionsQueries.list({ ...ownConditions, limit: fewConditions })).data?.total ?? 0
