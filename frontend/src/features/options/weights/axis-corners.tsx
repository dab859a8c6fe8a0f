import { useTheme } from '@mui/material/styles'
import { AxisSymbol } from '../../../ui/charts/axis-symbol.tsx'
import { chartLook, type Tone, toneColour } from '../../../ui/charts/look.ts'
import { cornersOf } from './triangle.model.ts'

const tones: Record<1 | 2 | 3, Tone> = { 1: 'axis1', 2: 'axis2', 3: 'axis3' }
const anchors = { 1: 'start', 2: 'middle', 3: 'end' } as const
const longest = 34

const short = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name)

interface AxisCornersProps {
  axes: { position: 1 | 2 | 3; name: string }[]
}

/** At each corner one axis weighs everything: its sign, its colour, its name. */
export function AxisCorners({ axes }: AxisCornersProps) {
  const theme = useTheme()
  const { tick } = chartLook(theme).axis
  return axes.map(({ position, name }) => {
    const { x, y } = cornersOf[position]
    const isTop = position === 2
    return (
      <g key={position} pointerEvents="none" aria-hidden>
        <AxisSymbol
          position={position}
          cx={x}
          cy={y}
          area={170}
          fill={toneColour(theme, tones[position])}
          stroke={theme.vars.palette.background.default}
          strokeWidth={1.5}
        />
        <text
          x={isTop ? x : position === 1 ? x - 14 : x + 14}
          y={isTop ? y - 14 : y + 26}
          textAnchor={anchors[position]}
          {...tick}
        >
          {short(name)}
        </text>
      </g>
    )
  })
}
