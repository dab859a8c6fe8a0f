import type { Arbitration } from '@triaxe/shared-types/arbitration'
import Box from '@mui/material/Box'
import Slider from '@mui/material/Slider'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useTitles } from '../project-titles.ts'
import { useChangeWords } from './change-words.tsx'
import { type changesAlong, nearestChanges } from './one-weight.model.ts'

interface WeightSliderProps {
  present: Arbitration
  label: string
  percent: number
  /** Null until they are computed: nothing is said of what is not known. */
  changes: ReturnType<typeof changesAlong> | null
  isComplete: boolean
  onMove: (percent: number) => void
}

// Where the selection changes: strokes that stand out of the rail.
const marked = {
  '& .MuiSlider-mark': { width: 3, height: 18, borderRadius: 0, bgcolor: 'text.primary', opacity: 1 },
  '& .MuiSlider-markActive': { bgcolor: 'text.primary' },
} as const

/** A weight from nothing to everything, with the places where the selection changes, and the nearest two in words. */
export function WeightSlider({ label, percent, changes, onMove, ...said }: WeightSliderProps) {
  const { t } = useTranslation('weighting')
  const { number } = useFormat()
  return (
    <>
      <Box sx={{ px: 1.25 }} data-print="hide">
        <Slider
          aria-label={label}
          value={percent}
          getAriaValueText={(value) => t('percent', { value: number(value) })}
          marks={(changes ?? []).map((change) => ({ value: change.percent }))}
          valueLabelDisplay="auto"
          onChange={(_, value) => onMove(Number(value))}
          sx={marked}
        />
      </Box>
      <Said {...said} percent={percent} changes={changes} />
    </>
  )
}

function Said({ percent, changes, present, isComplete }: Omit<WeightSliderProps, 'label' | 'onMove'>) {
  const { t } = useTranslation('weighting')
  const { number } = useFormat()
  const say = useChangeWords(useTitles(present))
  const { below, above } = nearestChanges(changes ?? [], percent)
  return (
    <Box component="output" sx={{ display: 'block', typography: 'body2', '& > span': { display: 'block', mt: 0.5 } }}>
      <strong>{t('weightNow', { value: number(percent, 1) })}</strong>
      {below && <span>{t('changesBelow', { value: number(below.percent, 1), change: say(below) })}</span>}
      {above && <span>{t('changesAbove', { value: number(above.percent, 1), change: say(above) })}</span>}
      {changes && isComplete && !below && !above && <span>{t('changesNowhere')}</span>}
      {!isComplete && <span>{t('oneWeightUnconfirmed')}</span>}
    </Box>
  )
}
