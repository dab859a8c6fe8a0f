import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { ComputedAnswer } from '../computed.tsx'
import type { Settings } from '../settings.model.ts'
import { OneWeight } from './one-weight.tsx'
import type { CriterionName } from './one-weight.model.ts'
import { WeightTriangle } from './weight-triangle.tsx'

export interface WeightsSectionProps {
  present: Arbitration
  criteria: CriterionName[]
  settings: Settings
  trial: Triple | null
  onTry: (weights: Triple | null) => void
}

/** How far the choice hangs on the weighting. */
export const WeightsSection = memo(function WeightsSection(props: WeightsSectionProps) {
  const { present, settings, trial, onTry } = props
  const { t } = useTranslation('weighting')
  const triangle = useQuery(arbitrationQueries.triangle(settings))
  if (triangle.data?.regions.length === 0) return null
  return (
    <Section title={t('weightsTitle')} lead={t('weightsLead')}>
      <Stack spacing={5}>
        <ComputedAnswer task="triangle" query={triangle} rows={8}>
          {(data) => <WeightTriangle present={present} triangle={data} trial={trial} onTry={onTry} />}
        </ComputedAnswer>
        <OneWeight {...props} />
      </Stack>
    </Section>
  )
})
