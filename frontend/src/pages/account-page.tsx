import type { Person } from '@triaxe/shared-types/identity'
import { inLang } from '@triaxe/shared-types/texts'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { identityQueries, useSession, useSignOut } from '../features/identity/identity.queries.ts'
import { LanguageForm } from '../features/identity/language-form.tsx'
import { PasswordForm } from '../features/identity/password-form.tsx'
import { useLang } from '../lib/i18n.ts'
import { Definitions } from '../ui/definitions.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'

/** One's own account: who one is here, in which language, with which password. */
export function AccountPage() {
  const { t } = useTranslation('identity')
  const person = useSession()?.person
  return (
    <Page title={t('account')} lead={t('accountLead')}>
      {person && <WhoIAm person={person} />}
      <Section title={t('language')}>
        <LanguageForm />
      </Section>
      <Section title={t('changePassword')}>
        <PasswordForm />
      </Section>
      <Devices />
    </Page>
  )
}

function WhoIAm({ person: { name, email, departmentId, roles } }: { person: Person }) {
  const { t } = useTranslation('identity')
  const lang = useLang()
  const { data } = useQuery(identityQueries.departments())
  const department = data?.items.find(({ id }) => id === departmentId)
  return (
    <Section title={t('whoIAm')}>
      <Definitions
        items={[
          { term: t('name'), value: name },
          { term: t('email'), value: email },
          { term: t('department'), value: inLang(department?.name, lang) || t('noDepartment') },
          { term: t('roles'), value: roles.map((role) => t(`role_${role}`)).join(', ') || t('noRole') },
        ]}
      />
    </Section>
  )
}

function Devices() {
  const { t } = useTranslation('identity')
  const { mutate: signOut, isPending } = useSignOut()
  return (
    <Section title={t('devices')} lead={t('devicesLead')}>
      <Button variant="outlined" loading={isPending} onClick={() => signOut('everywhere')}>
        {t('signOutEverywhere')}
      </Button>
    </Section>
  )
}
