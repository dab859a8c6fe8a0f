import { weightsInForce } from '@triaxe/shared-types/arbitration-order.rules'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failed } from '../../../ui/failed.tsx'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { type Axis, changesAlong, type OneWeightProps, percentOf, weightsAt } from './one-weight.model.ts'
import { WeightSlider } from './weight-slider.tsx'

interface AxisSlideProps extends OneWeightProps {
  axis: Axis
  name: string
}

/** The weight of an axis: moved, it is tried out on the whole page. */
export function AxisSlide({ present, settings, trial, axis, name, onTry }: AxisSlideProps) {
  const { t } = useTranslation('weighting')
  const query = useQuery(arbitrationQueries.oneWeight({ ...settings, weights: null }, { axis }))
  const adopted = weightsInForce(present)
  if (query.isError) return <Failed error={query.error} onRetry={query.refetch} />
  return (
    <WeightSlider
      present={present}
      label={t('weightOf', { axis: name })}
      percent={Math.round(percentOf(trial ?? adopted, axis) * 10) / 10}
      changes={query.data ? changesAlong(query.data) : null}
      isComplete={query.data?.isComplete ?? true}
      onMove={(to) => onTry(to === percentOf(adopted, axis) ? null : weightsAt(adopted, axis, to))}
    />
  )
}
