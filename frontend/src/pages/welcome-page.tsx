import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { Navigate, useLocation } from 'react-router'
import { useSession } from '../features/identity/identity.queries.ts'
import { WelcomeForm } from '../features/identity/welcome-form.tsx'
import { paths } from '../lib/paths.ts'
import { Page } from '../ui/page.tsx'

/** Behind a one-time link; its secret stands after the hash, which no server and no log gets to see. */
export function WelcomePage() {
  const { t } = useTranslation('identity')
  const token = useLocation().hash.slice(1)
  const session = useSession()
  if (session?.person) return <Navigate replace to={paths.home} />
  return (
    <Page title={t('welcome')} lead={t('welcomeLead')}>
      <Box sx={{ maxWidth: '26rem' }}>
        <WelcomeForm token={token} />
      </Box>
    </Page>
  )
}
