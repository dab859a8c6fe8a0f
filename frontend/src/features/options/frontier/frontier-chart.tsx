import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import { type KeyboardEvent, useRef, useState } from 'react'
import { chartLook } from '../../../ui/charts/look.ts'
import { TooltipPaper, type TooltipText } from '../../../ui/charts/tooltip-paper.tsx'
import { useWidth } from '../../../ui/charts/use-width.ts'
import { roundTicks } from '../../../ui/charts/years-chart.model.ts'
import type { FrontierRows, Step } from './frontier.model.ts'

interface FrontierChartProps {
  rows: FrontierRows
  xLabel: string
  yLabel: string
  todayLabel: string
  formatX: (cents: number) => string
  formatY: (value: number) => string
  labelOf: (step: Step) => string
  tooltipOf: (step: Step) => TooltipText
}

const height = 340
const margin = { top: 30, right: 24, bottom: 48, left: 48 }

function planOf({ steps, today }: FrontierRows, width: number) {
  const xs = roundTicks([...steps, today].map(({ envelopeCents }) => envelopeCents))
  const ys = roundTicks([...steps, today].map(({ value }) => value))
  const [xEnd, yEnd] = [xs.at(-1) || 1, ys.at(-1) || 1]
  const x = (cents: number) => margin.left + ((width - margin.left - margin.right) * cents) / xEnd
  const y = (value: number) => height - margin.bottom - ((height - margin.top - margin.bottom) * value) / yEnd
  return { xs, ys, x, y, width }
}
type Plan = ReturnType<typeof planOf>

/** Value against money: each mark the best choice at its envelope, today's plan below. Arrow keys go from mark to mark. */
export function FrontierChart(props: FrontierChartProps) {
  const { rows, labelOf, tooltipOf } = props
  const [ref, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const [active, setActive] = useState<number | null>(null)
  const plan = planOf(rows, width)
  const go = (event: KeyboardEvent, place: number) => {
    const next = place + ({ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key] ?? 0)
    if (next === place) return
    event.preventDefault()
    svg.current?.querySelector<SVGElement>(`[data-step="${next}"]`)?.focus()
  }
  const shown = active === null ? undefined : rows.steps[active]
  return (
    <Box ref={ref} sx={{ position: 'relative', minHeight: height, '@media print': { minHeight: 0 } }}>
      {width > 0 && (
        <Box
          component="svg"
          ref={svg}
          viewBox={`0 0 ${width} ${height}`}
          sx={{ display: 'block', width: '100%', height: 'auto' }}
          onPointerLeave={() => setActive(null)}
        >
          <Ground {...props} plan={plan} />
          <Curve rows={rows} plan={plan} />
          {rows.steps.map((step, place) => (
            <Mark
              key={step.envelopeCents}
              step={step}
              place={place}
              plan={plan}
              label={labelOf(step)}
              isActive={place === active}
              onActive={setActive}
              onKeyDown={(event) => go(event, place)}
            />
          ))}
          <Today rows={rows} plan={plan} label={props.todayLabel} />
        </Box>
      )}
      {shown && (
        <Tooltip at={{ x: plan.x(shown.envelopeCents), y: plan.y(shown.value), width }} text={tooltipOf(shown)} />
      )}
    </Box>
  )
}

/** The last label ends where the drawing does. */
const anchorOf = (tick: number, { xs }: Plan) => (tick === xs.at(-1) ? 'end' : 'middle')

function Ground({ xLabel, yLabel, formatX, formatY, plan }: FrontierChartProps & { plan: Plan }) {
  const { grid, axis } = chartLook(useTheme())
  const bottom = height - margin.bottom
  const every = plan.width < 560 ? 2 : 1
  return (
    <g aria-hidden>
      {plan.ys.map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={plan.width - margin.right} y1={plan.y(tick)} y2={plan.y(tick)} {...grid} />
          <text x={margin.left - 8} y={plan.y(tick)} dy="0.355em" textAnchor="end" {...axis.tick}>
            {formatY(tick)}
          </text>
        </g>
      ))}
      {plan.xs.map(
        (tick, place) =>
          place % every === 0 && (
            <text key={tick} x={plan.x(tick)} y={bottom + 18} textAnchor={anchorOf(tick, plan)} {...axis.tick}>
              {formatX(tick)}
            </text>
          ),
      )}
      <text x={margin.left - 40} y={14} {...axis.tick}>
        {yLabel}
      </text>
      <text x={plan.width - margin.right} y={height - 6} textAnchor="end" {...axis.tick}>
        {xLabel}
      </text>
    </g>
  )
}

function Curve({ rows, plan }: { rows: FrontierRows; plan: Plan }) {
  const { palette } = useTheme().vars
  const points = rows.steps.map(({ envelopeCents, value }) => `${plan.x(envelopeCents)},${plan.y(value)}`).join(' ')
  return <polyline points={points} fill="none" stroke={palette.chart.ink} strokeWidth={1.5} />
}

interface MarkProps {
  step: Step
  place: number
  plan: Plan
  label: string
  isActive: boolean
  onActive: (place: number | null) => void
  onKeyDown: (event: KeyboardEvent) => void
}

// A part of a picture that says itself when it has the focus.
const asPart = { role: 'img' } as const

function Mark({ step, place, plan, label, isActive, onActive, onKeyDown }: MarkProps) {
  const { palette } = useTheme().vars
  return (
    <Box
      component="circle"
      {...asPart}
      aria-label={label}
      tabIndex={place === 0 ? 0 : -1}
      data-step={place}
      cx={plan.x(step.envelopeCents)}
      cy={plan.y(step.value)}
      r={isActive ? 7 : 4.5}
      fill={step.isOpen ? palette.background.default : palette.chart.ink}
      stroke={palette.chart.ink}
      strokeWidth={isActive ? 3 : 1.5}
      onFocus={() => onActive(place)}
      onBlur={() => onActive(null)}
      onPointerEnter={() => onActive(place)}
      onKeyDown={onKeyDown}
      sx={{ outline: 'none', printColorAdjust: 'exact' }}
    />
  )
}

/** What is decided today, and how far it stands below the best choice at the same envelope. */
function Today({ rows: { today, best }, plan, label }: { rows: FrontierRows; plan: Plan; label: string }) {
  const theme = useTheme()
  const { tick } = chartLook(theme).axis
  const { text, background } = theme.vars.palette
  const [x, y] = [plan.x(today.envelopeCents), plan.y(today.value)]
  const isRight = x > plan.width * 0.7
  return (
    <g pointerEvents="none">
      <line x1={x} x2={x} y1={y} y2={plan.y(best.value)} stroke={text.primary} strokeDasharray="3 3" />
      <rect
        x={x - 6}
        y={y - 6}
        width={12}
        height={12}
        fill={background.default}
        stroke={text.primary}
        strokeWidth={2}
      />
      <text
        {...tick}
        x={isRight ? x - 12 : x + 12}
        y={y}
        dy="0.355em"
        textAnchor={isRight ? 'end' : 'start'}
        fill={text.primary}
        fontWeight={600}
      >
        {label}
      </text>
    </g>
  )
}

function Tooltip({ at, text }: { at: { x: number; y: number; width: number }; text: TooltipText }) {
  const isRight = at.x > at.width / 2
  return (
    <Box
      data-print="hide"
      sx={{ position: 'absolute', pointerEvents: 'none', zIndex: 1 }}
      style={{ top: at.y + 14, ...(isRight ? { right: at.width - at.x + 12 } : { left: at.x + 12 }) }}
    >
      <TooltipPaper {...text} />
    </Box>
  )
}
