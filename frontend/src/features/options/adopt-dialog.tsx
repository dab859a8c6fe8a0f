import type { Simulation } from '@triaxe/shared-types/options-simulation'
import Alert from '@mui/material/Alert'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/fields.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { useAdoptFramework } from './simulation.queries.ts'

interface AdoptDialogProps {
  simulation: Simulation
  onAdopted: () => void
  onClose: () => void
}

/** Date, body and reasons; what happens to the evaluations stands above them. */
export function AdoptDialog({ simulation, onAdopted, onClose }: AdoptDialogProps) {
  const { t } = useTranslation('simulation')
  const { draft, totals, others } = simulation
  const [adoptedOn, setAdoptedOn] = useState<string | null>(null)
  const [adoptedBy, setAdoptedBy] = useState('')
  const [reason, setReason] = useState('')
  const adopting = useAdoptFramework(draft, t('adopted', { number: draft.number }))
  const isReady = adoptedOn !== null && adoptedBy.trim() !== '' && reason.trim() !== ''
  const submit = () => {
    if (adoptedOn !== null && isReady) adopting.mutate({ adoptedOn, adoptedBy, reason }, { onSuccess: onAdopted })
  }
  return (
    <FormDialog
      title={t('adoptTitle', { number: draft.number })}
      action={t('adopt')}
      isBusy={adopting.isPending}
      isReady={isReady}
      onSubmit={submit}
      onClose={onClose}
    >
      <Alert severity={totals.unscored + others.unscored > 0 ? 'warning' : 'info'}>
        {t('effect', { count: totals.unscored + others.unscored })} {t('effectOld')}
      </Alert>
      {adopting.error && <Alert severity="error">{problemText(adopting.error)}</Alert>}
      <DateField
        required
        label={t('adoptedOn')}
        value={adoptedOn}
        error={fieldProblems(adopting.error)['adoptedOn']}
        onChange={setAdoptedOn}
      />
      <TextField
        required
        label={t('adoptedBy')}
        value={adoptedBy}
        onChange={(event) => setAdoptedBy(event.target.value)}
      />
      <TextField
        required
        multiline
        minRows={3}
        label={t('reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  )
}
