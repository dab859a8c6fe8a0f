import { type Judgement, scale } from '@triaxe/shared-types/strategy-comparison.rules'
import Box from '@mui/material/Box'
import Slider from '@mui/material/Slider'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

interface ScaleProps {
  judgement: Judgement
  first: string
  second: string
  isOddest: boolean
  onChange: (intensity: number) => void
}

type How = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** A judgement as a sentence. */
export function useJudgementWords() {
  const { t } = useTranslation('comparison')
  return (intensity: number, first: string, second: string) =>
    intensity === 1
      ? t('equal')
      : t('more', { name: intensity > 0 ? first : second, how: t(`how_${Math.abs(intensity) as How}`) })
}

const row = {
  display: { xs: 'none', sm: 'grid' },
  gridTemplateColumns: 'repeat(17, 1fr)',
  gap: '1px',
  bgcolor: 'divider',
  border: 1,
  borderColor: 'divider',
} as const

const cell = (isChosen: boolean, isBetween: boolean) =>
  ({
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: 34,
    cursor: 'pointer',
    typography: 'caption',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: isChosen ? 700 : 450,
    color: isChosen ? 'background.default' : 'text.primary',
    bgcolor: isChosen ? 'text.primary' : isBetween ? 'surface.quiet' : 'background.default',
    '&:has(:focus-visible)': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2, zIndex: 1 },
    '& input': { position: 'absolute', inset: 0, opacity: 0, m: 0, width: '100%', height: '100%', cursor: 'inherit' },
  }) as const

const isBetween = (step: number, chosen: number) =>
  step === 1 || (chosen > 1 ? step > 1 && step < chosen : chosen < 0 && step < 0 && step > chosen)

/** Seventeen fields are too narrow for a finger: on a phone one moves along a rail. */
function JudgementRail({ judgement, first, second, onChange }: Omit<ScaleProps, 'isOddest'>) {
  const { t } = useTranslation('comparison')
  const wordsOf = useJudgementWords()
  const stepAt = (place: number) => scale[place] ?? 1
  return (
    <Box sx={{ display: { sm: 'none' }, px: 1.25 }}>
      <Slider
        aria-label={t('pair', { first, second })}
        max={scale.length - 1}
        value={scale.indexOf(judgement.intensity)}
        getAriaValueText={(place) => wordsOf(stepAt(place), first, second)}
        track={false}
        marks={scale.map((step, value) => ({
          value,
          ...(step % 4 === 1 || step % 4 === -1 ? { label: Math.abs(step) } : {}),
        }))}
        onChange={(_, place) => onChange(stepAt(Number(place)))}
      />
    </Box>
  )
}

/** One pair on Saaty's scale: native radios, so that the arrows of the keyboard move along it. */
export function JudgementScale({ judgement, first, second, isOddest, onChange }: ScaleProps) {
  const { t } = useTranslation('comparison')
  const wordsOf = useJudgementWords()
  const name = useId()
  const { intensity } = judgement
  return (
    <Box sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" spacing={2} sx={{ justifyContent: 'space-between', mb: 0.5 }}>
        <Typography sx={{ fontWeight: intensity > 1 ? 650 : 450, minWidth: 0 }}>{first}</Typography>
        <Typography sx={{ fontWeight: intensity < 0 ? 650 : 450, minWidth: 0, textAlign: 'right' }}>
          {second}
        </Typography>
      </Stack>
      <Box role="radiogroup" aria-label={t('pair', { first, second })} sx={row}>
        {scale.map((step) => (
          <Box key={step} component="label" sx={cell(step === intensity, isBetween(step, intensity))}>
            <input
              type="radio"
              name={name}
              checked={step === intensity}
              aria-label={`${Math.abs(step)}, ${wordsOf(step, first, second)}`}
              onChange={() => onChange(step)}
            />
            <span aria-hidden>{Math.abs(step)}</span>
          </Box>
        ))}
      </Box>
      <JudgementRail judgement={judgement} first={first} second={second} onChange={onChange} />
      <Typography variant="caption" color={isOddest ? 'error' : 'textSecondary'} component="div" sx={{ mt: 0.5 }}>
        {wordsOf(intensity, first, second)}
      </Typography>
    </Box>
  )
}
