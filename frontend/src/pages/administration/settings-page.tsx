import { useTranslation } from 'react-i18next'
import { BudgetSettingsSection } from '../../features/budget/settings-section.tsx'
import { Page } from '../../ui/page.tsx'
import { AdministrationNav } from './administration-nav.tsx'

/** What holds for the whole installation. */
export function SettingsPage() {
  const { t } = useTranslation('identity')
  return (
    <Page title={t('settings')} lead={t('settingsLead')}>
      <AdministrationNav />
      <BudgetSettingsSection />
    </Page>
  )
}
