import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { problemText } from '../lib/problem.ts'
import { Icon } from './icons.tsx'

interface FailedProps {
  error?: unknown
  onRetry?: () => unknown
}

/** Says what could not be had, why, and what to do now. */
export function Failed({ error, onRetry }: FailedProps) {
  const { t } = useTranslation('ui')
  return (
    <Alert
      severity="error"
      icon={<Icon name="critical" />}
      action={
        onRetry && (
          <Button size="small" variant="outlined" onClick={() => void onRetry()}>
            {t('retry')}
          </Button>
        )
      }
    >
      <Typography variant="body2" sx={{ fontWeight: 550 }}>
        {error === undefined ? t('failed') : problemText(error)}
      </Typography>
      <Typography variant="body2">{t('failedAdvice')}</Typography>
    </Alert>
  )
}
