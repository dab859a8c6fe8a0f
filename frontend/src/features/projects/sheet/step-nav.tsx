import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { MissingField, ProjectQuestion } from '@triaxe/shared-types/projects'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icons.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { missingIn, questionsIn, type Step } from '../sheet.model.ts'

interface StepNavProps {
  steps: readonly Step[]
  current: Step
  missing: MissingField[]
  /** Without an answer. */
  questions: ProjectQuestion[]
}

const list = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: { xs: 'flex', md: 'block' },
  flexWrap: 'wrap',
  columnGap: 2,
} as const

/** Every step with what it still lacks, and what is still asked there. */
export function StepNav({ steps, current, missing, questions }: StepNavProps) {
  const { t } = useTranslation('sheet')
  return (
    <Box component="nav" aria-label={t('stepsOfForm')} sx={{ position: { md: 'sticky' }, top: { md: 80 } }}>
      <Box component="ol" sx={list}>
        {steps.map((step, index) => (
          <StepLine
            key={step}
            step={step}
            number={index + 1}
            isCurrent={step === current}
            lacks={missingIn(step, missing).length}
            asked={questionsIn(step, questions).length}
          />
        ))}
      </Box>
    </Box>
  )
}

interface StepLineProps {
  step: Step
  number: number
  isCurrent: boolean
  lacks: number
  asked: number
}

function StepLine({ step, number, isCurrent, lacks, asked }: StepLineProps) {
  const { t } = useTranslation('sheet')
  return (
    <Box
      component="li"
      sx={{
        borderLeft: { md: 3 },
        borderColor: { md: isCurrent ? 'primary.main' : 'divider' },
        pl: { md: 2 },
        py: 0.75,
      }}
    >
      <TextLink
        to={`?step=${step}`}
        underline="hover"
        color="textPrimary"
        aria-current={isCurrent ? 'step' : undefined}
        sx={{ fontWeight: isCurrent ? 650 : 400 }}
      >
        {number}. {t(`step_${step}`)}
      </TextLink>
      {step !== 'check' && (
        <Typography
          variant="caption"
          color="textSecondary"
          sx={{ display: { xs: 'none', md: 'flex' }, alignItems: 'center', columnGap: 0.5, flexWrap: 'wrap' }}
        >
          <Standing lacks={lacks} asked={asked} />
        </Typography>
      )}
    </Box>
  )
}

/** Complete is a step where nothing is missing and nothing asked. */
function Standing({ lacks, asked }: Pick<StepLineProps, 'lacks' | 'asked'>) {
  const { t } = useTranslation('sheet')
  const open = [
    ...(lacks > 0 ? [t('stepMissing', { count: lacks })] : []),
    ...(asked > 0 ? [t('stepQuestions', { count: asked })] : []),
  ]
  if (open.length > 0) return open.join(' · ')
  return (
    <>
      <Icon name="check" />
      {t('stepComplete')}
    </>
  )
}
