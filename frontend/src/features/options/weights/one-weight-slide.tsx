import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import Box from '@mui/material/Box'
import Slider from '@mui/material/Slider'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { AxisShape } from '../../../marks/axis-mark.tsx'
import { OneOf } from '../../../ui/one-of.tsx'
import { Section } from '../../../ui/section.tsx'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { weightsInForce } from '@triaxe/shared-types/arbitration-order.rules'
import { useAxisNames, useTitles } from '../project-titles.ts'
import type { Settings } from '../settings.model.ts'
import { useChangeWords } from './change-words.tsx'
import { type Axis, changesAlong, nearestChanges, percentOf, weightsAt } from './one-weight.model.ts'

interface OneWeightSlideProps {
  present: Arbitration
  envelopes: Settings['envelopes']
  trial: Triple | null
  onTry: (weights: Triple | null) => void
}

/** One weight moves, the two others keep their ratio; where the selection changes is marked and said. */
export function OneWeightSlide({ present, envelopes, trial, onTry }: OneWeightSlideProps) {
  const { t } = useTranslation('weighting')
  const { number } = useFormat()
  const axes = useAxisNames(present)
  const [axis, setAxis] = useState<Axis>(1)
  const { data } = useQuery(arbitrationQueries.oneWeight(envelopes, axis))
  const adopted = weightsInForce(present)
  const percent = Math.round(percentOf(trial ?? adopted, axis) * 10) / 10
  const changes = data ? changesAlong(data) : []
  const name = axes.find(({ position }) => position === axis)?.name ?? ''
  const move = (to: number) => onTry(to === percentOf(adopted, axis) ? null : weightsAt(adopted, axis, to))
  return (
    <Section title={t('oneWeight')} lead={t('oneWeightLead')}>
      <Stack spacing={2} sx={{ maxWidth: '60rem' }}>
        <OneOf
          label={t('whichAxis')}
          hideLabel
          value={`${axis}`}
          options={axes.map((one) => ({
            value: `${one.position}`,
            label: (
              <>
                <AxisShape position={one.position} /> {one.name}
              </>
            ),
          }))}
          onChange={(chosen) => setAxis(Number(chosen) as Axis)}
        />
        <Box sx={{ px: 1.25 }} data-print="hide">
          <Slider
            aria-label={t('weightOf', { axis: name })}
            value={percent}
            getAriaValueText={(value) => t('percent', { value: number(value) })}
            marks={changes.map((change) => ({ value: change.percent }))}
            valueLabelDisplay="auto"
            onChange={(_, value) => move(Number(value))}
            sx={marked}
          />
        </Box>
        <Said percent={percent} changes={changes} present={present} isComplete={data?.isComplete ?? true} />
      </Stack>
    </Section>
  )
}

// Where the selection changes: strokes that stand out of the rail.
const marked = {
  '& .MuiSlider-mark': { width: 3, height: 18, borderRadius: 0, bgcolor: 'text.primary', opacity: 1 },
  '& .MuiSlider-markActive': { bgcolor: 'text.primary' },
} as const

interface SaidProps {
  percent: number
  changes: ReturnType<typeof changesAlong>
  present: Arbitration
  isComplete: boolean
}

function Said({ percent, changes, present, isComplete }: SaidProps) {
  const { t } = useTranslation('weighting')
  const { number } = useFormat()
  const say = useChangeWords(useTitles(present))
  const { below, above } = nearestChanges(changes, percent)
  return (
    <Box component="output" sx={{ display: 'block', typography: 'body2', '& > span': { display: 'block', mt: 0.5 } }}>
      <strong>{t('weightNow', { value: number(percent, 1) })}</strong>
      {below && <span>{t('changesBelow', { value: number(below.percent, 1), change: say(below) })}</span>}
      {above && <span>{t('changesAbove', { value: number(above.percent, 1), change: say(above) })}</span>}
      {!below && !above && <span>{t('changesNowhere')}</span>}
      {!isComplete && <span>{t('triangleUnconfirmed')}</span>}
    </Box>
  )
}
