import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../lib/format.ts'

interface MoneyMarkProps {
  /** The wire's decimal string, or centimes; null is unknown, which is not nought. */
  amount: string | number | null
  /** `bare`: whole francs, where the head of the column says CHF. */
  form?: 'exact' | 'francs' | 'short' | 'bare'
}

/** Swiss francs, never broken into two lines. */
export function MoneyMark({ amount, form = 'exact' }: MoneyMarkProps) {
  const { t } = useTranslation('marks')
  const { money, francs, moneyShort, bareFrancs } = useFormat()
  const write = { exact: money, francs, short: moneyShort, bare: bareFrancs }[form]
  if (amount === null)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('unknown')}
      </Box>
    )
  return (
    <Box
      component="span"
      sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
      {...(form === 'short' ? { title: money(amount) } : {})}
    >
      {write(amount)}
    </Box>
  )
}
