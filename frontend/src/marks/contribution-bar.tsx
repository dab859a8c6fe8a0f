import { wholeValue } from '@triaxe/shared-types/strategy.rules'
import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import { type AxisPosition, axisInk } from './axis-mark.tsx'

export interface Part {
  position: number
  value: number
}

interface ContributionBarProps {
  parts: Part[]
  /** What the bar says; without it the figures stand beside it. */
  label?: string
  /** What would fill the bar. */
  whole?: number
}

const height = 14
const gap = 0.4

/** The parts of a value side by side, always in the order of the axes, on the scale 0 to 100 unless another whole is given. */
export function ContributionBar({ parts, label, whole = wholeValue }: ContributionBarProps) {
  const { axis, surface } = useTheme().vars.palette
  return (
    <Box
      component="svg"
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      sx={{
        display: 'block',
        width: '100%',
        height,
        minWidth: 96,
        bgcolor: surface.quiet,
        forcedColorAdjust: 'none',
        printColorAdjust: 'exact',
      }}
    >
      {placed(parts, whole).map(({ position, start, width }) => (
        <rect
          key={position}
          x={start}
          width={Math.max(width - gap, 0)}
          height={height}
          fill={axis[axisInk[position as AxisPosition]].main}
        />
      ))}
    </Box>
  )
}

function placed(parts: Part[], whole: number) {
  let start = 0
  return parts.map(({ position, value }) => {
    const width = (value * 100) / whole
    const here = { position, start, width }
    start += width
    return here
  })
}
