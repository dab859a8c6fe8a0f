import { useTheme } from '@mui/material/styles'
import { useId } from 'react'
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  Rectangle,
  usePlotArea,
  useXAxisScale,
  XAxis,
} from 'recharts'
import { RowTooltip } from './chart-tooltip.tsx'
import { Hatches, useFill } from './fills.tsx'
import { chartLook, type Pattern, type Tone } from './look.ts'
import { NameAxis } from './name-axis.tsx'

export interface BalanceRow {
  label: string
  tone: Tone
  /** By the id of the measure, in the unit of `format`. */
  shares: Record<string, number>
  /** What was aimed at; null where nothing was. */
  target: number | null
}

export interface BalanceChartProps {
  rows: BalanceRow[]
  /** For example the share of money (solid) and of projects (hatched). */
  measures: { id: string; label: string; pattern: Pattern }[]
  targetLabel: string
  format: (value: number) => string
}

const rowHeight = 64

/** A stroke across each group of bars at its target. */
function Targets({ rows }: { rows: BalanceRow[] }) {
  const look = chartLook(useTheme())
  const area = usePlotArea()
  const scale = useXAxisScale()
  if (!area || !scale) return null
  const band = area.height / rows.length
  return rows.map(({ label, target }, index) => {
    const x = target === null ? undefined : scale(target)
    if (x === undefined) return null
    const y = area.y + index * band
    return (
      <line key={label} x1={x} x2={x} y1={y + band * 0.1} y2={y + band * 0.9} stroke={look.text} strokeWidth={2.5} />
    )
  })
}

/** Shares per axis beside the share aimed at. */
export function BalanceChart({ rows, measures, targetLabel, format }: BalanceChartProps) {
  const theme = useTheme()
  const look = chartLook(theme)
  const base = useId()
  const fill = useFill(base)
  const linesOf = ({ shares, target }: BalanceRow) => [
    ...measures.map(({ id, label }) => ({ label, value: format(shares[id] ?? 0) })),
    ...(target === null ? [] : [{ label: targetLabel, value: format(target) }]),
  ]
  return (
    <BarChart
      {...look.surface}
      layout="vertical"
      data={rows}
      barGap={2}
      barCategoryGap="22%"
      style={{ width: '100%', height: rows.length * rowHeight + 40 }}
    >
      <Hatches base={base} tones={rows.map(({ tone }) => tone)} />
      <CartesianGrid horizontal={false} {...look.grid} />
      <XAxis type="number" {...look.axis} axisLine={false} tickFormatter={format} />
      <NameAxis />
      <RowTooltip of={(row: BalanceRow) => ({ title: row.label, lines: linesOf(row) })} />
      {measures.map(({ id, label, pattern }) => (
        <Bar
          key={id}
          name={label}
          dataKey={(row: BalanceRow) => row.shares[id] ?? 0}
          maxBarSize={18}
          isAnimationActive={false}
          shape={({ x, y, width, height, payload }: BarShapeProps) => (
            <Rectangle
              x={x}
              y={y}
              width={width}
              height={height}
              {...fill({ tone: (payload as BalanceRow).tone, pattern })}
            />
          )}
        />
      ))}
      <Targets rows={rows} />
    </BarChart>
  )
}
