import { useTheme } from '@mui/material/styles'
import { AxisSymbol } from '../../../ui/charts/axis-symbol.tsx'
import { chartLook, type Tone, toneColour } from '../../../ui/charts/look.ts'
import type { NamedAxis } from '../project-titles.ts'
import { cornersOf, room } from './triangle.model.ts'

const tones: Record<NamedAxis['position'], Tone> = { 1: 'axis1', 2: 'axis2', 3: 'axis3' }
const anchors = { 1: 'start', 2: 'middle', 3: 'end' } as const
const lineLength = 30

/** In two lines at a space near the middle, where one would be too long. */
function linesOf(name: string): string[] {
  if (name.length <= lineLength) return [name]
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  const cut = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0] ?? name.length
  return [name.slice(0, cut), name.slice(cut + 1)]
}
const lineHeight = 17

interface AxisCornersProps {
  axes: NamedAxis[]
}

/** At each corner one axis weighs everything: its sign, its colour, its name. */
export function AxisCorners({ axes }: AxisCornersProps) {
  const theme = useTheme()
  const { tick } = chartLook(theme).axis
  return axes.map(({ position, name }) => {
    const { x, y } = cornersOf[position]
    const isTop = position === 2
    const lines = linesOf(name)
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
        <text y={isTop ? y - 16 - (lines.length - 1) * lineHeight : y + 26} textAnchor={anchors[position]} {...tick}>
          {lines.map((line, place) => (
            <tspan key={line} x={isTop ? x : position === 1 ? 0 : room.width} dy={place === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    )
  })
}
