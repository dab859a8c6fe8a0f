import { wholeBp } from '@triaxe/shared-types/strategy.rules'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { Icon } from '../../../ui/icons.tsx'

/** Said while one types: whether the weights of a level add up. */
export function WeightSum({ weights }: { weights: number[] }) {
  const { t } = useTranslation('framework')
  const { share } = useFormat()
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const isRight = sum === wholeBp
  const figures = { sum: share(sum, 2), rest: share(Math.abs(wholeBp - sum), 2) }
  const words = isRight ? t('sumRight') : t(sum < wholeBp ? 'sumMissing' : 'sumExceeded', figures)
  return (
    <Typography
      component="output"
      variant="body2"
      color={isRight ? 'textSecondary' : 'error'}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontVariantNumeric: 'tabular-nums' }}
    >
      <Icon name={isRight ? 'check' : 'warning'} />
      {words}
    </Typography>
  )
}
