import type { Interval } from '@triaxe/shared-types/scoring'
import Box from '@mui/material/Box'
import Slider from '@mui/material/Slider'
import Typography from '@mui/material/Typography'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { type AxisPosition, axisInk } from '../../marks/axis-mark.tsx'
import { stretched } from './scoring.model.ts'

interface DefendedRangeProps {
  criterion: string
  position: AxisPosition
  /** The range lies round them; without points there is none. */
  points: number | null
  value: Interval | null
  onChange: (value: Interval) => void
  isReadOnly?: boolean
  /** What stands beside it in words. */
  said: string
  /** Its ends stand below the levels of the scale above. */
  isUnderAnchors?: boolean
}

const marks = [0, 1, 2, 3, 4, 5].map((value) => ({ value }))
const sliding = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

/** From the lowest to the highest points that one could also defend: two ends to draw, or a digit to reach as far as that. */
export function DefendedRange({ criterion, position, points, value, onChange, ...rest }: DefendedRangeProps) {
  const { isReadOnly = false, said, isUnderAnchors = false } = rest
  const { t } = useTranslation('range')
  const known = points ?? 0
  const { low, high } = value ?? { low: known, high: known }

  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (/^[0-5]$/.test(event.key)) onChange(stretched({ low, high }, known, Number(event.key)))
    // Here the arrows move an end, and a digit does not give the points.
    if (sliding.has(event.key) || /^[0-9]$/.test(event.key)) event.stopPropagation()
  }
  const move = ([from = known, to = known]: readonly number[]) =>
    onChange({ low: Math.min(from, known), high: Math.max(to, known) })
  return (
    <Box sx={points === null ? { visibility: 'hidden' } : {}} data-print={value ? undefined : 'hide'}>
      <Box onKeyDown={press} sx={isUnderAnchors ? underAnchors : underFigures}>
        <Slider
          size="small"
          min={0}
          max={5}
          marks={marks}
          disabled={isReadOnly}
          value={[low, high]}
          getAriaLabel={(end) => t(end === 0 ? 'lowestOf' : 'highestOf', { criterion })}
          onChange={(_, ends) => move(ends as number[])}
          sx={drawn(axisInk[position])}
        />
      </Box>
      <Typography variant="caption" color="textSecondary" component="div">
        {said}
      </Typography>
    </Box>
  )
}

// The ends lie below the middle of the first and the last level.
const underAnchors = { px: { xs: 1.5, md: `${100 / 12}%` } } as const
const underFigures = { width: '15rem', px: '1.25rem' } as const

/** A whisker: a stroke with two ends to take hold of. */
const drawn = (ink: string) =>
  ({
    display: 'block',
    py: 1,
    color: `axis.${ink}.main`,
    '@media (pointer: coarse)': { py: 1.5 },
    '& .MuiSlider-rail': { bgcolor: 'chart.muted', height: 2 },
    '& .MuiSlider-track': { height: 4 },
    '& .MuiSlider-mark, & .MuiSlider-markActive': { bgcolor: 'chart.muted', width: 2, height: 8, opacity: 1 },
    '& .MuiSlider-thumb': { width: 8, height: 18, borderRadius: 0.5 },
  }) as const
