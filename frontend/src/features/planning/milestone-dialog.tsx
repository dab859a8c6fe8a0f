import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import type { Plan, PlanMilestone } from '@triaxe/shared-types/planning'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../lib/draft.ts'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { fieldProblems } from '../../lib/problem.ts'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { DateField } from '../../ui/fields.tsx'
import { useMilestoneWords } from './milestone-words.ts'
import { OwnFields, type OwnFacts } from './milestone-fields.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { useChangeMilestone, useRemoveMilestone } from './planning.queries.ts'

interface MilestoneDialogProps {
  plan: Plan
  milestone: PlanMilestone
  onClose: () => void
}

interface Facts extends OwnFacts {
  forecastOn: string | null
  actualOn: string | null
  note: string
}

const factsOf = ({ name, phaseKey, level, forecastOn, actualOn, note }: PlanMilestone): Facts => ({
  name,
  phaseKey,
  level,
  forecastOn,
  actualOn,
  note,
})

/** Forecast, actual date and note of a milestone; of one's own also what it is, until the plan is approved. */
export function MilestoneDialog({ plan, milestone, onClose }: MilestoneDialogProps) {
  const { nameOf } = useMilestoneWords()
  const inWords = useFactWords()
  const change = useChangeMilestone(plan.projectId, milestone.id)
  const removal = useRemoveMilestone(plan.projectId, milestone.id)
  const current = ({ milestones }: Plan) => factsOf(milestones.find(({ id }) => id === milestone.id) ?? milestone)
  const { draft, setDraft, version, meanwhile } = useDraft(plan, current, change.error ?? removal.error)
  const isOwn = milestone.key === null && plan.can.plan
  return (
    <PlanDialog
      title={nameOf(milestone)}
      isBusy={change.isPending}
      isReady={!meanwhile}
      onSave={() => change.mutate({ version, body: draft }, { onSuccess: onClose })}
      onClose={onClose}
      aside={
        plan.can.plan &&
        !milestone.isMandatory && (
          <Remove isBusy={removal.isPending} onRemove={() => removal.mutate(version, { onSuccess: onClose })} />
        )
      }
    >
      <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} />
      {isOwn && (
        <OwnFields
          value={draft}
          phases={plan.phases.map(({ key }) => key)}
          nameError={fieldProblems(change.error)['name']}
          onChange={(own) => setDraft({ ...draft, ...own })}
        />
      )}
      <WhenFields draft={draft} fault={fieldProblems(change.error)['actualOn']} onChange={setDraft} />
    </PlanDialog>
  )
}

/** The same fields in words, for who wrote on it at the same time. */
function useFactWords() {
  const { t } = useTranslation('planning')
  const lang = useLang()
  const { day } = useFormat()
  return ({ name, phaseKey, level, forecastOn, actualOn, note }: Facts) => [
    [t('name'), inLang(name, lang)] as const,
    [t('phase'), t(`phase_${phaseKey}`)] as const,
    [t('level'), t(`level_${level}`)] as const,
    [t('columnForecast'), forecastOn ? day(forecastOn) : ''] as const,
    [t('columnActual'), actualOn ? day(actualOn) : ''] as const,
    [t('note'), note] as const,
  ]
}

interface WhenFieldsProps {
  draft: Facts
  fault: string | undefined
  onChange: (draft: Facts) => void
}

function WhenFields({ draft, fault, onChange }: WhenFieldsProps) {
  const { t } = useTranslation('planning')
  return (
    <>
      <DateField
        label={t('columnForecast')}
        value={draft.forecastOn}
        onChange={(forecastOn) => onChange({ ...draft, forecastOn })}
      />
      <DateField
        label={t('columnActual')}
        hint={t('actualHint')}
        value={draft.actualOn}
        error={fault}
        onChange={(actualOn) => onChange({ ...draft, actualOn })}
      />
      <TextField
        multiline
        minRows={2}
        label={t('note')}
        value={draft.note}
        onChange={(event) => onChange({ ...draft, note: event.target.value })}
      />
    </>
  )
}

function Remove({ isBusy, onRemove }: { isBusy: boolean; onRemove: () => void }) {
  const { t } = useTranslation('planning')
  return (
    <Button color="error" loading={isBusy} sx={{ mr: 'auto' }} onClick={onRemove}>
      {t('remove')}
    </Button>
  )
}
