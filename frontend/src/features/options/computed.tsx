import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLasting } from '../../lib/settled.ts'

interface ComputedProps {
  /** A newer answer is on its way. */
  isComputing: boolean
  children: ReactNode
}

/** The former answer steps back while the next one is computed; that it is, is said after a moment. */
export function Computed({ isComputing, children }: ComputedProps) {
  const { t } = useTranslation('arbitration')
  const isLong = useLasting(isComputing)
  return (
    <Box aria-busy={isComputing}>
      <Box sx={{ height: 3, mb: 1 }} data-print="hide">
        {isLong && <LinearProgress aria-label={t('computing')} />}
      </Box>
      <Box sx={{ filter: isLong ? 'grayscale(1)' : 'none' }}>{children}</Box>
    </Box>
  )
}
