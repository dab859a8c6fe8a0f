import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../ui/form-dialog.tsx'

interface PlanDialogProps {
  title: string
  children: ReactNode
  isBusy: boolean
  isReady?: boolean
  onSave: () => void
  onClose: () => void
  /** Left of the buttons: what removes. */
  aside?: ReactNode
}

/** A change to the plan in its own window: fields, then save or leave. */
export function PlanDialog({ onSave, ...rest }: PlanDialogProps) {
  const { t } = useTranslation('planning')
  return <FormDialog {...rest} action={t('save')} spacing={2} onSubmit={onSave} />
}
