import type { Decisions } from '@triaxe/shared-types/decisions'
import Alert from '@mui/material/Alert'
import { useTheme } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { firstDraft, inputOf, type PartProps } from './decision.model.ts'
import { useRecordDecision } from './decisions.queries.ts'
import { FollowFields } from './follow-fields.tsx'
import { PublicFields } from './public-fields.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { WhatFields } from './what-fields.tsx'

interface DecisionDialogProps {
  projectId: string
  decisions: Decisions
  onClose: () => void
}

/** The form of a decision, from what was decided to what the public reads. */
export function DecisionDialog({ projectId, decisions, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('decisions')
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'))
  const [draft, setDraft] = useState(() => firstDraft(decisions, t('usualBody')))
  const { mutate: record, error, isPending } = useRecordDecision(projectId, decisions.version, t('recorded'))
  const part: PartProps = {
    draft,
    faults: fieldProblems(error),
    onChange: (change) => setDraft((before) => ({ ...before, ...change })),
  }
  return (
    <FormDialog
      title={t('record')}
      action={t('recordIt')}
      isBusy={isPending}
      spacing={4}
      frame={{ maxWidth: 'md', fullScreen: isNarrow }}
      onSubmit={() => record(inputOf(draft), { onSuccess: onClose })}
      onClose={onClose}
    >
      <Typography color="textSecondary">{t('recordLead')}</Typography>
      <WhatFields {...part} open={decisions.open} />
      <ReasonFields {...part} axes={decisions.axes} />
      <FollowFields {...part} proposedCredit={decisions.proposedCredit} hasCredit={decisions.hasCredit} />
      <PublicFields {...part} title={decisions.title} />
      {error && <Alert severity="error">{problemText(error)}</Alert>}
    </FormDialog>
  )
}
