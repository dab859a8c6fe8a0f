import { useTheme } from '@mui/material/styles'
import { useId } from 'react'
import {
  Bar,
  type BarShapeProps,
  CartesianGrid,
  ComposedChart,
  Line,
  Rectangle,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { RowTooltip } from './chart-tooltip.tsx'
import { Hatches, useFill } from './fills.tsx'
import { chartLook, type Series } from './look.ts'

export interface YearRow {
  label: string
  /** By the id of the series; what is unknown is null and draws nothing. */
  values: Record<string, number | null>
  /** The height of the step line, for example the credit. */
  step?: number | null
  /** Not past yet: hatched. */
  isAhead?: boolean
}

export interface YearsChartProps {
  rows: YearRow[]
  series: Series[]
  stepLabel?: string
  format: (value: number) => string
  height?: number
}

const linesOf = (row: YearRow, { series, stepLabel, format }: YearsChartProps) => [
  ...series.flatMap(({ id, label }) =>
    typeof row.values[id] === 'number' ? [{ label, value: format(row.values[id]) }] : [],
  ),
  ...(stepLabel && typeof row.step === 'number' ? [{ label: stepLabel, value: format(row.step) }] : []),
]

/** One stroke across the whole of each year, joined upright. */
function Steps({ rows }: { rows: YearRow[] }) {
  const look = chartLook(useTheme())
  const area = usePlotArea()
  const scale = useYAxisScale()
  if (!area || !scale) return null
  const band = area.width / rows.length
  const strokes = rows.flatMap(({ step }, index) => {
    const y = typeof step === 'number' ? scale(step) : undefined
    if (y === undefined) return []
    const isJoined = typeof rows[index - 1]?.step === 'number'
    return [`${isJoined ? 'L' : 'M'}${area.x + index * band} ${y}h${band}`]
  })
  return <path d={strokes.join('')} fill="none" stroke={look.text} strokeWidth={2} />
}

/** Grouped bars per year; what lies ahead is hatched; a step line for what may be spent. */
export function YearsChart(props: YearsChartProps) {
  const { rows, series, stepLabel, format, height = 320 } = props
  const look = chartLook(useTheme())
  const base = useId()
  const fill = useFill(base)
  return (
    <ComposedChart {...look.surface} data={rows} barGap={1} barCategoryGap="22%" style={{ width: '100%', height }}>
      <Hatches base={base} tones={series.map(({ tone }) => tone)} />
      <CartesianGrid vertical={false} {...look.grid} />
      <XAxis dataKey="label" {...look.axis} />
      <YAxis width="auto" {...look.axis} axisLine={false} tickFormatter={format} />
      <RowTooltip of={(row: YearRow) => ({ title: row.label, lines: linesOf(row, props) })} />
      {series.map((one) => (
        <Bar
          key={one.id}
          name={one.label}
          dataKey={(row: YearRow) => row.values[one.id] ?? null}
          maxBarSize={28}
          isAnimationActive={false}
          shape={({ x, y, width, height: tall, payload }: BarShapeProps) => (
            <Rectangle x={x} y={y} width={width} height={tall} {...fill(one, (payload as YearRow).isAhead)} />
          )}
        />
      ))}
      {/* Unseen: it only makes room on the scale for the steps. */}
      {stepLabel && <Line dataKey="step" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />}
      {stepLabel && <Steps rows={rows} />}
    </ComposedChart>
  )
}
