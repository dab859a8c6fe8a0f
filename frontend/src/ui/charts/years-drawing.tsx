import { useTheme } from '@mui/material/styles'
import { useId } from 'react'
import { Hatches, useFill } from './fills.tsx'
import { chartLook, type Series } from './look.ts'
import { barsOf, nameEvery, stepsPath, type YearRow, type YearsPlan } from './years-chart.model.ts'

interface OfPlan {
  plan: YearsPlan
}

/** Where the amounts stand, in quiet strokes. */
export function Amounts({ plan, format }: OfPlan & { format: (value: number) => string }) {
  const look = chartLook(useTheme())
  const { left, width, ticks, y } = plan
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={left} x2={left + width} y1={y(tick)} y2={y(tick)} {...look.grid} />
      <text x={left - 8} y={y(tick)} dy="0.355em" textAnchor="end" {...look.axis.tick}>
        {format(tick)}
      </text>
    </g>
  ))
}

/** The names of the years under the chart. */
export function YearNames({ rows, plan }: OfPlan & { rows: YearRow[] }) {
  const { axis } = chartLook(useTheme())
  const { left, top, width, height, band } = plan
  const bottom = top + height
  return (
    <>
      <line x1={left} x2={left + width} y1={bottom} y2={bottom} {...axis.axisLine} />
      {rows.map(
        ({ label }, index) =>
          index % nameEvery(band) === 0 && (
            <text key={label} x={left + (index + 0.5) * band} y={bottom + 19} textAnchor="middle" {...axis.tick}>
              {label}
            </text>
          ),
      )}
    </>
  )
}

/** The bars of all years; what lies ahead is hatched. */
export function YearBars({ rows, series, plan }: OfPlan & { rows: YearRow[]; series: Series[] }) {
  const base = useId()
  const fill = useFill(base)
  return (
    <>
      <Hatches base={base} tones={series.map(({ tone }) => tone)} />
      {rows.map((row, index) =>
        barsOf(row, index, series, plan).map(({ one, ...place }) => (
          <rect key={`${row.label}-${one.id}`} data-bar={one.id} {...place} {...fill(one, row.isAhead)} />
        )),
      )}
    </>
  )
}

/** What may be spent, above the bars. */
export function Steps({ rows, plan }: OfPlan & { rows: YearRow[] }) {
  const { text } = chartLook(useTheme())
  return <path d={stepsPath(rows, plan)} fill="none" stroke={text} strokeWidth={2} />
}

/** A shade behind the year under the pointer. */
export function YearShade({ index, plan }: OfPlan & { index: number }) {
  const { grid } = chartLook(useTheme())
  const { left, top, height, band } = plan
  return <rect x={left + index * band} y={top} width={band} height={height} fill={grid.stroke} fillOpacity={0.5} />
}
