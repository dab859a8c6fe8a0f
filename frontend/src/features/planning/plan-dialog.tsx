import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Stack from '@mui/material/Stack'
import { type ReactNode, type SubmitEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'

interface PlanDialogProps {
  title: string
  children: ReactNode
  isBusy: boolean
  onSave: () => void
  onClose: () => void
  /** Left of the buttons: what removes. */
  aside?: ReactNode
}

/** A change to the plan in its own window: fields, then save or leave. */
export function PlanDialog({ title, children, isBusy, onSave, onClose, aside }: PlanDialogProps) {
  const { t } = useTranslation('planning')
  const titleId = useId()
  function submit(event: SubmitEvent) {
    event.preventDefault()
    onSave()
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {title}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={2}>{children}</Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5, flexWrap: 'wrap', gap: 1 }}>
          {aside}
          <Button onClick={onClose}>{t('cancel', { ns: 'ui' })}</Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {t('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
