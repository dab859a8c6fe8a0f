import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { MissingField } from '@triaxe/shared-types/projects'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icons.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { missingIn, type Step } from '../sheet.model.ts'

interface StepNavProps {
  steps: readonly Step[]
  current: Step
  missing: MissingField[]
}

const list = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: { xs: 'flex', md: 'block' },
  flexWrap: 'wrap',
  columnGap: 2,
} as const

/** Every step with what it still lacks. */
export function StepNav({ steps, current, missing }: StepNavProps) {
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
            lacks={step === 'check' ? null : missingIn(step, missing).length}
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
  lacks: number | null
}

function StepLine({ step, number, isCurrent, lacks }: StepLineProps) {
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
      {lacks !== null && (
        <Typography
          variant="caption"
          color="textSecondary"
          sx={{ display: { xs: 'none', md: 'flex' }, alignItems: 'center', gap: 0.5 }}
        >
          {lacks === 0 ? <Icon name="check" /> : null}
          {lacks === 0 ? t('stepComplete') : t('stepMissing', { count: lacks })}
        </Typography>
      )}
    </Box>
  )
}
