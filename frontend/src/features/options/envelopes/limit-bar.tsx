import Box from '@mui/material/Box'
import Slider from '@mui/material/Slider'
import { useTheme } from '@mui/material/styles'

interface LimitBarProps {
  label: string
  /** What the end of the bar stands for. */
  whole: number
  running: number
  chosen: number
  limit: number | null
  step: number
  said: (limit: number) => string
  onChange: (limit: number) => void
}

const height = 16

// The limit is a stroke across the bar, wide enough to be taken with a finger.
const asStroke = {
  position: 'absolute',
  inset: 0,
  p: '0 !important',
  height: '100%',
  '& .MuiSlider-rail, & .MuiSlider-track': { display: 'none' },
  '& .MuiSlider-thumb': {
    width: 6,
    height: 28,
    borderRadius: '1px',
    bgcolor: 'text.primary',
    border: 2,
    borderColor: 'background.default',
    boxSizing: 'content-box',
    '&::before': { display: 'none' },
    '&::after': { width: 24, height: 32 },
    '&:hover, &.Mui-focusVisible, &.Mui-active': { boxShadow: 'none' },
    '&.Mui-focusVisible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '1px' },
  },
} as const

const shareOf = (value: number, whole: number) => (whole === 0 ? 0 : Math.max(0, (value * 100) / whole))

/** What is used of a year, as a bar, and its limit as a stroke that one drags or moves by keyboard. */
export function LimitBar({ label, whole, running, chosen, limit, step, said, onChange }: LimitBarProps) {
  const { chart, surface, signal } = useTheme().vars.palette
  const start = shareOf(running, whole)
  const exceeding = limit === null ? 0 : shareOf(running + chosen - limit, whole)
  return (
    <Box sx={{ position: 'relative', height, minWidth: 96 }}>
      <Box
        component="svg"
        aria-hidden
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        sx={{ display: 'block', width: '100%', height, bgcolor: surface.quiet, printColorAdjust: 'exact' }}
      >
        <rect width={start} height={height} fill={chart.muted} />
        <rect x={start} width={shareOf(chosen, whole)} height={height} fill={chart.ink} />
        {limit !== null && exceeding > 0 && (
          <rect x={shareOf(limit, whole)} width={exceeding} height={height} fill={signal.red.main} />
        )}
      </Box>
      <Slider
        aria-label={label}
        min={0}
        max={whole}
        step={step}
        shiftStep={step * 5}
        value={limit === null ? whole : Math.min(limit, whole)}
        getAriaValueText={said}
        onChange={(_, value) => onChange(Number(value))}
        sx={asStroke}
      />
    </Box>
  )
}
