import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import type { BodyInput, QueryOf } from '@triaxe/shared-types/endpoint'
import { planningApi } from '@triaxe/shared-types/planning'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/call.ts'

export type RoadmapQuery = Partial<Omit<QueryOf<typeof planningApi.roadmap>, 'limit' | 'cursor'>>

/** As many rows as a page of the timeline draws at once. */
const rowsAtOnce = 60

export const planningQueries = {
  all: () => ['planning'] as const,
  plan: (projectId: string) =>
    queryOptions({
      queryKey: [...planningQueries.all(), 'plan', projectId],
      queryFn: ({ signal }) => call(planningApi.getPlan, { params: { projectId } }, signal),
    }),
  roadmap: (query: RoadmapQuery) =>
    infiniteQueryOptions({
      queryKey: [...planningQueries.all(), 'roadmap', query],
      queryFn: ({ signal, pageParam }) =>
        call(planningApi.roadmap, { query: { ...query, limit: rowsAtOnce, cursor: pageParam } }, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
}

const useDone = () => ({ done: useTranslation('planning').t('planSaved') })

/** What is written, on the version that was read. */
type On<B> = { version: number; body: B }
type Choice = BodyInput<typeof planningApi.chooseTemplate>
type Phases = BodyInput<typeof planningApi.setPhases>
type Added = BodyInput<typeof planningApi.addMilestone>
type Changed = BodyInput<typeof planningApi.changeMilestone>

export const useChooseTemplate = (projectId: string) =>
  useMutation({
    mutationFn: ({ version, body }: On<Choice>) =>
      call(planningApi.chooseTemplate, { params: { projectId }, version, body }),
    meta: useDone(),
  })

export const useSetPhases = (projectId: string) =>
  useMutation({
    mutationFn: ({ version, body }: On<Phases>) =>
      call(planningApi.setPhases, { params: { projectId }, version, body }),
    meta: useDone(),
  })

export const useAddMilestone = (projectId: string) =>
  useMutation({
    mutationFn: (body: Added) => call(planningApi.addMilestone, { params: { projectId }, body }),
    meta: useDone(),
  })

export const useChangeMilestone = (projectId: string, id: string) =>
  useMutation({
    mutationFn: ({ version, body }: On<Changed>) =>
      call(planningApi.changeMilestone, { params: { projectId, id }, version, body }),
    meta: useDone(),
  })

export const useRemoveMilestone = (projectId: string, id: string) =>
  useMutation({
    mutationFn: (version: number) => call(planningApi.removeMilestone, { params: { projectId, id }, version }),
    meta: useDone(),
  })
