import { keyframes } from '@emotion/react'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useIsArriving } from '../lib/arrivals.ts'

const passing = keyframes({ from: { transform: 'translateX(-60%)' }, to: { transform: 'translateX(100%)' } })

const bar = {
  position: 'fixed',
  inset: '0 0 auto',
  zIndex: 'tooltip',
  height: 3,
  overflow: 'hidden',
  '&::after': {
    content: '""',
    position: 'absolute',
    inset: 0,
    bgcolor: 'primary.main',
    animation: `${passing} 1.2s ease-in-out infinite`,
  },
} as const

/** Shows at once that the next page is on its way, while the present one still stands. */
export function ArrivalBar() {
  const { t } = useTranslation('shell')
  const isArriving = useIsArriving()
  if (!isArriving) return null
  return <Box component="output" aria-label={t('pageLoading')} sx={bar} />
}
