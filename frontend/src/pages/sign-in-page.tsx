import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { Navigate, useSearchParams } from 'react-router'
import { DemoPersons } from '../features/identity/demo-persons.tsx'
import { useSession } from '../features/identity/identity.queries.ts'
import { Promises } from '../features/identity/promises.tsx'
import { SignInForm } from '../features/identity/sign-in-form.tsx'
import { paths } from '../lib/paths.ts'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'

/** Only a place of ours: an address that leads elsewhere leads home. */
const placeToGo = (to: string | null) =>
  to?.startsWith('/') && !to.startsWith('//') && !to.includes('\\') ? to : paths.home

export function SignInPage() {
  const { t } = useTranslation('identity')
  const session = useSession()
  const [search] = useSearchParams()
  if (session?.person) return <Navigate replace to={placeToGo(search.get('to'))} />
  return (
    <Page title={t('arrival')} lead={t('arrivalLead')}>
      <Promises />
      <Box
        sx={{
          display: 'grid',
          columnGap: 8,
          rowGap: 5,
          gridTemplateColumns: { xs: '1fr', md: session?.isDemonstration ? '3fr 2fr' : 'minmax(0, 26rem)' },
        }}
      >
        {session?.isDemonstration && (
          <Section title={t('asDemoPerson')} lead={t('asDemoPersonLead')}>
            <DemoPersons />
          </Section>
        )}
        <Section title={t('localAccount')}>
          <SignInForm />
        </Section>
      </Box>
    </Page>
  )
}
