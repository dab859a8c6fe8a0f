import { useMutation } from '@tanstack/react-query'
import { conditionsApi, type DecisionCondition } from '@triaxe/shared-types/decision-conditions'
import { call } from '../../lib/call.ts'

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
