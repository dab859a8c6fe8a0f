import { isApart } from '@triaxe/shared-types/arbitration-amounts.rules'
import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Envelope, YearOfUse } from '@triaxe/shared-types/arbitration-optimum'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { FigureLegend } from '../../../ui/figure-legend.tsx'
import { OneOf } from '../../../ui/one-of.tsx'
import { Section } from '../../../ui/section.tsx'
import { apartOrTogether, proposedOf } from '../settings.model.ts'
import { wholeDemandIn } from './envelope-scale.model.ts'
import { EnvelopeRows } from './envelope-rows.tsx'
import { NewMoney } from './new-money.tsx'
import type { ChangeEnvelopes } from '../use-settings.ts'

interface EnvelopesProps {
  present: Arbitration
  envelopes: Envelope[]
  use: YearOfUse[]
  onChange: ChangeEnvelopes
}

/** What may be used per year, all years at once or one by one, beside what the answer uses. */
export function Envelopes({ present, envelopes, use, onChange }: EnvelopesProps) {
  const { t } = useTranslation('arbitration')
  const choose = (accounts: 'apart' | 'together') => {
    if ((accounts === 'apart') !== isApart(envelopes))
      onChange((now) => apartOrTogether(now, (year) => wholeDemandIn(present, year)))
  }
  return (
    <Section
      title={t('envelopesTitle')}
      lead={t('envelopesLead')}
      actions={
        <Button size="small" variant="outlined" onClick={() => onChange(() => proposedOf(present))}>
          {t('asToday')}
        </Button>
      }
    >
      <Stack spacing={2}>
        <Stack
          direction={{ xs: 'column', md: 'row' }}
          sx={{ columnGap: 6, rowGap: 2, alignItems: { md: 'flex-end' }, justifyContent: 'space-between' }}
        >
          <NewMoney present={present} envelopes={envelopes} onChange={onChange} />
          <OneOf
            label={t('accounts')}
            value={isApart(envelopes) ? 'apart' : 'together'}
            options={[
              { value: 'together', label: t('together') },
              { value: 'apart', label: t('apart') },
            ]}
            onChange={choose}
            fullWidth={false}
          />
        </Stack>
        <Box>
          <FigureLegend
            entries={[
              { label: t('running'), tone: 'muted' },
              { label: t('chosen'), tone: 'ink' },
              { label: t('limit'), tone: 'ink', sign: 'stroke' },
            ]}
          />
          <EnvelopeRows present={present} envelopes={envelopes} use={use} onChange={onChange} />
        </Box>
      </Stack>
    </Section>
  )
}
