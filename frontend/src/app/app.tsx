import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { LookProvider } from './providers.tsx'

export function App() {
  const { t } = useTranslation('shell')
  return (
    <LookProvider>
      <Typography variant="h1">{t('tagline')}</Typography>
    </LookProvider>
  )
}
