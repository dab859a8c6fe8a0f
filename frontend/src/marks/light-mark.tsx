import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../ui/icons.tsx'
import { Mark } from './mark.tsx'

type Light = 'green' | 'amber' | 'red'

const icons: Record<Light | 'none', IconName> = { green: 'good', amber: 'warning', red: 'critical', none: 'unknown' }

interface LightMarkProps {
  light: Light | null
  /** Whose light it is, when several stand side by side. */
  of?: string
  /** Only the sign; its word is still read out. */
  isShort?: boolean
}

/** A traffic light that does not need colours: round, triangle, octagon, each with its word. */
export function LightMark({ light, of, isShort = false }: LightMarkProps) {
  const { t } = useTranslation('marks')
  const tone = light ?? 'none'
  const word = of ? `${of} : ${t(`light_${tone}`)}` : t(`light_${tone}`)
  const icon = (
    <Icon name={icons[tone]} sx={{ color: `signal.${tone}.main` }} {...(isShort ? { titleAccess: word } : {})} />
  )
  if (isShort)
    return (
      <Box component="span" sx={{ display: 'inline-flex', fontSize: '1.25em', verticalAlign: 'middle' }}>
        {icon}
      </Box>
    )
  return (
    <Mark icon={icon} color={`signal.${tone}.text`}>
      {word}
    </Mark>
  )
}
