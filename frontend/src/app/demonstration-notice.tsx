import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'

/** Nobody may take an invented canton for a real one: on every page, on paper too. */
export function DemonstrationNotice() {
  const { t } = useTranslation('shell')
  return (
    <Box
      component="aside"
      aria-label={t('demonstrationName')}
      sx={{
        typography: 'caption',
        px: { xs: 2, lg: 3 },
        py: 0.5,
        bgcolor: 'text.primary',
        color: 'background.default',
        '@media print': { border: 1 },
      }}
    >
      {t('demonstration')}
    </Box>
  )
}
