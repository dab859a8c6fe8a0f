import { pointLevels } from '@triaxe/shared-types/scoring.rules'
import type { Criterion } from '@triaxe/shared-types/strategy'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { type AxisPosition, axisInk } from '../../marks/axis-mark.tsx'

interface PointsScaleProps {
  criterion: Criterion
  position: AxisPosition
  /** Read out before the levels. */
  label: string
  value: number | null
  onChange: (points: number) => void
  isReadOnly?: boolean
  /** What the department gave: marked at its level. */
  own?: number | undefined
  /** With the written anchors, as a grid; without, a row of figures. */
  hasAnchors?: boolean
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: 'repeat(6, minmax(0, 1fr))' },
  gap: '1px',
  bgcolor: 'divider',
  border: 1,
  borderColor: 'divider',
}
const row = { ...grid, gridTemplateColumns: 'repeat(6, 2.5rem)', width: 'max-content' }

/** One of six levels, each with what an assessor must find to give it; native radios, so that every aid understands them. */
export function PointsScale(props: PointsScaleProps) {
  const { criterion, label, hasAnchors = true } = props
  const lang = useLang()
  const name = useId()
  const anchors = new Map(criterion.anchors.map(({ level, text }) => [level, inLang(text, lang)]))
  return (
    <Box role="radiogroup" aria-label={label} sx={hasAnchors ? grid : row}>
      {pointLevels.map((level) => (
        <Level key={level} {...props} level={level} name={name} hasAnchors={hasAnchors}>
          {anchors.get(level)}
        </Level>
      ))}
    </Box>
  )
}

interface LevelProps extends PointsScaleProps {
  level: number
  name: string
  hasAnchors: boolean
  children: ReactNode
}

const cell = (ink: string, isChosen: boolean, isReadOnly: boolean, hasAnchors: boolean) => ({
  position: 'relative',
  display: 'flex',
  flexDirection: { xs: 'row', md: 'column' },
  justifyContent: hasAnchors ? 'flex-start' : 'center',
  gap: hasAnchors ? { xs: 1.5, md: 0.25 } : 0,
  alignItems: hasAnchors ? 'baseline' : 'center',
  minHeight: hasAnchors ? 24 : 36,
  px: hasAnchors ? { xs: 1, md: 0.5 } : 0,
  py: hasAnchors ? 0.75 : 0,
  typography: 'caption',
  hyphens: 'auto',
  overflowWrap: 'anywhere',
  cursor: isReadOnly ? 'default' : 'pointer',
  color: isChosen ? 'text.primary' : 'text.secondary',
  bgcolor: isChosen ? `axis.${ink}.tint` : 'background.default',
  boxShadow: (theme: { vars: { palette: { axis: Record<string, { main: string }> } } }) =>
    isChosen ? `inset 0 3px 0 ${theme.vars.palette.axis[ink]?.main ?? 'transparent'}` : 'none',
  ...(isReadOnly
    ? {}
    : { '&:hover': { color: 'text.primary', bgcolor: isChosen ? `axis.${ink}.tint` : 'surface.quiet' } }),
  '&:has(:focus-visible)': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2, zIndex: 1 },
  '& input': { position: 'absolute', inset: 0, opacity: 0, m: 0, width: '100%', height: '100%', cursor: 'inherit' },
})

function Level({ level, name, children, value, onChange, isReadOnly = false, own, position, hasAnchors }: LevelProps) {
  const { t } = useTranslation('scoring')
  const isChosen = value === level
  return (
    <Box component="label" sx={cell(axisInk[position], isChosen, isReadOnly, hasAnchors)}>
      <input
        type="radio"
        name={name}
        value={level}
        checked={isChosen}
        disabled={isReadOnly && !isChosen}
        tabIndex={isChosen || (value === null && level === 0) ? 0 : -1}
        aria-label={hasAnchors ? undefined : String(level)}
        onChange={() => !isReadOnly && onChange(level)}
      />
      <Box component="span" sx={{ typography: 'body2', fontWeight: isChosen ? 700 : 550, minWidth: '1ch' }}>
        {level}
      </Box>
      {hasAnchors && <span>{children}</span>}
      {own === level && (
        <Box component="span" sx={{ color: 'text.primary', fontWeight: 550, mt: { md: 'auto' }, pt: { md: 0.5 } }}>
          {`◆ ${t('departmentHere')}`}
        </Box>
      )}
    </Box>
  )
}
