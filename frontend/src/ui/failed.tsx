import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Problem, problemText } from '../lib/problem.ts'
import { Icon } from './icons.tsx'

interface FailedProps {
  error?: unknown
  onRetry?: () => unknown
}

// What one may not see, or what a rule stands against, is not mended by trying again.
const refusals = [403, 404, 409, 422]
const isRefused = (error: unknown) => error instanceof Problem && refusals.includes(error.status)

/** Says what could not be had, why, and what to do now. */
export function Failed({ error, onRetry }: FailedProps) {
  const { t } = useTranslation('ui')
  return (
    <Alert
      severity="error"
      icon={<Icon name="critical" />}
      action={
        onRetry &&
        !isRefused(error) && (
          <Button size="small" variant="outlined" onClick={() => void onRetry()}>
            {t('retry')}
          </Button>
        )
      }
    >
      <Typography variant="body2" sx={{ fontWeight: 550 }}>
        {error === undefined ? t('failed') : problemText(error)}
      </Typography>
      {!isRefused(error) && <Typography variant="body2">{t('failedAdvice')}</Typography>}
    </Alert>
  )
}
