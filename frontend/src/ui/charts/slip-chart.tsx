import { useTheme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Bar, BarChart, type BarShapeProps, CartesianGrid, ReferenceLine, XAxis } from 'recharts'
import { RowTooltip } from './chart-tooltip.tsx'
import { chartLook, type Tone, toneColour } from './look.ts'
import { NameAxis } from './name-axis.tsx'

export interface SlipRow {
  id: string
  label: string
  /** Days `YYYY-MM-DD`. */
  original: string
  forecast: string
  /** In words: "34 days late". */
  delta: string
  tone: Tone
}

export interface SlipChartProps {
  rows: SlipRow[]
  originalLabel: string
  forecastLabel: string
  formatDay: (day: string) => string
  today?: string
  todayLabel?: string
}

// On a phone names take three lines.
const rowHeight = { wide: 34, narrow: 48 }
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const yearOf = (time: number) => String(new Date(time).getUTCFullYear())

/** The first of January of every year in sight. */
function yearTicks(rows: Pick<SlipRow, 'original' | 'forecast'>[]): number[] {
  const years = rows.flatMap(({ original, forecast }) => [Number(original.slice(0, 4)), Number(forecast.slice(0, 4))])
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years) + 1]
  return Array.from({ length: last - first + 1 }, (_, index) => Date.UTC(first + index, 0, 1))
}

function slipShape(colourOf: (row: SlipRow) => string, ground: string) {
  return function SlipShape({ x, y, width, height, payload }: BarShapeProps) {
    const row = payload as SlipRow
    const isLate = row.forecast >= row.original
    const [from, to] = isLate ? [x, x + width] : [x + width, x]
    const middle = y + height / 2
    const colour = colourOf(row)
    return (
      <g>
        <line x1={from} x2={to} y1={middle} y2={middle} stroke={colour} strokeWidth={3} />
        <circle cx={from} cy={middle} r={4.5} fill={ground} stroke={colour} strokeWidth={2} />
        <circle cx={to} cy={middle} r={5} fill={colour} />
      </g>
    )
  }
}

/** From the day first promised (ring) to the day now expected (dot), one line per project. */
export function SlipChart({ rows, originalLabel, forecastLabel, formatDay, today, todayLabel }: SlipChartProps) {
  const theme = useTheme()
  const look = chartLook(theme)
  const ticks = yearTicks(rows)
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'))
  const linesOf = ({ original, forecast }: SlipRow) => [
    { label: originalLabel, value: formatDay(original) },
    { label: forecastLabel, value: formatDay(forecast) },
  ]
  return (
    <BarChart
      {...look.surface}
      layout="vertical"
      data={rows}
      margin={{ top: 20, right: 16, bottom: 4, left: 4 }}
      style={{ width: '100%', height: rows.length * (isNarrow ? rowHeight.narrow : rowHeight.wide) + 60 }}
    >
      <CartesianGrid horizontal={false} {...look.grid} />
      <XAxis
        type="number"
        scale="time"
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        {...look.axis}
        axisLine={false}
        tickFormatter={yearOf}
      />
      <NameAxis />
      <RowTooltip of={(row: SlipRow) => ({ title: `${row.label} – ${row.delta}`, lines: linesOf(row) })} />
      <Bar
        dataKey={(row: SlipRow) => [timeOf(row.original), timeOf(row.forecast)].toSorted((a, b) => a - b)}
        minPointSize={1}
        isAnimationActive={false}
        shape={slipShape(({ tone }) => toneColour(theme, tone), look.ground)}
      />
      {today && (
        <ReferenceLine
          x={timeOf(today)}
          stroke={look.quiet}
          strokeDasharray="3 3"
          label={{ value: todayLabel ?? '', position: 'top', fill: look.quiet, fontSize: look.textSize }}
        />
      )}
    </BarChart>
  )
}
