import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../ui/icons.tsx'
import { Mark } from './mark.tsx'

export type Nature = 'it' | 'organisation' | 'legislation' | 'other'

const icons: Record<Nature, IconName> = { it: 'screen', organisation: 'nodes', legislation: 'paragraph', other: 'dots' }

export function NatureMark({ nature }: { nature: Nature }) {
  const { t } = useTranslation('projects')
  return (
    <Mark icon={<Icon name={icons[nature]} />} color="text.secondary">
      {t(`nature_${nature}`)}
    </Mark>
  )
}
