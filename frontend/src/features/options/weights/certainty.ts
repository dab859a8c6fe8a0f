import type { WeightTriangle } from '@triaxe/shared-types/arbitration-weights'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { partBp } from './triangle.model.ts'

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
      const figures = { share: share(partBp(found.share)) }
      const said = form === 'short' ? t(`short_${found.verdict}`, figures) : t(`verdict_${found.verdict}`, figures)
      return triangle?.isComplete ? said : t('provisional', { said })
    },
    [triangle, form, t, share],
  )
}
