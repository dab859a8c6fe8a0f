import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { ChosenProject } from '@triaxe/shared-types/arbitration-optimum'
import { mostYearsLater } from '@triaxe/shared-types/arbitration.rules'
import { wholeBp } from '@triaxe/shared-types/strategy.rules'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { ShareField } from '../../../ui/fields.tsx'
import { Section } from '../../../ui/section.tsx'
import { useAxisNames } from '../project-titles.ts'
import { type Shares, sumOfShares } from '../settings.model.ts'
import type { Leeway } from '../use-settings.ts'
import { sharesOf } from './shares.model.ts'

interface LeewaySectionProps {
  present: Arbitration
  chosen: ChosenProject[]
  leeway: Leeway
  onChange: (leeway: Leeway) => void
}

const grid = {
  display: 'grid',
  alignItems: { sm: 'end' },
  columnGap: 3,
  rowGap: 2,
  gridTemplateColumns: { sm: '1fr 1fr', lg: 'repeat(4, 1fr)' },
}

/** What the calculation may do, begin later, and what it must keep, a share for an axis. */
export const LeewaySection = memo(function LeewaySection({ present, chosen, leeway, onChange }: LeewaySectionProps) {
  const { t } = useTranslation('leeway')
  return (
    <Section title={t('title')} lead={t('lead')}>
      <Box sx={grid}>
        <TextField
          select
          label={t('laterStart')}
          helperText={t('laterHint', { year: present.years.at(-1) ?? '' })}
          value={leeway.laterStart}
          onChange={(event) => onChange({ ...leeway, laterStart: Number(event.target.value) })}
          slotProps={{ select: { native: true } }}
        >
          {Array.from({ length: mostYearsLater + 1 }, (_, years) => (
            <option key={years} value={years}>
              {years === 0 ? t('asPlanned') : t('later', { count: years })}
            </option>
          ))}
        </TextField>
        <ShareFields
          present={present}
          chosen={chosen}
          shares={leeway.minimumShareBp}
          onChange={(minimumShareBp) => onChange({ ...leeway, minimumShareBp })}
        />
      </Box>
    </Section>
  )
})

interface ShareFieldsProps extends Pick<LeewaySectionProps, 'present' | 'chosen'> {
  shares: Shares
  onChange: (shares: Shares) => void
}

/** More than everything together stays on the screen, with why, and is not computed. */
function ShareFields({ present, chosen, shares, onChange }: ShareFieldsProps) {
  const { t } = useTranslation('leeway')
  const { share } = useFormat()
  const [refused, setRefused] = useState<Shares | null>(null)
  const shown = refused ?? shares
  const used = sharesOf(present, chosen)
  const change = (place: number, to: number | null) => {
    const changed = shown.map((one, at) => (at === place ? to : one)) as Shares
    const isTooMuch = sumOfShares(changed) > wholeBp
    setRefused(isTooMuch ? changed : null)
    if (!isTooMuch) onChange(changed)
  }
  return useAxisNames(present).map(({ position, name }, place) => (
    <ShareField
      key={position}
      label={t('shareOf', { axis: name })}
      placeholder={t('none')}
      value={shown[place] ?? null}
      onChange={(to) => change(place, to)}
      hint={used === null ? undefined : t('usedNow', { share: share(used[place] ?? 0) })}
      error={refused && shown[place] !== null ? t('tooMuch', { sum: share(sumOfShares(refused)) }) : undefined}
    />
  ))
}
