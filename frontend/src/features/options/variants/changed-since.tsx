import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'

/** What has changed since the option was computed, by name; nothing where nothing has. */
export function ChangedSince({ option }: { option: PortfolioOption }) {
  const { t } = useTranslation('variants')
  if (option.changed.length === 0) return null
  const named = option.changed.map(({ kind, code }) => [code, t(`changed_${kind}`)].filter(Boolean).join(' : '))
  return (
    <Alert severity="warning">
      {t('changedSince')} {named.join(' · ')}
    </Alert>
  )
}
