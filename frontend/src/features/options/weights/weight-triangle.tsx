import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { WeightTriangle as Triangle } from '@triaxe/shared-types/arbitration-weights'
import { weightsInForce } from '@triaxe/shared-types/arbitration-order.rules'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import Box from '@mui/material/Box'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Figure } from '../../../ui/figure.tsx'
import { useAxisNames, useTitles } from '../project-titles.ts'
import { Hanging } from './hanging.tsx'
import { useRegionWords } from './region-words.ts'
import { RegionPanel } from './region-panel.tsx'
import { TriangleChart } from './triangle-chart.tsx'
import { regionAt, verdictCounts, weightsInside } from './triangle.model.ts'
import { useRegionColumns } from './triangle-columns.ts'

interface WeightTriangleProps {
  present: Arbitration
  triangle: Triangle
  trial: Triple | null
  onTry: (weights: Triple) => void
}

/** Under which weights of the axes which choice is the best, and where one project is in it. */
export const WeightTriangle = memo(function WeightTriangle(props: WeightTriangleProps) {
  const { present, triangle, trial, onTry } = props
  const { t } = useTranslation('weighting')
  const titleOf = useTitles(present)
  const axes = useAxisNames(present)
  const [active, setActive] = useState<number | null>(null)
  const [project, setProject] = useState<string | null>(null)
  const { regions } = triangle
  const adopted = weightsInForce(present)
  const current = regionAt(regions, trial ?? adopted)
  const words = useRegionWords({ regions, current, titleOf })
  const columns = useRegionColumns({ current, regions, titleOf, axes })
  return (
    <Box
      sx={{ display: 'grid', columnGap: 5, rowGap: 3, gridTemplateColumns: { md: 'minmax(0, 7fr) minmax(0, 5fr)' } }}
    >
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Hanging triangle={triangle} titleOf={titleOf} />
      </Box>
      <Figure
        isInteractive
        finding={t('triangleFinding', verdictCounts(triangle))}
        caption={t(triangle.isComplete ? 'triangleCaption' : 'triangleUnconfirmed')}
        table={{ columns, rows: regions.map((region, place) => ({ region, place })), keyOf: ({ place }) => `${place}` }}
      >
        <TriangleChart
          axes={axes}
          regions={regions}
          looks={regions.map((region, place) => ({
            isFilled: project !== null && region.projectIds.includes(project),
            label: words(place),
          }))}
          current={current}
          active={active}
          adopted={adopted}
          trial={trial}
          onActive={setActive}
          onPick={(place) => {
            const region = regions[place]
            if (region) onTry(weightsInside(region))
          }}
        />
      </Figure>
      <RegionPanel
        present={present}
        triangle={triangle}
        current={current}
        active={active}
        project={project}
        titleOf={titleOf}
        onProject={setProject}
      />
    </Box>
  )
})
