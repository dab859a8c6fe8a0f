import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../lib/format.ts'

interface ValueMarkProps {
  /** The exact numerator of the strategic value; null is unknown, which is not nought. */
  value: number | null
  /** Large, with "of 100" beside it. */
  isLarge?: boolean
}

/** The strategic value as people read it: 0 to 100, rounded here and nowhere before. */
export function ValueMark({ value, isLarge = false }: ValueMarkProps) {
  const { t } = useTranslation('marks')
  const { number } = useFormat()
  if (value === null)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('valueUnknown')}
      </Box>
    )
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      <Box component="span" sx={isLarge ? { typography: 'h1', fontWeight: 600 } : { fontWeight: 550 }}>
        {number(ofHundred(value), 1)}
      </Box>
      {isLarge && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {` ${t('ofHundred')}`}
        </Box>
      )}
    </Box>
  )
}
