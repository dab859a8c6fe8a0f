import Box from '@mui/material/Box'
import type { Phase, Plan } from '@triaxe/shared-types/planning'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../lib/draft.ts'
import { useFormat } from '../../lib/format.ts'
import { fieldProblems } from '../../lib/problem.ts'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { DateField } from '../../ui/fields.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { useSetPhases } from './planning.queries.ts'

interface PhasesDialogProps {
  plan: Plan
  onClose: () => void
}

/** By phase, so that two people may each date their own. */
const datesOf = ({ phases }: Plan): Record<string, Phase> => Object.fromEntries(phases.map((one) => [one.key, one]))

/** Beginning and end of each phase, on one sheet. */
export function PhasesDialog({ plan, onClose }: PhasesDialogProps) {
  const { t } = useTranslation('planning')
  const inWords = usePhaseWords()
  const { mutate, isPending, error } = useSetPhases(plan.projectId)
  const { draft, setDraft, version, meanwhile } = useDraft(plan, datesOf, error)
  const faults = fieldProblems(error)
  const phases = Object.values(draft)
  const change = (phase: Phase, dates: Partial<Phase>) => setDraft({ ...draft, [phase.key]: { ...phase, ...dates } })
  return (
    <PlanDialog
      title={t('editPhases')}
      isBusy={isPending}
      isReady={!meanwhile}
      onSave={() => mutate({ version, body: { phases } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} />
      {phases.map((phase, index) => (
        <Box key={phase.key} sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <DateField
            label={t('startOf', { phase: t(`phase_${phase.key}`) })}
            value={phase.startsOn}
            onChange={(startsOn) => change(phase, { startsOn })}
          />
          <DateField
            label={t('endOf', { phase: t(`phase_${phase.key}`) })}
            value={phase.endsOn}
            error={faults[`phases.${index}.endsOn`]}
            onChange={(endsOn) => change(phase, { endsOn })}
          />
        </Box>
      ))}
    </PlanDialog>
  )
}

function usePhaseWords() {
  const { t } = useTranslation('planning')
  const { day } = useFormat()
  const written = (date: string | null) => (date ? day(date) : '…')
  return (draft: Record<string, Phase>) =>
    Object.values(draft).map(
      ({ key, startsOn, endsOn }) => [t(`phase_${key}`), `${written(startsOn)} – ${written(endsOn)}`] as const,
    )
}
