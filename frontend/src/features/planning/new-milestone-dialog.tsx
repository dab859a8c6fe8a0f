import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { MilestoneKey, Plan } from '@triaxe/shared-types/planning'
import { repeatableIn } from '@triaxe/shared-types/planning.rules'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldProblems } from '../../lib/problem.ts'
import { DateField } from '../../ui/fields.tsx'
import { OwnFields, type OwnFacts } from './milestone-fields.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { useAddMilestone } from './planning.queries.ts'

interface NewMilestoneDialogProps {
  plan: Plan
  onClose: () => void
}

const own = 'own'

/** A milestone of one's own; in an agile project also those that each release brings again. */
export function NewMilestoneDialog({ plan, onClose }: NewMilestoneDialogProps) {
  const { t } = useTranslation('planning')
  const [key, setKey] = useState<MilestoneKey | null>(null)
  const [facts, setFacts] = useState<OwnFacts>({
    name: {},
    phaseKey: plan.phases[0]?.key ?? 'initiation',
    level: 'management',
  })
  const [forecastOn, setForecast] = useState<string | null>(null)
  const { mutate, isPending, error } = useAddMilestone(plan.projectId)
  const again = plan.template ? repeatableIn(plan.template) : []
  return (
    <PlanDialog
      title={t('addMilestone')}
      isBusy={isPending}
      onSave={() => mutate({ ...facts, key, name: key === null ? facts.name : {}, forecastOn }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {again.length > 0 && (
        <TextField
          select
          label={t('kind')}
          value={key ?? own}
          onChange={(event) => setKey(event.target.value === own ? null : (event.target.value as MilestoneKey))}
        >
          <MenuItem value={own}>{t('ownMilestone')}</MenuItem>
          {again.map((milestone) => (
            <MenuItem key={milestone.key} value={milestone.key}>
              {t(`milestone_${milestone.key}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {key === null && (
        <OwnFields
          value={facts}
          phases={plan.phases.map((phase) => phase.key)}
          nameError={fieldProblems(error)['name']}
          onChange={setFacts}
        />
      )}
      <DateField label={t('columnForecast')} value={forecastOn} onChange={setForecast} />
    </PlanDialog>
  )
}
