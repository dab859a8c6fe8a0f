import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../lib/format.ts'
import { Unseen } from '../ui/unseen.tsx'

interface IntervalMarkProps {
  /** Exact numerators of the value at both ends of the doubt on its points. */
  interval: { low: number; high: number } | null
  /** Where no column says what the two figures are. */
  isInWords?: boolean
}

/** How far the value could also lie, of 100; nothing where there is no doubt. */
export function IntervalMark({ interval, isInWords = false }: IntervalMarkProps) {
  const { t } = useTranslation('marks')
  const { number } = useFormat()
  if (!interval || interval.low === interval.high) return null
  const [low, high] = [number(ofHundred(interval.low), 1), number(ofHundred(interval.high), 1)]
  if (isInWords)
    return (
      <Box component="span" sx={{ typography: 'caption', color: 'text.secondary' }}>
        {t('valueByRanges', { low, high })}
      </Box>
    )
  return (
    <Box component="span" sx={{ position: 'relative', typography: 'caption', color: 'text.secondary' }}>
      <Unseen>{t('valueBetween', { low, high })}</Unseen>
      <Box component="span" aria-hidden sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        {`${low}–${high}`}
      </Box>
    </Box>
  )
}
