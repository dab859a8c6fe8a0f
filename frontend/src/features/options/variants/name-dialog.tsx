import { isBlank } from '@triaxe/shared-types/text.rules'
import Alert from '@mui/material/Alert'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../../lib/problem.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'

interface NameDialogProps {
  title: string
  first: string
  isBusy: boolean
  error: unknown
  onName: (name: string) => void
  onClose: () => void
}

/** The name of an option, new or another. */
export function NameDialog({ title, first, isBusy, error, onName, onClose }: NameDialogProps) {
  const { t } = useTranslation('variants')
  const [name, setName] = useState(first)
  return (
    <FormDialog
      title={title}
      action={title}
      isBusy={isBusy}
      isReady={!isBlank(name)}
      onSubmit={() => onName(name.trim())}
      onClose={onClose}
    >
      <TextField
        required
        label={t('name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      {Boolean(error) && <Alert severity="error">{problemText(error)}</Alert>}
    </FormDialog>
  )
}
