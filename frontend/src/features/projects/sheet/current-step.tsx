import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { MissingField } from '@triaxe/shared-types/projects'
import { type ComponentType, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Icon } from '../../../ui/icons.tsx'
import type { Step } from '../sheet.model.ts'
import { CheckStep } from './check-step.tsx'
import { StepIdea } from './step-idea.tsx'
import { StepLegislation } from './step-legislation.tsx'
import { StepMeans } from './step-means.tsx'
import { StepMeasures } from './step-measures.tsx'
import { StepPeople } from './step-people.tsx'
import { StepPurpose } from './step-purpose.tsx'
import type { useSheetSaving } from './use-sheet-saving.ts'

const contents: Record<Exclude<Step, 'check'>, ComponentType> = {
  idea: StepIdea,
  purpose: StepPurpose,
  means: StepMeans,
  legislation: StepLegislation,
  measures: StepMeasures,
  people: StepPeople,
}

interface CurrentStepProps {
  step: Step
  steps: readonly Step[]
  missing: MissingField[]
  saving: ReturnType<typeof useSheetSaving>
  onGo: (step: Step) => void
}

/** One step at a time, with the way on and back. */
export function CurrentStep({ step, steps, missing, saving, onGo }: CurrentStepProps) {
  const { t } = useTranslation('sheet')
  const heading = useArrival(step)
  const Content = step === 'check' ? null : contents[step]
  return (
    <Stack spacing={3}>
      <Typography variant="h2" tabIndex={-1} ref={heading} sx={{ '&:focus': { outline: 'none' } }}>
        {t(`step_${step}`)}
      </Typography>
      {Content ? <Content /> : <CheckStep missing={missing} saving={saving} />}
      <Ways step={step} steps={steps} onGo={onGo} />
    </Stack>
  )
}

/** A new step is read from its heading; a link to a field leads into that field. */
function useArrival(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  const { hash, key } = useLocation()
  useEffect(() => {
    const field = hash ? document.getElementById(hash.slice(1)) : null
    const control = field?.matches('input, textarea')
      ? field
      : (field?.querySelector<HTMLElement>('input, textarea') ?? field)
    if (control) control.focus()
    else if (shown.current !== step) heading.current?.focus()
    shown.current = step
  }, [step, hash, key])
  return heading
}

function Ways({ step, steps, onGo }: Pick<CurrentStepProps, 'step' | 'steps' | 'onGo'>) {
  const { t } = useTranslation('sheet')
  const place = steps.indexOf(step)
  const [previous, next] = [steps[place - 1], steps[place + 1]]
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ justifyContent: 'space-between', flexWrap: 'wrap', pt: 2 }}>
      {previous ? (
        <Button startIcon={<Icon name="chevronLeft" />} onClick={() => onGo(previous)}>
          {t('previous')}
        </Button>
      ) : (
        <span />
      )}
      {next && (
        <Button variant="contained" endIcon={<Icon name="chevronRight" />} onClick={() => onGo(next)}>
          {t('next', { step: t(`step_${next}`) })}
        </Button>
      )}
    </Stack>
  )
}
