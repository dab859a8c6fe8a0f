import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { percentOf } from './one-weight.model.ts'

interface TrialNoticeProps {
  weights: Triple
  onBack: () => void
}

/** What one sees is not the adopted weighting: that is said as long as it lasts. */
export function TrialNotice({ weights, onBack }: TrialNoticeProps) {
  const { t } = useTranslation('weighting')
  const { number } = useFormat()
  const said = ([1, 2, 3] as const).map((axis) => t('percent', { value: number(percentOf(weights, axis), 1) }))
  return (
    <Alert
      severity="info"
      action={
        <Button size="small" data-print="hide" onClick={onBack}>
          {t('backToAdopted')}
        </Button>
      }
    >
      {t('trialWeights', { weights: said.join(' / ') })}
    </Alert>
  )
}
