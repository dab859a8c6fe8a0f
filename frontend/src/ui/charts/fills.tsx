import { useTheme } from '@mui/material/styles'
import { type Pattern, type Series, type Tone, toneColour } from './look.ts'

const hatchId = (base: string, tone: Tone) => `${base}-${tone}`

interface HatchesProps {
  /** Unique on the page. */
  base: string
  tones: Tone[]
}

/** Slanting lines for what lies ahead: told apart in grey and without colours too. */
export function Hatches({ base, tones }: HatchesProps) {
  const theme = useTheme()
  return (
    <defs>
      {[...new Set(tones)].map((tone) => (
        <pattern
          key={tone}
          id={hatchId(base, tone)}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill={theme.vars.palette.background.default} />
          <rect width="2.4" height="6" fill={toneColour(theme, tone)} />
        </pattern>
      ))}
    </defs>
  )
}

/** How a bar of this series is filled and bordered. */
export function useFill(base: string) {
  const theme = useTheme()
  return ({ tone, pattern = 'solid' }: Pick<Series, 'tone' | 'pattern'>, isAhead = false) => {
    const colour = toneColour(theme, tone)
    // A plan stays an outline: it lies ahead by nature.
    const look: Pattern = isAhead && pattern === 'solid' ? 'hatched' : pattern
    const fills: Record<Pattern, string> = {
      solid: colour,
      hatched: `url(#${hatchId(base, tone)})`,
      outline: theme.vars.palette.background.default,
    }
    return { fill: fills[look], stroke: colour, strokeWidth: 1 }
  }
}
