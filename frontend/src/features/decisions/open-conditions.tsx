import Alert from '@mui/material/Alert'
import type { Decisions } from '@triaxe/shared-types/decisions'
import { useTranslation } from 'react-i18next'

/** Above the register: how many conditions are still to be met, whichever decision set them. */
export function OpenConditions({ items }: Pick<Decisions, 'items'>) {
  const { t } = useTranslation('decisions')
  const open = items.flatMap(({ conditions }) => conditions).filter(({ state }) => state === 'open')
  if (open.length === 0) return null
  const overdue = open.filter(({ isOverdue }) => isOverdue).length
  const parts = [t('openConditions', { count: open.length }), overdue > 0 && t('overdueConditions', { count: overdue })]
  return (
    <Alert severity={overdue > 0 ? 'warning' : 'info'} sx={{ mb: 2 }}>
      {parts.filter(Boolean).join(', ')}.
    </Alert>
  )
}
