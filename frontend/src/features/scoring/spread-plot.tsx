import { pointLevels } from '@triaxe/shared-types/scoring.rules'
import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import { type AxisPosition, axisInk } from '../../marks/axis-mark.tsx'

interface SpreadPlotProps {
  /** What it shows, in words. */
  label: string
  position: AxisPosition
  /** One dot each. */
  points: number[]
  /** The mean as sum and count, drawn where it exactly lies. */
  mean: { sum: number; count: number }
  /** From the lowest to the highest points that anybody could defend: a thick stroke. */
  hull: { low: number; high: number }
  /** What the department gave: a hollow diamond. */
  own?: number | undefined
}

const step = 30
const left = 12
const x = (points: number) => left + points * step
const base = 30

/** Where the assessors stand on the scale 0 to 5: a dot for each, the mean as a stroke, and how far all of them reach. */
export function SpreadPlot({ label, position, points, mean, hull, own }: SpreadPlotProps) {
  const { axis, chart, text } = useTheme().vars.palette
  return (
    <Box
      component="svg"
      {...{ role: 'img', 'aria-label': label }}
      viewBox="0 0 176 46"
      sx={{ width: 176, height: 46, flex: 'none' }}
    >
      <line x1={x(0)} x2={x(5)} y1={base} y2={base} stroke={chart.muted} />
      {pointLevels.map((level) => (
        <g key={level}>
          <line x1={x(level)} x2={x(level)} y1={base - 3} y2={base + 3} stroke={chart.muted} />
          <text x={x(level)} y={base + 14} textAnchor="middle" fontSize="11" fill={text.secondary}>
            {level}
          </text>
        </g>
      ))}
      <line
        x1={x(hull.low)}
        x2={x(hull.high)}
        y1={base}
        y2={base}
        stroke={axis[axisInk[position]].main}
        strokeWidth="3"
      />
      <line
        x1={x(mean.sum / mean.count)}
        x2={x(mean.sum / mean.count)}
        y1={4}
        y2={base + 4}
        stroke={text.primary}
        strokeWidth="1.5"
        strokeDasharray="3 2"
      />
      {stacked(points).map(({ level, height, key }) => (
        <circle key={key} cx={x(level)} cy={base - 7 - height * 10} r="4.5" fill={axis[axisInk[position]].main} />
      ))}
      {own !== undefined && (
        <path d={`M${x(own)} ${base - 6}l6 6-6 6-6-6z`} fill="none" stroke={text.primary} strokeWidth="1.5" />
      )}
    </Box>
  )
}

/** Equal points stand on top of each other. */
function stacked(points: number[]) {
  const heights = new Map<number, number>()
  return points.map((level, index) => {
    const height = heights.get(level) ?? 0
    heights.set(level, height + 1)
    return { level, height, key: `${level}-${index}` }
  })
}
