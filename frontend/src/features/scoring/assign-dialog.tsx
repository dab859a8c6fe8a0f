import type { AssessorCandidate } from '@triaxe/shared-types/scoring'
import { isBlank } from '@triaxe/shared-types/text.rules'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toggled } from '../../ui/data-table.model.ts'
import { Failed } from '../../ui/failed.tsx'
import { DateField } from '../../ui/fields.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { scoringQueries, useAssignAssessors, useOpenRound } from './scoring.queries.ts'

interface AssignDialogProps {
  projectId: string
  /** More assessors for the current round, or a new round with its reason. */
  purpose: 'assign' | 'round'
  onClose: () => void
}

const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)

/** Several people at once, with the day by which they are asked to be done. */
export function AssignDialog({ projectId, purpose, onClose }: AssignDialogProps) {
  const { t } = useTranslation('scoring')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [dueOn, setDueOn] = useState<string | null>(inTwoWeeks)
  const [reason, setReason] = useState('')
  const assigning = useAssignAssessors(projectId)
  const opening = useOpenRound(projectId)
  const isRound = purpose === 'round'
  const isReady = chosen.size > 0 && (!isRound || !isBlank(reason))

  function submit() {
    if (!isReady) return
    const body = { personIds: [...chosen], dueOn }
    const done = { onSuccess: onClose }
    if (isRound) opening.mutate({ ...body, reason: reason.trim() }, done)
    else assigning.mutate(body, done)
  }
  return (
    <FormDialog
      title={t(isRound ? 'newRound' : 'assign')}
      action={t(isRound ? 'newRound' : 'assignAction')}
      isBusy={assigning.isPending || opening.isPending}
      isReady={isReady}
      spacing={3}
      aside={<Count count={chosen.size} />}
      onSubmit={submit}
      onClose={onClose}
    >
      {isRound && <Reason value={reason} onChange={setReason} />}
      <Candidates projectId={projectId} isRound={isRound} chosen={chosen} onChange={setChosen} />
      <DateField label={t('dueDay')} value={dueOn} onChange={setDueOn} />
    </FormDialog>
  )
}

function Reason({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('scoring')
  return (
    <>
      <Alert severity="info">{t('newRoundHint')}</Alert>
      <TextField
        required
        multiline
        minRows={2}
        label={t('newRoundReason')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}

function Count({ count }: { count: number }) {
  const { t } = useTranslation('scoring')
  return (
    <Typography variant="body2" color="textSecondary" component="output" sx={{ flex: 1 }}>
      {t('chosen', { count })}
    </Typography>
  )
}

interface CandidatesProps {
  projectId: string
  isRound: boolean
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

function Candidates({ projectId, isRound, chosen, onChange }: CandidatesProps) {
  const { t } = useTranslation('scoring')
  const { data, error, isPending, isError, refetch } = useQuery(scoringQueries.candidates(projectId))
  if (isPending) return <Waiting rows={5} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Box component="fieldset" aria-label={t('assessors')} sx={{ border: 0, m: 0, p: 0, display: 'grid' }}>
      {data.items.map((candidate) => (
        <Candidate
          key={candidate.person.id}
          candidate={candidate}
          isTaken={!isRound && candidate.isAssigned}
          isChosen={chosen.has(candidate.person.id)}
          onToggle={() => onChange(toggled(chosen, candidate.person.id))}
        />
      ))}
    </Box>
  )
}

interface CandidateProps {
  candidate: AssessorCandidate
  isTaken: boolean
  isChosen: boolean
  onToggle: () => void
}

function Candidate({ candidate, isTaken, isChosen, onToggle }: CandidateProps) {
  const { t } = useTranslation('scoring')
  const { person, isMember, mayKnowProject, openAssessments } = candidate
  const hint = isMember
    ? t('isMemberHint')
    : !mayKnowProject
      ? t('mayNotKnowHint')
      : isTaken
        ? t('isAssignedHint')
        : t('openLoad', { count: openAssessments })
  return (
    <FormControlLabel
      disabled={isMember || !mayKnowProject || isTaken}
      control={<Checkbox checked={isChosen || isTaken} onChange={onToggle} />}
      label={
        <>
          {person.name}
          <Typography component="span" variant="caption" color="textSecondary">{` · ${hint}`}</Typography>
        </>
      }
    />
  )
}
