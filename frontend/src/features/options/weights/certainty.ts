import type { WeightTriangle } from '@triaxe/shared-types/arbitration-weights'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'

/** In how many weightings a project is funded, in words; nothing where it is not known. */
export function useCertainty(
  triangle: WeightTriangle | undefined,
  form: 'verdict' | 'short' = 'verdict',
): (projectId: string) => string {
  const { t } = useTranslation('weighting')
  const { share } = useFormat()
  return useCallback(
    (projectId) => {
      const found = triangle?.candidates?.find((candidate) => candidate.projectId === projectId)
      if (!found) return ''
      // Neither nothing nor everything is ever shown for something in between.
      const percent = Math.min(99, Math.max(1, Math.round(found.share * 100)))
      const figures = { share: share(percent * 100) }
      const said = form === 'short' ? t(`short_${found.verdict}`, figures) : t(`verdict_${found.verdict}`, figures)
      return triangle?.isComplete ? said : t('provisional', { said })
    },
    [triangle, form, t, share],
  )
}
