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
  /** From where to where the end of the bar could also lie: a stroke below it; nothing where it has no width. */
  whisker?: { low: number; high: number } | null
  /** What would fill the bar. */
  whole?: number
}

const height = 14
const gap = 0.4
const below = 8

/** The parts of a value side by side, always in the order of the axes, on the scale 0 to 100 unless another whole is given. */
export function ContributionBar({ parts, label, whisker = null, whole = wholeValue }: ContributionBarProps) {
  const { axis, surface, text } = useTheme().vars.palette
  const isDoubted = whisker !== null && whisker.low < whisker.high
  const full = isDoubted ? height + below : height
  return (
    <Box
      component="svg"
      viewBox={`0 0 100 ${full}`}
      preserveAspectRatio="none"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      sx={{
        display: 'block',
        width: '100%',
        height: full,
        minWidth: 96,
        forcedColorAdjust: 'none',
        printColorAdjust: 'exact',
      }}
    >
      <rect width={100} height={height} fill={surface.quiet} />
      {isDoubted && <Whisker {...at(whisker, whole)} ink={text.primary} />}
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

const at = ({ low, high }: { low: number; high: number }, whole: number) => ({
  from: (low * 100) / whole,
  to: (high * 100) / whole,
})

const Whisker = ({ from, to, ink }: { from: number; to: number; ink: string }) => (
  <path
    d={`M${from} ${height + 2}v${below - 3}M${to} ${height + 2}v${below - 3}M${from} ${height + below / 2 + 0.5}H${to}`}
    stroke={ink}
    strokeWidth={1.5}
    vectorEffect="non-scaling-stroke"
    fill="none"
  />
)
