import type { Contribution, Interval } from '@triaxe/shared-types/scoring'
import type { Axis } from '@triaxe/shared-types/strategy'
import { wholeBp, wholeValue } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { type AxisPosition, AxisMark } from '../../marks/axis-mark.tsx'
import { ContributionBar } from '../../marks/contribution-bar.tsx'
import { IntervalMark } from '../../marks/interval-mark.tsx'
import { ValueMark } from '../../marks/value-mark.tsx'

interface ValueSummaryProps {
  label: string
  value: number | null
  /** The doubt on it. */
  interval: Interval | null
  contributions: Contribution[]
  axes: Axis[]
  /** Under the figure: the rank. */
  children?: ReactNode
}

/** The value of 100, and what each axis brings to it of what it could. */
export function ValueSummary({ label, value, interval, contributions, axes, children }: ValueSummaryProps) {
  const { t } = useTranslation('scoring')
  const lang = useLang()
  const heaviest = Math.max(...axes.map(({ weightBp }) => weightBp))
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} spacing={{ xs: 2, md: 5 }}>
      <Box sx={{ borderTop: 2, borderColor: 'surface.rule', pt: 1, minWidth: '13rem' }}>
        <Typography variant="body2" sx={{ fontWeight: 550 }}>
          {label}
        </Typography>
        <ValueMark isLarge value={value} />
        <div>
          <IntervalMark isInWords interval={interval} />
        </div>
        {children}
      </Box>
      {contributions.length > 0 && (
        <Box component="dl" aria-label={t('contributions')} sx={{ flex: 1, minWidth: 0 }}>
          {axes.map((axis) => {
            const part = contributions.find(({ position }) => position === axis.position)?.value ?? 0
            return (
              <Box key={axis.id} sx={line}>
                <Typography component="dt" variant="body2" sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
                  <AxisMark position={axis.position as AxisPosition} name={inLang(axis.name, lang)} />
                </Typography>
                <Box component="dd" sx={{ display: 'contents' }}>
                  <Box sx={{ width: `${(axis.weightBp / heaviest) * 100}%` }}>
                    <ContributionBar
                      parts={[{ position: axis.position, value: part }]}
                      whole={(wholeValue * axis.weightBp) / wholeBp}
                    />
                  </Box>
                  <Typography variant="body2" component="span" sx={{ textAlign: 'right' }}>
                    <ValueMark value={part} />{' '}
                    <Box component="span" sx={{ color: 'text.secondary' }}>
                      <Most axis={axis} />
                    </Box>
                  </Typography>
                </Box>
              </Box>
            )
          })}
        </Box>
      )}
    </Stack>
  )
}

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(14rem, 3fr) minmax(6rem, 2fr) 10rem' },
  alignItems: 'center',
  columnGap: 2,
  rowGap: 0.5,
  py: 0.75,
  borderTop: 1,
  borderColor: 'divider',
} as const

function Most({ axis }: { axis: Axis }) {
  const { t } = useTranslation('scoring')
  const { number } = useFormat()
  return <>{t('ofPossible', { most: number(axis.weightBp / 100, 0) })}</>
}
