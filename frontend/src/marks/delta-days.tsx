import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icons.tsx'
import { Mark } from './mark.tsx'

interface DeltaDaysProps {
  /** Forecast minus original: positive is late, null is unknown. */
  days: number | null
}

/** The slip, in words. */
export function DeltaDays({ days }: DeltaDaysProps) {
  const { t } = useTranslation('marks')
  if (days === null)
    return (
      <Mark icon={<Icon name="unknown" />} color="text.secondary">
        {t('unknown')}
      </Mark>
    )
  if (days === 0)
    return (
      <Mark icon={<Icon name="good" />} color="success.main">
        {t('onTime')}
      </Mark>
    )
  if (days < 0)
    return (
      <Mark icon={<Icon name="good" />} color="success.main">
        {t('daysEarly', { count: -days })}
      </Mark>
    )
  return (
    <Mark icon={<Icon name={days > 90 ? 'critical' : 'warning'} />} color={days > 90 ? 'error.main' : 'warning.main'}>
      {t('daysLate', { count: days })}
    </Mark>
  )
}
