import type { WeightRegion } from '@triaxe/shared-types/arbitration-weights'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import type { Column } from '../../../ui/data-table.model.ts'
import type { NamedAxis } from '../project-titles.ts'
import { useChangeWords } from './change-words.tsx'
import { changeBetween, middleOf } from './triangle.model.ts'

export interface RegionRow {
  region: WeightRegion
  place: number
}

interface RegionColumnsProps {
  current: number
  regions: WeightRegion[]
  titleOf: (projectId: string) => string
  axes: NamedAxis[]
}

/** The triangle as a table: each region with a weighting inside it. */
export function useRegionColumns({ current, regions, titleOf, axes }: RegionColumnsProps): Column<RegionRow>[] {
  const { t } = useTranslation('weighting')
  const { share, francs } = useFormat()
  const say = useChangeWords(titleOf)
  const shown = regions[current]?.projectIds ?? []
  return [
    {
      id: 'share',
      label: t('ofWeightings'),
      isNumber: true,
      isRowHead: true,
      cell: ({ region }) => share(region.share * 10_000, 1),
    },
    ...axes.map(({ position, name }): Column<RegionRow> => ({
      id: `axis${position}`,
      label: t('forExample', { axis: name }),
      isNumber: true,
      cell: ({ region }) => share(middleOf(region)[(position - 1) as 0 | 1 | 2] * 10_000),
    })),
    { id: 'count', label: t('fundedProjects'), isNumber: true, cell: ({ region }) => region.projectIds.length },
    { id: 'cost', label: t('cost'), isNumber: true, cell: ({ region }) => francs(region.cost) },
    {
      id: 'change',
      label: t('againstShown'),
      cell: ({ region, place }) => (place === current ? t('isShown') : say(changeBetween(shown, region.projectIds))),
    },
    { id: 'sure', label: t('confirmed'), cell: ({ region }) => t(region.isConfirmed ? 'yes' : 'no') },
  ]
}
