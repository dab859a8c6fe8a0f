import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failed } from '../../../ui/failed.tsx'
import { Section } from '../../../ui/section.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { Computed } from '../computed.tsx'
import type { Settings } from '../settings.model.ts'
import { OneWeightSlide } from './one-weight-slide.tsx'
import { WeightTriangle } from './weight-triangle.tsx'

interface WeightsSectionProps {
  present: Arbitration
  envelopes: Settings['envelopes']
  trial: Triple | null
  onTry: (weights: Triple | null) => void
}

/** How far the choice hangs on the weighting. */
export function WeightsSection({ present, envelopes, trial, onTry }: WeightsSectionProps) {
  const { t } = useTranslation('weighting')
  const { data, error, isError, isPlaceholderData, refetch } = useQuery(arbitrationQueries.triangle(envelopes))
  if (data?.regions.length === 0) return null
  return (
    <Section title={t('weightsTitle')} lead={t('weightsLead')}>
      <Stack spacing={5}>
        {isError ? (
          <Failed error={error} onRetry={refetch} />
        ) : data ? (
          <Computed isComputing={isPlaceholderData}>
            <WeightTriangle present={present} triangle={data} trial={trial} onTry={onTry} />
          </Computed>
        ) : (
          <Waiting rows={8} shape="block" />
        )}
        <OneWeightSlide present={present} envelopes={envelopes} trial={trial} onTry={onTry} />
      </Stack>
    </Section>
  )
}
