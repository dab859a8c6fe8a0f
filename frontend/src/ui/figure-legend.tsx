import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import { useId } from 'react'
import { AxisSymbol } from './charts/axis-symbol.tsx'
import { Hatches, useFill } from './charts/fills.tsx'
import { type Pattern, type Tone, toneColour } from './charts/look.ts'

export interface LegendEntry {
  label: string
  tone: Tone
  sign?: Pattern | 'line' | 'dashes' | 'stroke' | 'ring' | 'shape'
}

const axisOf: Partial<Record<Tone, 1 | 2 | 3>> = { axis1: 1, axis2: 2, axis3: 3 }

function Sign({ tone, sign = 'solid' }: LegendEntry) {
  const theme = useTheme()
  const base = useId()
  const fill = useFill(base)
  const ink = theme.vars.palette.text.primary
  switch (sign) {
    case 'line':
      return <line x1="1" x2="17" y1="7" y2="7" stroke={ink} strokeWidth="2" />
    case 'dashes':
      return <line x1="1" x2="17" y1="7" y2="7" stroke={theme.vars.palette.text.secondary} strokeDasharray="4 3" />
    case 'stroke':
      return <line x1="9" x2="9" y1="1" y2="13" stroke={ink} strokeWidth="2.5" />
    case 'ring':
      return <circle cx="9" cy="7" r="4.5" fill="none" stroke={toneColour(theme, tone)} strokeWidth="2" />
    case 'shape':
      return (
        <AxisSymbol
          position={axisOf[tone] ?? 1}
          cx={9}
          cy={axisOf[tone] === 2 ? 8.5 : 7}
          area={90}
          fill={toneColour(theme, tone)}
        />
      )
    case 'solid':
    case 'hatched':
    case 'outline':
      return (
        <>
          <Hatches base={base} tones={[tone]} />
          <rect x="1" y="2" width="16" height="10" {...fill({ tone, pattern: sign })} />
        </>
      )
  }
}

/** What the signs of a chart mean. */
export const FigureLegend = ({ entries }: { entries: LegendEntry[] }) => (
  <Box
    component="ul"
    sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, listStyle: 'none', p: 0, m: 0, mb: 1 }}
  >
    {entries.map((entry) => (
      <Box
        component="li"
        key={`${entry.tone} ${entry.sign} ${entry.label}`}
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, typography: 'caption' }}
      >
        <Box component="svg" viewBox="0 0 18 14" aria-hidden sx={{ width: 18, height: 14, flex: 'none' }}>
          <Sign {...entry} />
        </Box>
        {entry.label}
      </Box>
    ))}
  </Box>
)
