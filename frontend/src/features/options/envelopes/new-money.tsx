import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Envelope } from '@triaxe/shared-types/arbitration-optimum'
import Box from '@mui/material/Box'
import Slider from '@mui/material/Slider'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { envelopesAt } from '../settings.model.ts'
import { limitAtShare, newMoney } from './new-money.model.ts'
import type { ChangeEnvelopes } from '../use-settings.ts'

interface NewMoneyProps {
  present: Arbitration
  envelopes: Envelope[]
  onChange: ChangeEnvelopes
}

/** From nothing new to everything that is asked for, each year and measure in the same proportion. */
export function NewMoney({ present, envelopes, onChange }: NewMoneyProps) {
  const { t } = useTranslation('arbitration')
  const { moneyShort } = useFormat()
  const labelId = useId()
  const { amount, demand, percent } = newMoney(present, envelopes)
  const said = () => {
    if (amount === null) return t('noLimit')
    if (amount < 0) return t('forNewShort', { amount: moneyShort(-amount) })
    return t('forNewSaid', { amount: moneyShort(amount), demand: moneyShort(demand) })
  }
  return (
    <Box data-print="whole" sx={{ flex: 1, maxWidth: '40rem' }}>
      <Typography variant="body2" component="div" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
        <Box component="span" id={labelId} sx={{ fontWeight: 550 }}>
          {t('forNew')}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {said()}
        </Box>
      </Typography>
      <Box sx={{ px: 1.25 }} data-print="hide">
        <Slider
          aria-labelledby={labelId}
          getAriaValueText={said}
          value={percent}
          onChange={(_, value) => onChange((now) => envelopesAt(now, limitAtShare(present, Number(value))))}
        />
      </Box>
    </Box>
  )
}
