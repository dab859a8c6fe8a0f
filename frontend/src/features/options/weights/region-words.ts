import type { WeightRegion } from '@triaxe/shared-types/arbitration-weights'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useChangeWords } from './change-words.tsx'
import { changeBetween } from './triangle.model.ts'

interface RegionWordsProps {
  regions: WeightRegion[]
  current: number
  titleOf: (projectId: string) => string
}

/** A region for those who hear it: how large, and what changes against the choice on the page. */
export function useRegionWords({ regions, current, titleOf }: RegionWordsProps) {
  const { t } = useTranslation('weighting')
  const { share } = useFormat()
  const say = useChangeWords(titleOf)
  const shown = regions[current]?.projectIds ?? []
  return (place: number): string => {
    const region = regions[place]
    if (!region) return ''
    const change = place === current ? t('isShown') : say(changeBetween(shown, region.projectIds))
    return `${t('regionSaid', { share: share(region.share * 10_000, 1), count: region.projectIds.length })} ${change}`
  }
}
