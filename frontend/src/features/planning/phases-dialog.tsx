import Box from '@mui/material/Box'
import type { Phase, Plan } from '@triaxe/shared-types/planning'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldProblems } from '../../lib/problem.ts'
import { DateField } from '../../ui/fields.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { useSetPhases } from './planning.queries.ts'

interface PhasesDialogProps {
  plan: Plan
  onClose: () => void
}

/** Beginning and end of each phase, on one sheet. */
export function PhasesDialog({ plan, onClose }: PhasesDialogProps) {
  const { t } = useTranslation('planning')
  const [phases, setPhases] = useState(plan.phases)
  const { mutate, isPending, error } = useSetPhases(plan.projectId, plan.version)
  const faults = fieldProblems(error)
  const change = (key: Phase['key'], dates: Partial<Phase>) =>
    setPhases(phases.map((phase) => (phase.key === key ? { ...phase, ...dates } : phase)))
  return (
    <PlanDialog
      title={t('editPhases')}
      isBusy={isPending}
      onSave={() => mutate({ phases }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {phases.map(({ key, startsOn, endsOn }, index) => (
        <Box key={key} sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <DateField
            label={t('startOf', { phase: t(`phase_${key}`) })}
            value={startsOn}
            onChange={(day) => change(key, { startsOn: day })}
          />
          <DateField
            label={t('endOf', { phase: t(`phase_${key}`) })}
            value={endsOn}
            error={faults[`phases.${index}.endsOn`]}
            onChange={(day) => change(key, { endsOn: day })}
          />
        </Box>
      ))}
    </PlanDialog>
  )
}
