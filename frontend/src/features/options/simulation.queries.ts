import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { optionsApi } from '@triaxe/shared-types/options'
import { type FrameworkAdoption, simulationApi } from '@triaxe/shared-types/options-simulation'
import { call } from '../../lib/call.ts'

export const simulationQueries = {
  all: () => ['simulation'] as const,
  simulation: (id: string) =>
    queryOptions({
      queryKey: [...simulationQueries.all(), 'of', id],
      queryFn: ({ signal }) => call(simulationApi.simulate, { params: { id } }, signal),
      // The draft may have been saved a moment ago.
      staleTime: 0,
    }),
  /** The order of today, to set an earlier one beside it. */
  today: () =>
    queryOptions({
      queryKey: [...simulationQueries.all(), 'today'],
      queryFn: ({ signal }) => call(optionsApi.getRanking, {}, signal),
    }),
  kept: () =>
    queryOptions({
      queryKey: [...simulationQueries.all(), 'kept'],
      queryFn: ({ signal }) => call(simulationApi.listKeptRankings, {}, signal),
    }),
  replay: (id: string) =>
    queryOptions({
      queryKey: [...simulationQueries.all(), 'replay', id],
      queryFn: ({ signal }) => call(simulationApi.replayRanking, { params: { id } }, signal),
    }),
}

/** Asked once, on demand: an answer that came again by itself would lead away from what one does by then. */
export const useAskForDay = () =>
  useMutation({
    meta: { quiet: true, still: true },
    mutationFn: (day: string) => call(simulationApi.getRankingDay, { params: { day } }),
  })

/** An adopted draft cannot be simulated any more: it is forgotten before everything is asked anew. */
export function useAdoptFramework({ id, version }: { id: string; version: number }, done: string) {
  const client = useQueryClient()
  return useMutation({
    meta: { quiet: true, done },
    // What was looked at may be an old simulation: the one of now takes its place.
    onError: () => client.invalidateQueries({ queryKey: simulationQueries.simulation(id).queryKey }),
    onSuccess: () => client.removeQueries({ queryKey: simulationQueries.simulation(id).queryKey }),
    mutationFn: (body: FrameworkAdoption) => call(simulationApi.adoptFramework, { params: { id }, version, body }),
  })
}

export const useKeepRanking = (done: string) =>
  useMutation({ meta: { done }, mutationFn: () => call(simulationApi.keepRanking, {}) })
