import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'

interface WaitingProps {
  /** How much room the answer will take. */
  rows?: number
  /** `lines` for text and lists, `block` for a chart or a form. */
  shape?: 'lines' | 'block'
}

const widths = ['92%', '78%', '86%', '64%', '81%']

/** Keeps the place of what is on its way, and says so to those who do not see it. */
export function Waiting({ rows = 4, shape = 'lines' }: WaitingProps) {
  const { t } = useTranslation('ui')
  return (
    <Box component="output" aria-label={t('waiting')} sx={{ display: 'block' }}>
      {shape === 'block' ? (
        <Skeleton variant="rounded" height={rows * 40} />
      ) : (
        <Stack spacing={1}>
          {Array.from({ length: rows }, (_, row) => (
            <Skeleton key={row} variant="text" width={widths[row % widths.length]} height={28} />
          ))}
        </Stack>
      )}
    </Box>
  )
}
