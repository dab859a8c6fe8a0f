import Alert from '@mui/material/Alert'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { DecisionCondition } from '@triaxe/shared-types/decision-conditions'
import type { PersonRef } from '@triaxe/shared-types/identity'
import { isBlank } from '@triaxe/shared-types/text.rules'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { type Step, useConditionStep } from './condition-step.queries.ts'
import { OwnerField } from '../../marks/owner-field.tsx'

interface ConditionStepDialogProps {
  projectId: string
  condition: DecisionCondition
  kind: Step['kind']
  onClose: () => void
}

/** One step of a condition with its note, which two of the steps need. */
export function ConditionStepDialog({ projectId, condition, kind, onClose }: ConditionStepDialogProps) {
  const { t } = useTranslation('decisions')
  const [note, setNote] = useState('')
  const [owner, setOwner] = useState<PersonRef | null>(null)
  // It acts on what the person has read: what comes behind the form changes nothing here.
  const [read] = useState(condition)
  const { mutate, error, isPending } = useConditionStep(projectId, read, t(`done_${kind}`))
  const needsNote = kind === 'report' || kind === 'reopen'
  const step: Step = kind === 'handOver' ? { kind, note, ownerId: owner?.id ?? '' } : { kind, note }
  return (
    <FormDialog
      title={t(`do_${kind}`)}
      action={t(`do_${kind}`)}
      isBusy={isPending}
      isReady={(!needsNote || !isBlank(note)) && (kind !== 'handOver' || owner !== null)}
      onSubmit={() => mutate(step, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Typography>{read.text}</Typography>
      {kind === 'handOver' && <OwnerField value={owner} error={fieldProblems(error)['ownerId']} onChange={setOwner} />}
      <TextField
        required={needsNote}
        multiline
        minRows={2}
        label={t(`note_${kind}`)}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      {error && <Alert severity="error">{problemText(error)}</Alert>}
    </FormDialog>
  )
}
