import Box from '@mui/material/Box'
import { formatInteger } from '@triaxe/shared-types/money.rules'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../ui/icons.tsx'
import { Unseen } from '../ui/unseen.tsx'
import { Mark } from './mark.tsx'

interface DeltaDaysProps {
  /** Forecast minus original: positive is late, null is unknown. */
  days: number | null
  /** `+34 j` in a narrow column; the words are still read out. */
  isShort?: boolean
}

const graveFrom = 90

function lookOf(days: number | null): { icon: IconName; color: string } {
  if (days === null) return { icon: 'unknown', color: 'text.secondary' }
  if (days <= 0) return { icon: 'good', color: 'success.main' }
  return days > graveFrom ? { icon: 'critical', color: 'error.main' } : { icon: 'warning', color: 'warning.main' }
}

function useWords(days: number | null): string {
  const { t } = useTranslation('marks')
  if (days === null) return t('unknown')
  if (days === 0) return t('onTime')
  return days < 0 ? t('daysEarly', { count: -days }) : t('daysLate', { count: days })
}

/** The slip, in words. */
export function DeltaDays({ days, isShort = false }: DeltaDaysProps) {
  const { t } = useTranslation('marks')
  const words = useWords(days)
  const { icon, color } = lookOf(days)
  return (
    <Mark icon={<Icon name={icon} />} color={color}>
      {isShort && days !== null ? (
        <>
          <Box component="span" aria-hidden sx={{ whiteSpace: 'nowrap' }} title={words}>
            {t('daysShort', { days: `${days > 0 ? '+' : ''}${formatInteger(days)}` })}
          </Box>
          <Unseen>{words}</Unseen>
        </>
      ) : (
        words
      )}
    </Mark>
  )
}
