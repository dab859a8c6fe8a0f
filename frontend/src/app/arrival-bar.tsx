import LinearProgress from '@mui/material/LinearProgress'
import { useTranslation } from 'react-i18next'
import { useIsArriving } from '../lib/arrivals.ts'

/** Shows at once that the next page is on its way, while the present one still stands. */
export function ArrivalBar() {
  const { t } = useTranslation('shell')
  const isArriving = useIsArriving()
  if (!isArriving) return null
  return (
    <LinearProgress aria-label={t('pageLoading')} sx={{ position: 'fixed', inset: '0 0 auto', zIndex: 'tooltip' }} />
  )
}
