import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { MoneyMark } from '../../marks/money-mark.tsx'

interface CandidateCostProps {
  cost: string
  costSource: 'plan' | 'estimate'
}

/** What a candidate costs; an estimate is called one. */
export function CandidateCost({ cost, costSource }: CandidateCostProps) {
  const { t } = useTranslation('options')
  return (
    <>
      <MoneyMark form="bare" amount={cost} />
      {costSource === 'estimate' && (
        <Typography variant="caption" component="div" color="textSecondary">
          {t('costSource_estimate')}
        </Typography>
      )}
    </>
  )
}
