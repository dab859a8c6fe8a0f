import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { optionsApi } from '@triaxe/shared-types/options'
import { type DraftScore, type Evaluation, type OwnScore, type Score, scoringApi } from '@triaxe/shared-types/scoring'
import { strategyApi } from '@triaxe/shared-types/strategy'
import { call } from '../../lib/call.ts'
import { isStale, stale } from '../../lib/problem.ts'
import { type Agreement, isOvertaken } from './agreement.model.ts'
import { withProgress } from './scoring.model.ts'

export const scoringQueries = {
  all: () => ['scoring'] as const,
  queue: () =>
    queryOptions({
      queryKey: [...scoringQueries.all(), 'queue'],
      queryFn: ({ signal }) => call(scoringApi.evaluationQueue, {}, signal),
    }),
  evaluation: (projectId: string, round?: number) =>
    queryOptions({
      queryKey: [...scoringQueries.all(), 'evaluation', projectId, round ?? 'current'],
      queryFn: ({ signal }) =>
        call(scoringApi.getEvaluation, { params: { projectId }, query: round === undefined ? {} : { round } }, signal),
    }),
  sheet: (projectId: string) =>
    queryOptions({
      queryKey: [...scoringQueries.all(), 'sheet', projectId],
      queryFn: ({ signal }) => call(scoringApi.getScoringSheet, { params: { projectId } }, signal),
      // What is typed here is newer than what the server holds.
      refetchOnWindowFocus: false,
    }),
  candidates: (projectId: string) =>
    queryOptions({
      queryKey: [...scoringQueries.all(), 'candidates', projectId],
      queryFn: ({ signal }) => call(scoringApi.listAssessorCandidates, { params: { projectId } }, signal),
    }),
  rank: (projectId: string) =>
    queryOptions({
      queryKey: [...scoringQueries.all(), 'rank', projectId],
      queryFn: ({ signal }) => call(optionsApi.getRank, { params: { projectId } }, signal),
    }),
  /** An adopted framework never changes. */
  framework: (id: string) =>
    queryOptions({
      queryKey: [...scoringQueries.all(), 'framework', id],
      queryFn: ({ signal }) => call(strategyApi.getFramework, { params: { id } }, signal),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

/** An autosave: nothing is asked again; what was kept is put where it will be read next, in the sheet and in the queue. */
export function useSaveSheet(projectId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, scores }: { version: number; scores: DraftScore[] }) =>
      call(scoringApi.saveScoringSheet, { params: { projectId }, version, body: { scores } }),
    onSuccess: (kept, { scores }) => {
      client.setQueryData(scoringQueries.sheet(projectId).queryKey, (sheet) => sheet && { ...sheet, ...kept, scores })
      client.setQueryData(scoringQueries.queue().queryKey, (queue) => queue && withProgress(queue, projectId, scores))
    },
    meta: { still: true, quiet: true },
  })
}

export const useSubmitScores = (projectId: string, done: string) =>
  useMutation({
    mutationFn: ({ version, scores }: { version: number; scores: Score[] }) =>
      call(scoringApi.submitScores, { params: { projectId }, version, body: { scores } }),
    meta: { done },
  })

const keep = (client: QueryClient, projectId: string) => (evaluation: Evaluation) =>
  client.setQueryData(scoringQueries.evaluation(projectId).queryKey, evaluation)

/** The round has one version. Where another criterion was agreed on meanwhile, nothing of it is written over: it goes on from there. */
async function agreeOn(client: QueryClient, projectId: string, agreements: Agreement[]): Promise<Evaluation> {
  const query = scoringQueries.evaluation(projectId)
  const send = (read: Evaluation) => {
    if (isOvertaken(read, agreements)) throw stale()
    const scores = agreements.map(({ score }) => score)
    return call(scoringApi.setConsensus, { params: { projectId }, version: read.version, body: { scores } })
  }
  try {
    return await send(await client.ensureQueryData(query))
  } catch (error) {
    if (!isStale(error)) throw error
    return send(await client.fetchQuery({ ...query, staleTime: 0 }))
  }
}

/** One after the other, each on what is in sight by then. */
export function useSetConsensus(projectId: string) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `consensus-${projectId}` },
    mutationFn: (agreements: Agreement[]) => agreeOn(client, projectId, agreements),
    // With the last criterion the project has its value and leaves its place in the queue.
    onSuccess: (evaluation) => {
      keep(client, projectId)(evaluation)
      return evaluation.round?.value === null ? undefined : client.invalidateQueries(scoringQueries.queue())
    },
    meta: { still: true },
  })
}

export function useAssignAssessors(projectId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { personIds: string[]; dueOn: string | null }) =>
      call(scoringApi.assignAssessors, { params: { projectId }, body }),
    onSuccess: keep(client, projectId),
  })
}

export function useRemoveAssessor(projectId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (personId: string) => call(scoringApi.removeAssessor, { params: { projectId, personId } }),
    onSuccess: keep(client, projectId),
  })
}

export function useOpenRound(projectId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { personIds: string[]; dueOn: string | null; reason: string }) =>
      call(scoringApi.openRound, { params: { projectId }, body }),
    onSuccess: keep(client, projectId),
  })
}

export function useSaveOwnScores(projectId: string, done: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, scores }: { version: number; scores: OwnScore[] }) =>
      call(scoringApi.saveOwnScores, { params: { projectId }, version, body: { scores } }),
    onSuccess: keep(client, projectId),
    meta: { done },
  })
}
