import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Optimum } from '@triaxe/shared-types/arbitration-optimum'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { useTitles } from './project-titles.ts'

type Obstacle = Optimum['obstacles'][number]

interface ObstaclesProps {
  present: Arbitration
  obstacles: Obstacle[]
}

/** Which year by how much, or which conditions stand against each other. */
export function Obstacles({ present, obstacles }: ObstaclesProps) {
  const say = useObstacleWords(present)
  return (
    <Box component="ul" sx={{ m: 0, mb: 1, pl: 2.5, typography: 'body2' }}>
      {obstacles.map((obstacle) => (
        <li key={`${obstacle.kind} ${obstacle.year} ${obstacle.measure} ${obstacle.axis}`}>{say(obstacle)}</li>
      ))}
    </Box>
  )
}

function useObstacleWords(present: Arbitration) {
  const { t } = useTranslation('arbitration')
  const { francs, posts } = useFormat()
  const lang = useLang()
  const titleOf = useTitles(present)
  return ({ kind, year, measure, excess, excessPosts, axis, projectIds }: Obstacle) =>
    t(`obstacle_${kind}`, {
      year: year ?? '',
      measure: measure ? t(`measure_${measure}`) : '',
      excess: excess === null ? posts(excessPosts ?? 0) : francs(excess),
      axis: inLang(present.axes.find(({ position }) => position === axis)?.name, lang),
      projects: projectIds.map(titleOf).join(', '),
    })
}
