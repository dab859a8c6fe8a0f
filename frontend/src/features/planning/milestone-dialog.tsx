import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import type { Plan, PlanMilestone } from '@triaxe/shared-types/planning'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldProblems } from '../../lib/problem.ts'
import { DateField } from '../../ui/fields.tsx'
import { useMilestoneWords } from './milestone-words.ts'
import { OwnFields } from './milestone-fields.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { useChangeMilestone, useRemoveMilestone } from './planning.queries.ts'

interface MilestoneDialogProps {
  plan: Plan
  milestone: PlanMilestone
  onClose: () => void
}

/** Forecast, actual date and note of a milestone; of one's own also what it is, until the plan is approved. */
export function MilestoneDialog({ plan, milestone, onClose }: MilestoneDialogProps) {
  const { t } = useTranslation('planning')
  const { nameOf } = useMilestoneWords()
  const { name, phaseKey, level, forecastOn, actualOn, note } = milestone
  const [draft, setDraft] = useState({ name, phaseKey, level, forecastOn, actualOn, note })
  const { mutate, isPending, error } = useChangeMilestone(plan.projectId, plan.version, milestone.id)
  const faults = fieldProblems(error)
  const isOwn = milestone.key === null && plan.can.plan
  return (
    <PlanDialog
      title={nameOf(milestone)}
      isBusy={isPending}
      onSave={() => mutate(draft, { onSuccess: onClose })}
      onClose={onClose}
      aside={plan.can.plan && !milestone.isMandatory && <Remove {...{ plan, milestone, onClose }} />}
    >
      {isOwn && (
        <OwnFields
          value={draft}
          phases={plan.phases.map(({ key }) => key)}
          nameError={faults['name']}
          onChange={(own) => setDraft({ ...draft, ...own })}
        />
      )}
      <DateField
        label={t('forecastDate')}
        value={draft.forecastOn}
        onChange={(day) => setDraft({ ...draft, forecastOn: day })}
      />
      <DateField
        label={t('actualDate')}
        hint={t('actualHint')}
        value={draft.actualOn}
        error={faults['actualOn']}
        onChange={(day) => setDraft({ ...draft, actualOn: day })}
      />
      <TextField
        multiline
        minRows={2}
        label={t('note')}
        value={draft.note}
        onChange={(event) => setDraft({ ...draft, note: event.target.value })}
      />
    </PlanDialog>
  )
}

function Remove({ plan, milestone, onClose }: MilestoneDialogProps) {
  const { t } = useTranslation('planning')
  const { mutate, isPending } = useRemoveMilestone(plan.projectId, plan.version, milestone.id)
  return (
    <Button
      color="error"
      loading={isPending}
      sx={{ mr: 'auto' }}
      onClick={() => mutate(undefined, { onSuccess: onClose })}
    >
      {t('remove')}
    </Button>
  )
}
