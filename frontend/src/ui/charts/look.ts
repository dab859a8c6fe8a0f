import type { Theme } from '@mui/material/styles'

/** What a series means decides its colour; the theme knows which. */
export type Tone = 'axis1' | 'axis2' | 'axis3' | 'ink' | 'muted' | 'red' | 'amber' | 'green'

/** `solid` is known, `hatched` lies ahead, `outline` was planned. */
export type Pattern = 'solid' | 'hatched' | 'outline'

export interface Series {
  id: string
  label: string
  tone: Tone
  pattern?: Pattern
}

export function toneColour({ vars: { palette } }: Theme, tone: Tone): string {
  const colours: Record<Tone, string> = {
    axis1: palette.axis.one.main,
    axis2: palette.axis.two.main,
    axis3: palette.axis.three.main,
    ink: palette.chart.ink,
    muted: palette.chart.muted,
    red: palette.signal.red.main,
    amber: palette.signal.amber.main,
    green: palette.signal.green.main,
  }
  return colours[tone]
}

const textSize = 12

/** What every axis, grid and surface of a chart has in common. */
export function chartLook(theme: Theme) {
  const { palette } = theme.vars
  const tick = { fill: palette.text.secondary, fontSize: textSize, fontFamily: theme.typography.fontFamily }
  return {
    surface: { responsive: true, accessibilityLayer: false, margin: { top: 12, right: 16, bottom: 4, left: 4 } },
    axis: { tick, tickLine: false, axisLine: { stroke: palette.chart.muted } },
    grid: { stroke: palette.chart.grid },
    ground: palette.background.default,
    text: palette.text.primary,
    quiet: palette.text.secondary,
    textSize,
  } as const
}
export type ChartLook = ReturnType<typeof chartLook>
