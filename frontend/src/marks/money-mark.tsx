import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../lib/format.ts'

interface MoneyMarkProps {
  /** The wire's decimal string, or centimes; null is unknown, which is not nought. */
  amount: string | number | null
  form?: 'exact' | 'francs' | 'short'
}

/** Swiss francs, never broken into two lines. */
export function MoneyMark({ amount, form = 'exact' }: MoneyMarkProps) {
  const { t } = useTranslation('marks')
  const { money, francs, moneyShort } = useFormat()
  const write = { exact: money, francs, short: moneyShort }[form]
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
