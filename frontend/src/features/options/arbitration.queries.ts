import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { arbitrationApi } from '@triaxe/shared-types/arbitration'
import { call } from '../../lib/call.ts'
import { Problem } from '../../lib/problem.ts'
import { bodyOf, type Settings } from './settings.model.ts'

/** The former computation is still ending: a moment later there is room. */
const hasRoomSoon = (count: number, error: unknown) =>
  count < 4 && error instanceof Problem && [429, 503].includes(error.status)

/** The old answer stays until the new one is there; the signal ends a computation nobody waits for any more. */
const computed = { placeholderData: keepPreviousData, retry: hasRoomSoon, retryDelay: 700, staleTime: 60_000 } as const

export const arbitrationQueries = {
  all: () => ['arbitration'] as const,
  present: () =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'present'],
      queryFn: ({ signal }) => call(arbitrationApi.getArbitration, {}, signal),
    }),
  optimum: (settings: Settings) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'optimum', settings],
      queryFn: ({ signal }) => call(arbitrationApi.computeOptimum, { body: bodyOf(settings) }, signal),
      ...computed,
    }),
  /** Hangs on the envelopes alone: the weighting only marks a point in it. */
  triangle: (envelopes: Settings['envelopes']) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'triangle', envelopes],
      queryFn: ({ signal }) => call(arbitrationApi.computeTriangle, { body: { envelopes } }, signal),
      ...computed,
    }),
  oneWeight: (envelopes: Settings['envelopes'], axis: 1 | 2 | 3) =>
    queryOptions({
      queryKey: [...arbitrationQueries.all(), 'one-weight', axis, envelopes],
      queryFn: ({ signal }) => call(arbitrationApi.computeOneWeight, { body: { envelopes, axis } }, signal),
      ...computed,
    }),
}
