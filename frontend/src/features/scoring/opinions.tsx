import type { Assessment, CriterionSpread, Interval, OwnScore } from '@triaxe/shared-types/scoring'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { isWide, type Line } from './scoring.model.ts'
import { SpreadPlot } from './spread-plot.tsx'

export interface OpinionsProps {
  line: Line
  spread: CriterionSpread
  assessments: Assessment[]
  own?: OwnScore | undefined
}

/** Who stands where on a criterion, how far each would also go, and why. */
export function Opinions({ line, spread, assessments, own }: OpinionsProps) {
  const { t } = useTranslation('scoring')
  const { number } = useFormat()
  const opinions = assessments.flatMap(({ person, scores }) => {
    const score = scores.find(({ criterionId }) => criterionId === line.criterion.id)
    return score ? [{ person, ...score }] : []
  })
  const mean = t('meanIs', { mean: number(spread.sum / spread.count, 2) })
  const said = [...opinions.map(({ person, ...score }) => `${person.name} ${pointsSaid(score)}`), mean].join(', ')
  // Where all agree a plot would only repeat the figure.
  const plot = isWide(spread.hull) && (
    <Box>
      <SpreadPlot
        label={said}
        position={line.position}
        points={opinions.map(({ points }) => points)}
        mean={spread}
        hull={spread.hull}
        own={own?.points}
      />
      <Typography variant="caption" color="textSecondary" component="div">
        {mean}
      </Typography>
    </Box>
  )
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} spacing={2} sx={{ alignItems: { md: 'flex-start' } }}>
      {plot}
      <Box component="dl" sx={notes}>
        {opinions.map(({ person, ...score }) => (
          <Opinion key={person.id} points={pointsSaid(score)} who={person.name}>
            {score.note}
          </Opinion>
        ))}
        {own !== undefined && (
          <Opinion points={`${own.points}`} who={`◆ ${t('departmentHere')}`}>
            {own.note}
          </Opinion>
        )}
      </Box>
    </Stack>
  )
}

/** 3 (2–4): the points, and how far one would also go. */
const pointsSaid = ({ points, interval }: { points: number; interval: Interval | null }) =>
  interval && isWide(interval) ? `${points} (${interval.low}–${interval.high})` : `${points}`

const notes = {
  flex: 1,
  minWidth: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'minmax(9rem, auto) 1fr' },
  columnGap: 2,
} as const

const Opinion = ({ points, who, children }: { points: string; who: string; children: ReactNode }) => (
  <Box sx={{ display: 'contents' }}>
    <Typography component="dt" variant="body2" sx={{ fontWeight: 550 }}>
      {points} · {who}
    </Typography>
    <Typography component="dd" variant="body2">
      {children}
    </Typography>
  </Box>
)
