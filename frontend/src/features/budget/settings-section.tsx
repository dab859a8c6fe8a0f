import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Definitions } from '../../ui/definitions.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { budgetQueries } from './budget.queries.ts'
import { SettingsDialog } from './settings-dialog.tsx'

/** What the installation has set for all budgets. */
export function BudgetSettingsSection() {
  const { t } = useTranslation('budget')
  const { wholeShare } = useFormat()
  const { data: settings, error, isPending, isError, refetch } = useQuery(budgetQueries.settings())
  const [isEdited, edit] = useState(false)
  if (isPending) return <Waiting shape="block" rows={2} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Section
      title={t('settingsTitle')}
      lead={t('settingsLead')}
      actions={settings.can.edit && <Button onClick={() => edit(true)}>{t('changeSetting')}</Button>}
    >
      <Definitions items={[{ term: t('warningShare'), value: wholeShare(settings.commitmentWarningBp) }]} />
      {isEdited && <SettingsDialog settings={settings} onClose={() => edit(false)} />}
    </Section>
  )
}
