import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'

/** An axis by its place in the strategy: that gives it its colour and its shape, everywhere. */
export type AxisPosition = 1 | 2 | 3

export const axisInk = { 1: 'one', 2: 'two', 3: 'three' } as const

const shapes: Record<AxisPosition, ReactNode> = {
  1: <circle cx="8" cy="8" r="6.5" />,
  2: <path d="M8 1.5l7 13H1z" />,
  3: <rect x="2" y="2" width="12" height="12" />,
}

interface AxisShapeProps {
  position: AxisPosition
  /** Needed where no name stands beside it. */
  label?: string
}

/** Circle, triangle or square. */
export const AxisShape = ({ position, label }: AxisShapeProps) => (
  <Box
    component="svg"
    viewBox="0 0 16 16"
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    sx={{
      width: '0.85em',
      height: '0.85em',
      flex: 'none',
      fill: (theme) => theme.vars.palette.axis[axisInk[position]].main,
      forcedColorAdjust: 'none',
      printColorAdjust: 'exact',
    }}
  >
    {shapes[position]}
  </Box>
)

interface AxisMarkProps {
  position: AxisPosition
  name: string
}

export const AxisMark = ({ position, name }: AxisMarkProps) => (
  <Mark icon={<AxisShape position={position} />} color={`axis.${axisInk[position]}.text`}>
    {name}
  </Mark>
)
