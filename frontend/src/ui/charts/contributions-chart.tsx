import { useTheme } from '@mui/material/styles'
import { Bar, BarChart, CartesianGrid, LabelList, ReferenceLine, XAxis } from 'recharts'
import { RowTooltip } from './chart-tooltip.tsx'
import { chartLook, type Series, toneColour } from './look.ts'
import { NameAxis } from './name-axis.tsx'

export interface ContributionRow {
  id: string
  label: string
  /** By the id of the series; together they make the total. */
  parts: Record<string, number>
  /** Printed at the end of the bar. */
  total: string
}

export interface ContributionsChartProps {
  rows: ContributionRow[]
  series: Series[]
  format: (value: number) => string
  /** The end of the scale. */
  max?: number
  /** The last row above the line, by its label. */
  lineAfter?: string
  lineLabel?: string
}

const rowHeight = 34

/** One bar per row, made of weighted parts, with the sum at its end and a line under the last that is in. */
export function ContributionsChart({ rows, series, format, max, lineAfter, lineLabel }: ContributionsChartProps) {
  const theme = useTheme()
  const look = chartLook(theme)
  return (
    <BarChart
      {...look.surface}
      layout="vertical"
      data={rows}
      barCategoryGap="24%"
      margin={{ top: 8, right: 48, bottom: 4, left: 4 }}
      style={{ width: '100%', height: rows.length * rowHeight + 48 }}
    >
      <CartesianGrid horizontal={false} {...look.grid} />
      <XAxis type="number" domain={[0, max ?? 'auto']} {...look.axis} axisLine={false} tickFormatter={format} />
      <NameAxis />
      <RowTooltip
        of={(row: ContributionRow) => ({
          title: `${row.label} – ${row.total}`,
          lines: series.map(({ id, label }) => ({ label, value: format(row.parts[id] ?? 0) })),
        })}
      />
      {series.map((one, index) => (
        <Bar
          key={one.id}
          stackId="value"
          name={one.label}
          dataKey={(row: ContributionRow) => row.parts[one.id] ?? 0}
          fill={toneColour(theme, one.tone)}
          stroke={look.ground}
          maxBarSize={22}
          isAnimationActive={false}
        >
          {index === series.length - 1 && (
            <LabelList dataKey="total" position="right" fill={look.text} fontSize={look.textSize} />
          )}
        </Bar>
      ))}
      {lineAfter && (
        <ReferenceLine
          y={lineAfter}
          position="end"
          stroke={look.text}
          strokeWidth={2}
          strokeDasharray="6 3"
          label={{ value: lineLabel ?? '', position: 'insideBottomRight', fill: look.text, fontSize: look.textSize }}
        />
      )}
    </BarChart>
  )
}
