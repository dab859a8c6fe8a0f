import { type Judgement, scale } from '@triaxe/shared-types/strategy-comparison.rules'
import Box from '@mui/material/Box'
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
  display: 'grid',
  // On a phone the upper row speaks for the first one, the lower for the second.
  gridTemplateColumns: { xs: 'repeat(9, 1fr)', sm: 'repeat(17, 1fr)' },
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
      <Typography variant="caption" color={isOddest ? 'error' : 'textSecondary'} component="div" sx={{ mt: 0.5 }}>
        {wordsOf(intensity, first, second)}
      </Typography>
    </Box>
  )
}
