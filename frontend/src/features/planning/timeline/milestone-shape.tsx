import { type Theme, useTheme } from '@mui/material/styles'
import type { Sign, Standing } from './timeline.model.ts'

const outlines: Record<Sign, string> = {
  gate: 'M0-7L7 0L0 7L-7 0Z',
  management: 'M0-4.8a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6Z',
  goLive: 'M-5 8V-8H7L3.5-3L7 2H-5',
}
/** Where the exclamation mark of an overdue milestone stands. */
const middles: Record<Sign, number> = { gate: 0, management: 0, goLive: -3 }

function looks({ vars: { palette } }: Theme, standing: Standing) {
  const ink = palette.text.primary
  const ground = palette.background.default
  switch (standing) {
    case 'reached':
      return { fill: ink, stroke: ink }
    case 'open':
      return { fill: ground, stroke: ink }
    case 'overdue':
      return { fill: palette.signal.red.main, stroke: palette.signal.red.main }
  }
}

interface MilestoneShapeProps {
  sign: Sign
  standing: Standing
}

/** Filled when reached, hollow while open, with an exclamation mark when overdue: told apart without colours. */
export function MilestoneShape({ sign, standing }: MilestoneShapeProps) {
  const theme = useTheme()
  return (
    <>
      <path d={outlines[sign]} strokeWidth={1.6} strokeLinejoin="round" {...looks(theme, standing)} />
      {standing === 'overdue' && (
        <path
          d={`M0 ${middles[sign] - 3}v3.4m0 2v.4`}
          strokeWidth={1.6}
          strokeLinecap="round"
          stroke={theme.vars.palette.background.default}
        />
      )}
    </>
  )
}
