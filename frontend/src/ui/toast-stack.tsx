import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Snackbar from '@mui/material/Snackbar'
import { useTranslation } from 'react-i18next'
import { dismissToast, type Toast } from '../lib/toasts.ts'
import { Icon } from './icons.tsx'

/** Refusals stay until they are read; the rest leaves after a while, and waits longer while one may still undo. */
const staysFor = ({ tone, undo }: Toast) => (tone === 'failed' ? null : undo ? 10_000 : 5_000)

function ToastActions({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { t } = useTranslation('ui')
  const undo = () => {
    toast.undo?.()
    onClose()
  }
  return (
    <>
      {toast.undo && (
        <Button size="small" color="inherit" startIcon={<Icon name="undo" />} onClick={undo}>
          {t('undo')}
        </Button>
      )}
      <IconButton size="small" color="inherit" aria-label={t('close')} onClick={onClose}>
        <Icon name="close" />
      </IconButton>
    </>
  )
}

function OneToast({ toast }: { toast: Toast }) {
  const close = () => dismissToast(toast.id)
  const isFailure = toast.tone === 'failed'
  return (
    <Snackbar
      open
      data-print="hide"
      autoHideDuration={staysFor(toast)}
      onClose={(_, reason) => reason !== 'clickaway' && close()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <Alert
        variant="filled"
        severity={isFailure ? 'error' : 'success'}
        role={isFailure ? 'alert' : 'status'}
        icon={<Icon name={isFailure ? 'critical' : 'check'} />}
        action={<ToastActions toast={toast} onClose={close} />}
        sx={{
          bgcolor: isFailure ? 'error.main' : 'text.primary',
          color: isFailure ? 'error.contrastText' : 'background.default',
          borderRadius: 1,
          alignItems: 'center',
        }}
      >
        {toast.text}
      </Alert>
    </Snackbar>
  )
}

/** The toasts now shown. */
export const ToastStack = ({ toasts }: { toasts: Toast[] }) =>
  toasts.map((toast) => <OneToast key={toast.id} toast={toast} />)
