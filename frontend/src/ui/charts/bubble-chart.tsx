import { useTheme } from '@mui/material/styles'
import { CartesianGrid, Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis, ZAxis } from 'recharts'
import { RowTooltip } from './chart-tooltip.tsx'
import { AxisSymbol } from './axis-symbol.tsx'
import { type ChartLook, chartLook, type Tone, toneColour } from './look.ts'

export interface Bubble {
  id: string
  label: string
  x: number
  y: number
  /** The area. */
  size: number
  position: 1 | 2 | 3
  /** A ring: not decided yet. */
  isRing?: boolean
}

export interface BubbleChartProps {
  bubbles: Bubble[]
  xLabel: string
  yLabel: string
  formatX: (value: number) => string
  formatY: (value: number) => string
  /** The best that could be had for each cost, behind the bubbles. */
  frontier?: { x: number; y: number }[]
  onPick?: (id: string) => void
  height?: number
}

const tones: Record<Bubble['position'], Tone> = { 1: 'axis1', 2: 'axis2', 3: 'axis3' }

const axisName = (value: string, look: ChartLook, place: object) => ({
  value,
  fill: look.quiet,
  fontSize: look.textSize,
  ...place,
})

function bubbleShape(colourOf: (bubble: Bubble) => string, ground: string, onPick?: (id: string) => void) {
  return function BubbleShape({ cx, cy, size, payload }: ScatterShapeProps) {
    const bubble = payload as unknown as Bubble
    const colour = colourOf(bubble)
    return (
      <AxisSymbol
        position={bubble.position}
        cx={cx ?? 0}
        cy={cy ?? 0}
        area={Number(size)}
        fill={bubble.isRing ? ground : colour}
        stroke={bubble.isRing ? colour : ground}
        strokeWidth={bubble.isRing ? 2 : 1}
        {...(onPick ? { cursor: 'pointer', onClick: () => onPick(bubble.id) } : {})}
      />
    )
  }
}

const tooltipOf = ({ label, x, y }: Bubble, { xLabel, yLabel, formatX, formatY }: BubbleChartProps) =>
  label
    ? {
        title: label,
        lines: [
          { label: xLabel, value: formatX(x) },
          { label: yLabel, value: formatY(y) },
        ],
      }
    : null

/** Value against cost: a sign per project by its leading axis, its area by size. */
export function BubbleChart(props: BubbleChartProps) {
  const { bubbles, xLabel, yLabel, formatX, formatY, frontier = [], onPick, height = 400 } = props
  const theme = useTheme()
  const look = chartLook(theme)
  const shape = bubbleShape(({ position }) => toneColour(theme, tones[position]), look.ground, onPick)
  return (
    <ScatterChart
      {...look.surface}
      margin={{ top: 28, right: 40, bottom: 24, left: 8 }}
      style={{ width: '100%', height }}
    >
      <CartesianGrid {...look.grid} />
      <XAxis
        type="number"
        dataKey="x"
        {...look.axis}
        tickFormatter={formatX}
        label={axisName(xLabel, look, { position: 'insideBottom', offset: -14 })}
      />
      <YAxis
        type="number"
        dataKey="y"
        width={48}
        {...look.axis}
        tickFormatter={formatY}
        label={axisName(yLabel, look, { position: 'top', offset: 12, textAnchor: 'start' })}
      />
      <ZAxis type="number" dataKey="size" range={[60, 700]} />
      <RowTooltip hasCursor={false} of={(bubble: Bubble) => tooltipOf(bubble, props)} />
      {frontier.length > 0 && (
        <Scatter
          data={frontier}
          dataKey="y"
          line={{ stroke: look.quiet, strokeDasharray: '4 3' }}
          shape={() => null}
          isAnimationActive={false}
        />
      )}
      <Scatter data={bubbles} dataKey="y" shape={shape} isAnimationActive={false} />
    </ScatterChart>
  )
}
