import { useMutation } from '@tanstack/react-query'
import { arbitrationApi, type NewExclusion, type NewNeed } from '@triaxe/shared-types/arbitration'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/call.ts'

export type NewCondition = ({ kind: 'need' } & NewNeed) | ({ kind: 'exclusion' } & NewExclusion)

export function useAddCondition() {
  const { t } = useTranslation('conditions')
  return useMutation({
    mutationFn: async ({ kind, ...body }: NewCondition): Promise<void> => {
      await (kind === 'need'
        ? call(arbitrationApi.addNeed, { body: body as NewNeed })
        : call(arbitrationApi.addExclusion, { body: body as NewExclusion }))
    },
    meta: { done: t('added') },
  })
}

export function useRemoveCondition() {
  const { t } = useTranslation('conditions')
  return useMutation({
    mutationFn: ({ kind, id }: { kind: 'need' | 'exclusion'; id: string }) =>
      call(kind === 'need' ? arbitrationApi.removeNeed : arbitrationApi.removeExclusion, { params: { id } }),
    meta: { done: t('removed') },
  })
}
