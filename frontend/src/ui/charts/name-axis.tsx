import { useTheme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { YAxis } from 'recharts'
import { chartLook } from './look.ts'

const shortened = (words: string, length: number) =>
  words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`

/** A name in at most three lines, broken between words. */
function linesOf(name: string, length: number, left = 3): string[] {
  if (name.length <= length) return [name]
  if (left === 1) return [shortened(name, length)]
  const space = name.lastIndexOf(' ', length)
  if (space <= 0) return [`${name.slice(0, length - 1)}-`, ...linesOf(name.slice(length - 1), length, left - 1)]
  return [name.slice(0, space), ...linesOf(name.slice(space).trim(), length, left - 1)]
}

interface NameTickProps {
  x?: number | string
  y?: number | string
  payload?: { value: string }
  /** Characters to a line. */
  length: number
}

/** A long name beside a bar. */
function NameTick({ x, y, payload, length }: NameTickProps) {
  const look = chartLook(useTheme())
  const lines = linesOf(payload?.value ?? '', length)
  return (
    <text x={x} y={y} textAnchor="end" fill={look.text} fontSize={look.textSize}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? `${0.35 - 0.6 * (lines.length - 1)}em` : '1.2em'}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** How much room names get: less on a phone. */
const roomOf = (isNarrow: boolean) => (isNarrow ? { width: 136, length: 18 } : { width: 220, length: 34 })

/** The names beside horizontal bars, each row's `label`. */
export function NameAxis() {
  const theme = useTheme()
  const { axis } = chartLook(theme)
  const { width, length } = roomOf(useMediaQuery(theme.breakpoints.down('sm')))
  return (
    <YAxis type="category" dataKey="label" interval={0} width={width} {...axis} tick={<NameTick length={length} />} />
  )
}
