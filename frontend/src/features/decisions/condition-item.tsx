import type { ConditionStep, DecisionCondition } from '@triaxe/shared-types/decision-conditions'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { withTexts } from '../../lib/i18n.ts'
import { PersonMark } from '../../marks/person-mark.tsx'
import { ConditionMark } from './condition-mark.tsx'
import type { Step } from './condition-step.queries.ts'

const ConditionStepDialog = lazy(async () => ({
  default: (await withTexts(import('./condition-step-dialog.tsx'))).ConditionStepDialog,
}))

interface ConditionItemProps {
  projectId: string
  condition: DecisionCondition
}

/** A condition of a decision: its words, its day, its owner, where it stands and what has become of it. */
export function ConditionItem({ projectId, condition }: ConditionItemProps) {
  const { t } = useTranslation('decisions')
  const { day } = useFormat()
  const { text, dueOn, owner, steps } = condition
  return (
    <Box component="li" id={`condition-${condition.id}`} sx={{ '& + &': { mt: 1.5 } }}>
      <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
        {text}
      </Box>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mt: 0.5 }}>
        <ConditionMark condition={condition} />
        <span>{dueOn === null ? t('undated') : t('conditionDue', { day: day(dueOn) })}</span>
        {owner && <PersonMark name={owner.isActive ? owner.name : t('accountClosed', { name: owner.name })} />}
      </Stack>
      {steps.map((step, index) => (
        <StepLine key={index} step={step} />
      ))}
      <Actions projectId={projectId} condition={condition} />
    </Box>
  )
}

function StepLine({ step: { kind, note, owner, by, at } }: { step: ConditionStep }) {
  const { t } = useTranslation('decisions')
  const { instant } = useFormat()
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>
      {t(`step_${kind}`, { by, owner, at: instant(at) })}
      {note && ` – ${note}`}
    </Typography>
  )
}

function Actions({ projectId, condition }: ConditionItemProps) {
  const { t } = useTranslation('decisions')
  const [asked, ask] = useState<Step['kind'] | null>(null)
  const { report, settle, handOver } = condition.can
  const kinds: Step['kind'][] = [
    ...(report ? (['report'] as const) : []),
    ...(settle ? (['confirm', 'reopen'] as const) : []),
    ...(handOver ? (['handOver'] as const) : []),
  ]
  if (kinds.length === 0) return null
  return (
    <Stack direction="row" spacing={1} useFlexGap data-print="hide" sx={{ mt: 1, flexWrap: 'wrap' }}>
      {kinds.map((kind) => (
        <Button key={kind} size="small" variant="outlined" onClick={() => ask(kind)}>
          {t(`do_${kind}`)}
        </Button>
      ))}
      {asked && (
        <Suspense>
          <ConditionStepDialog projectId={projectId} condition={condition} kind={asked} onClose={() => ask(null)} />
        </Suspense>
      )}
    </Stack>
  )
}
