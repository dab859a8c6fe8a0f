import { queryOptions, useMutation } from '@tanstack/react-query'
import { decisionCommentsApi } from '@triaxe/shared-types/decision-comments'
import { type Decision, decisionsApi } from '@triaxe/shared-types/decisions'
import type { BodyInput, QueryOf } from '@triaxe/shared-types/endpoint'
import { call } from '../../lib/call.ts'

export type DecisionInput = BodyInput<typeof decisionsApi.recordDecision>
export type LatestAsked = Partial<QueryOf<typeof decisionsApi.latestDecisions>>

export const decisionsQueries = {
  all: () => ['decisions'] as const,
  ofProject: (projectId: string) =>
    queryOptions({
      queryKey: [...decisionsQueries.all(), projectId],
      queryFn: ({ signal }) => call(decisionsApi.listDecisions, { params: { projectId } }, signal),
    }),
  latest: (asked: LatestAsked) =>
    queryOptions({
      queryKey: [...decisionsQueries.all(), 'latest', asked],
      queryFn: ({ signal }) => call(decisionsApi.latestDecisions, { query: asked }, signal),
    }),
  comments: (asked: Partial<QueryOf<typeof decisionCommentsApi.listComments>>) =>
    queryOptions({
      queryKey: [...decisionsQueries.all(), 'comments', asked],
      queryFn: ({ signal }) => call(decisionCommentsApi.listComments, { query: asked }, signal),
    }),
}

export const useCommentDecision = ({ projectId, id }: Pick<Decision, 'projectId' | 'id'>, done: string) =>
  useMutation({
    mutationFn: (text: string) =>
      call(decisionCommentsApi.commentDecision, { params: { projectId, decisionId: id }, body: { text } }),
    meta: { quiet: true, done },
  })

/** The form shows the refusals beside its fields. */
export const useRecordDecision = (projectId: string, done: string) =>
  useMutation({
    mutationFn: ({ version, body }: { version: number; body: DecisionInput }) =>
      call(decisionsApi.recordDecision, { params: { projectId }, version, body }),
    meta: { quiet: true, done },
  })
