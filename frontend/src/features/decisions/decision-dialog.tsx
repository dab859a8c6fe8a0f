import type { Decisions } from '@triaxe/shared-types/decisions'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Stack from '@mui/material/Stack'
import { useTheme } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { type SubmitEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldProblems, problemText } from '../../lib/problem.ts'
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
  const { t } = useTranslation(['decisions', 'ui'])
  const titleId = useId()
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'))
  const [draft, setDraft] = useState(() => firstDraft(decisions, t('usualBody')))
  const { mutate: record, error, isPending } = useRecordDecision(projectId, decisions.version, t('recorded'))
  const part: PartProps = {
    draft,
    faults: fieldProblems(error),
    onChange: (change) => setDraft((before) => ({ ...before, ...change })),
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    record(inputOf(draft), { onSuccess: onClose })
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md" fullScreen={isNarrow}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {t('record')}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={4}>
            <Typography color="textSecondary">{t('recordLead')}</Typography>
            <WhatFields {...part} open={decisions.open} />
            <ReasonFields {...part} axes={decisions.axes} />
            <FollowFields {...part} proposedCredit={decisions.proposedCredit} />
            <PublicFields {...part} title={decisions.title} />
            {error && <Alert severity="error">{problemText(error)}</Alert>}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending}>
            {t('recordIt')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
