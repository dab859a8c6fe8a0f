import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export const ValueList = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
    {children}
  </Box>
)

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: 'minmax(14rem, 1.2fr) minmax(12rem, 1fr) minmax(12rem, 1fr)' },
  columnGap: 3,
  rowGap: 1,
  alignItems: 'center',
  borderTop: 1,
  borderColor: 'divider',
  py: 1,
} as const

interface ValueLineProps {
  value: string
  count: number
  children: ReactNode
}

/** A value of the list, how often it stands there, and what it becomes. */
export function ValueLine({ value, count, children }: ValueLineProps) {
  const { t } = useTranslation('exchange-mapping')
  return (
    <Box component="li" sx={line}>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{value}</Typography>
        <Typography variant="caption" color="textSecondary">
          {t('timesSeen', { count })}
        </Typography>
      </Box>
      {children}
    </Box>
  )
}
