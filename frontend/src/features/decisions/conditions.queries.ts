import { queryOptions, useMutation } from '@tanstack/react-query'
import { conditionsApi, type DecisionCondition } from '@triaxe/shared-types/decision-conditions'
import type { QueryOf } from '@triaxe/shared-types/endpoint'
import { call } from '../../lib/call.ts'
import { decisionsQueries } from './decisions.queries.ts'

export type ConditionsAsked = Partial<QueryOf<typeof conditionsApi.listConditions>>

export const conditionsQueries = {
  list: (asked: ConditionsAsked) =>
    queryOptions({
      queryKey: [...decisionsQueries.all(), 'conditions', asked],
      queryFn: ({ signal }) => call(conditionsApi.listConditions, { query: asked }, signal),
    }),
}

/** What a person does with a condition. */
export type Step =
  | { kind: 'report'; note: string }
  | { kind: 'confirm'; note: string }
  | { kind: 'reopen'; note: string }
  | { kind: 'handOver'; note: string; ownerId: string }

export const useConditionStep = (projectId: string, { id, version }: DecisionCondition, done: string) =>
  useMutation({
    mutationFn: (step: Step) => {
      const on = { params: { projectId, conditionId: id }, version }
      const { note } = step
      if (step.kind === 'report') return call(conditionsApi.reportCondition, { ...on, body: { note } })
      if (step.kind === 'handOver')
        return call(conditionsApi.handOverCondition, { ...on, body: { note, ownerId: step.ownerId } })
      return call(conditionsApi.settleCondition, { ...on, body: { isMet: step.kind === 'confirm', note } })
    },
    meta: { quiet: true, done },
  })
