import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failed } from '../../../ui/failed.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { useTitles } from '../project-titles.ts'
import { useChangeWords } from './change-words.tsx'
import { changeAt, changesAlong, type CriterionName, type OneWeightProps } from './one-weight.model.ts'
import { WeightSlider } from './weight-slider.tsx'

interface CriterionSlideProps extends Pick<OneWeightProps, 'present' | 'settings'> {
  criterion: CriterionName
}

/** The weight of a criterion within its axis: what it would change is said here, the page keeps the weight in force. */
export function CriterionSlide({ present, settings, criterion }: CriterionSlideProps) {
  const { t } = useTranslation('weighting')
  const say = useChangeWords(useTitles(present))
  const [tried, setTried] = useState<number | null>(null)
  const { data, error, isError, refetch } = useQuery(
    arbitrationQueries.oneWeight(settings, { criterionId: criterion.id }),
  )
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (!data) return <Waiting rows={2} shape="block" />
  const percent = tried ?? Math.round(data.presentBp / 10) / 10
  return (
    <>
      <WeightSlider
        present={present}
        label={t('weightOfCriterion', { criterion: criterion.name })}
        percent={percent}
        changes={changesAlong(data)}
        isComplete={data.isComplete}
        onMove={setTried}
      />
      <Typography variant="body2" color="textSecondary">
        {tried === null ? t('criterionHint') : t('atThisWeight', { change: say(changeAt(data, tried)) })}
      </Typography>
    </>
  )
}
