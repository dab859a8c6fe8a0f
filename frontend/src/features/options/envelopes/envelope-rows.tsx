import { type Amounts, amountsOf, limitOf, measuresOf } from '@triaxe/shared-types/arbitration-amounts.rules'
import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Envelope, YearOfUse } from '@triaxe/shared-types/arbitration-optimum'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo, useCallback, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { MoneyField, PostsField } from '../../../ui/fields.tsx'
import { withLimit } from '../settings.model.ts'
import type { ChangeEnvelopes } from '../use-settings.ts'
import { type Scale, scaleOf } from './envelope-scale.model.ts'
import { LimitBar } from './limit-bar.tsx'

interface EnvelopeRowsProps {
  present: Arbitration
  envelopes: Envelope[]
  use: YearOfUse[]
  onChange: ChangeEnvelopes
}

const gridOf = (count: number) =>
  ({
    display: 'grid',
    alignItems: 'center',
    columnGap: 1.5,
    rowGap: 1,
    flex: 1,
    minWidth: 0,
    gridTemplateColumns: { xs: 'minmax(0, 1fr) 10.75rem', md: `repeat(${count}, minmax(0, 1fr) 10.75rem)` },
  }) as const
const row = { borderTop: 1, borderColor: 'divider', py: 1, display: 'flex', gap: 2, alignItems: 'center' } as const
const yearWidth = { width: '2.5rem', flex: 'none' } as const

/** Each year: what is used, and the limit beside it. */
export function EnvelopeRows({ present, envelopes, use, onChange }: EnvelopeRowsProps) {
  const measures = measuresOf(envelopes)
  const scales = measures.map((measure) => ({ measure, scale: scaleOf(present, envelopes, measure) }))
  const change = useCallback(
    (year: number, to: (envelope: Envelope) => Envelope) =>
      onChange((now) => now.map((envelope) => (envelope.year === year ? to(envelope) : envelope))),
    [onChange],
  )
  return (
    <div>
      <Heads measures={measures} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {envelopes.map((envelope) => (
          <Box component="li" key={envelope.year} data-print="whole" sx={row}>
            <Typography variant="body2" sx={{ ...yearWidth, fontWeight: 600 }}>
              {envelope.year}
            </Typography>
            <Box sx={gridOf(measures.length)}>
              {scales.map((one) => (
                <OneLimit
                  key={one.measure}
                  measure={one.measure}
                  {...one.scale}
                  envelope={envelope}
                  use={use.find(({ year }) => year === envelope.year)}
                  onChange={change}
                />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </div>
  )
}

function Heads({ measures }: { measures: (keyof Amounts)[] }) {
  const { t } = useTranslation('arbitration')
  return (
    <Box aria-hidden sx={{ display: { xs: 'none', md: 'flex' }, gap: 2, pb: 0.5 }}>
      <Box sx={yearWidth} />
      <Box sx={gridOf(measures.length)}>
        {measures.map((measure) => (
          <Typography key={measure} variant="caption" color="textSecondary" sx={{ gridColumn: 'span 2' }}>
            {t(`measure_${measure}`)}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}

interface OneLimitProps extends Scale {
  measure: keyof Amounts
  envelope: Envelope
  use: YearOfUse | undefined
  onChange: (year: number, to: (envelope: Envelope) => Envelope) => void
}

/** Drawn anew only where its own year changes. */
const OneLimit = memo(function OneLimit({ measure, whole, step, envelope, use, onChange }: OneLimitProps) {
  const { t } = useTranslation('arbitration')
  const { francs, posts } = useFormat()
  const [running, chosen] = [use?.running, use?.chosen].map((part) => (part ? amountsOf(part)[measure] : 0))
  // The figure in the field follows the hand as soon as there is time.
  const settling = useDeferredValue(envelope)
  const limit = limitOf(envelope, measure)
  const write = measure === 'posts' ? posts : francs
  const names = { measure: t(`measure_${measure}`), year: envelope.year }
  const used = write((running ?? 0) + (chosen ?? 0))
  return (
    <>
      <LimitBar
        whole={whole}
        step={step}
        label={t('limitOf', names)}
        running={running ?? 0}
        chosen={chosen ?? 0}
        limit={limit}
        said={(value) => (limit === null ? t('noLimit') : t('limitSaid', { limit: write(value), used }))}
        onChange={(value) => onChange(envelope.year, (now) => withLimit(now, measure, value))}
      />
      <LimitField label={t('envelopeOf', names)} measure={measure} envelope={settling} onChange={onChange} />
    </>
  )
})

interface LimitFieldProps {
  label: string
  measure: keyof Amounts
  envelope: Envelope
  onChange: (year: number, to: (envelope: Envelope) => Envelope) => void
}

// The year and the head of the group name the field; the label is read out.
const unlabelled = { '& > label': { position: 'absolute', clipPath: 'inset(50%)' } } as const

const LimitField = memo(function LimitField({ label, measure, envelope, onChange }: LimitFieldProps) {
  const { t } = useTranslation('arbitration')
  const change = (value: string | number | null) => onChange(envelope.year, (now) => ({ ...now, [measure]: value }))
  const field = { label, onChange: change, placeholder: t('noLimit'), sx: unlabelled }
  return measure === 'posts' ? (
    <PostsField {...field} value={envelope.posts} />
  ) : (
    <MoneyField {...field} value={envelope[measure]} />
  )
})
