import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog, { type DialogProps } from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Stack from '@mui/material/Stack'
import { type ReactNode, type SubmitEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFirstFault } from './first-fault.ts'

interface FormDialogProps {
  title: string
  children: ReactNode
  /** The verb on the button: what will happen. */
  action: string
  isBusy: boolean
  isReady?: boolean
  onSubmit: () => void
  onClose: () => void
  /** Left of the buttons. */
  aside?: ReactNode
  spacing?: number
  frame?: Pick<DialogProps, 'maxWidth' | 'fullScreen'>
}

/** A form over the page it belongs to. */
export function FormDialog({ title, children, spacing = 2.5, frame, onSubmit, onClose, ...rest }: FormDialogProps) {
  const { t } = useTranslation('ui')
  const titleId = useId()
  const { isAsking, noteTyping, leave } = useLeaving(onClose)
  const { form, watch } = useFirstFault(rest.isBusy)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    watch()
    onSubmit()
  }
  return (
    <Dialog open onClose={leave} aria-labelledby={titleId} fullWidth maxWidth="sm" {...frame}>
      <form ref={form} onSubmit={submit} onInput={noteTyping} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {title}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={spacing}>{children}</Stack>
        </DialogContent>
        {isAsking && (
          <Alert severity="warning" sx={{ mx: 3, mb: 2 }}>
            {t('notKept')}
          </Alert>
        )}
        <Actions {...rest} onClose={onClose} />
      </form>
    </Dialog>
  )
}

type ActionsProps = Pick<FormDialogProps, 'action' | 'isBusy' | 'isReady' | 'aside' | 'onClose'>

function Actions({ action, isBusy, isReady = true, aside, onClose }: ActionsProps) {
  const { t } = useTranslation('ui')
  return (
    <DialogActions sx={{ px: 3, pb: 2.5, flexWrap: 'wrap', gap: 1 }}>
      {aside}
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="submit" variant="contained" disabled={!isReady} loading={isBusy}>
        {action}
      </Button>
    </DialogActions>
  )
}

/** What was typed does not go with one slip of the hand: a click beside it changes nothing, Escape is pressed twice. */
function useLeaving(onClose: () => void) {
  const [isTyped, setTyped] = useState(false)
  const [isAsking, setAsking] = useState(false)
  return {
    isAsking,
    noteTyping: () => {
      setTyped(true)
      setAsking(false)
    },
    leave: (_event: unknown, reason: 'backdropClick' | 'escapeKeyDown') => {
      if (!isTyped || (isAsking && reason === 'escapeKeyDown')) onClose()
      else setAsking(true)
    },
  }
}
