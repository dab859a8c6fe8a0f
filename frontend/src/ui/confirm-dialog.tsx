import { isBlank } from '@triaxe/shared-types/text.rules'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { type ReactNode, type SubmitEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFirstFault } from './first-fault.ts'

interface ConfirmDialogProps {
  isOpen: boolean
  title: string
  children?: ReactNode
  /** The verb on the button: what will happen. */
  action: string
  tone?: 'normal' | 'grave'
  /** Without a reason nothing happens. */
  asksReason?: boolean
  reasonLabel?: string
  isBusy?: boolean
  onConfirm: (reason: string) => void
  onClose: () => void
}

interface ReasonProps {
  label: string
  value: string
  isMissing: boolean
  onChange: (value: string) => void
}

function Reason({ label, value, isMissing, onChange }: ReasonProps) {
  const { t } = useTranslation('ui')
  return (
    <TextField
      required
      multiline
      minRows={3}
      label={label}
      value={value}
      error={isMissing}
      helperText={isMissing ? t('reasonMissing') : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** For what cannot be undone; everything else offers undo instead. */
export function ConfirmDialog({
  isOpen,
  title,
  children,
  action,
  tone = 'normal',
  asksReason = false,
  reasonLabel,
  isBusy = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { t } = useTranslation('ui')
  const titleId = useId()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { form, watch } = useFirstFault(isBusy)

  function submit(event: SubmitEvent) {
    event.preventDefault()
    watch()
    setMissing(asksReason && isBlank(reason))
    if (!asksReason || !isBlank(reason)) onConfirm(reason.trim())
  }
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form ref={form} onSubmit={submit} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {title}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
            {children && <Typography component="div">{children}</Typography>}
            {asksReason && (
              <Reason
                label={reasonLabel ?? t('reasonLabel')}
                value={reason}
                isMissing={isMissing}
                onChange={setReason}
              />
            )}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" color={tone === 'grave' ? 'error' : 'primary'} loading={isBusy}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
