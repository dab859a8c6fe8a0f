import Box from '@mui/material/Box'
import { type PointerEvent, useState } from 'react'
import type { Series } from './look.ts'
import { TooltipPaper } from './tooltip-paper.tsx'
import { useWidth } from './use-width.ts'
import { type YearRow, type YearsPlan, yearsPlan } from './years-chart.model.ts'
import { Amounts, Steps, YearBars, YearNames, YearShade } from './years-drawing.tsx'

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

/** Beside the year under the pointer, on the side where there is room. */
function YearTooltip({ index, plan, ...props }: YearsChartProps & { index: number; plan: YearsPlan }) {
  const row = props.rows[index]
  if (!row) return null
  const isRight = index * plan.band > plan.width / 2
  const edge = plan.left + (isRight ? index : index + 1) * plan.band
  return (
    <Box
      data-print="hide"
      sx={{ position: 'absolute', pointerEvents: 'none', zIndex: 1 }}
      style={{ top: plan.top, ...(isRight ? { right: `calc(100% - ${edge}px)` } : { left: edge }) }}
    >
      <TooltipPaper title={row.label} lines={linesOf(row, props)} />
    </Box>
  )
}

/** Which year the pointer is on; none outside the plot. */
function useYearUnderPointer() {
  const [index, setIndex] = useState<number | null>(null)
  const follow = (plan: YearsPlan) => ({
    onPointerMove: ({ clientX, currentTarget }: PointerEvent) => {
      const x = clientX - currentTarget.getBoundingClientRect().left - plan.left
      setIndex(x >= 0 && x < plan.width ? Math.floor(x / plan.band) : null)
    },
    onPointerLeave: () => setIndex(null),
  })
  return { index, follow }
}

/** Grouped bars per year; what lies ahead is hatched; a step line for what may be spent. */
export function YearsChart(props: YearsChartProps) {
  const { rows, series, stepLabel, format, height = 320 } = props
  const [ref, width] = useWidth<HTMLDivElement>()
  const { index, follow } = useYearUnderPointer()
  const plan = yearsPlan(rows, format, { width, height })
  return (
    <Box ref={ref} sx={{ position: 'relative', minHeight: height, '@media print': { minHeight: 0 } }} {...follow(plan)}>
      {width > 0 && (
        <Box
          component="svg"
          viewBox={`0 0 ${width} ${height}`}
          sx={{ display: 'block', width: '100%', height: 'auto' }}
        >
          {index !== null && <YearShade index={index} plan={plan} />}
          <Amounts plan={plan} format={format} />
          <YearBars rows={rows} series={series} plan={plan} />
          <YearNames rows={rows} plan={plan} />
          {stepLabel && <Steps rows={rows} plan={plan} />}
        </Box>
      )}
      {index !== null && <YearTooltip {...props} index={index} plan={plan} />}
    </Box>
  )
}
