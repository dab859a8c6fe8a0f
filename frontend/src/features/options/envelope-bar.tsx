import type { Ranking } from '@triaxe/shared-types/options'
import type { Line } from '@triaxe/shared-types/options.rules'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { MoneyField } from '../../ui/fields.tsx'
import { Icon } from '../../ui/icons.tsx'
import { envelopeFor } from './ranking.model.ts'

interface EnvelopeBarProps {
  ranking: Ranking
  envelope: string | null
  line: Line | null
  onChange: (envelope: string | null) => void
}

/** The envelope is typed, or moved by one project at a time. */
export function EnvelopeBar({ ranking, envelope, line, onChange }: EnvelopeBarProps) {
  const { t } = useTranslation('options')
  const [fewer, more] = [envelopeFor(ranking, line, -1), envelopeFor(ranking, line, 1)]
  return (
    <Stack direction="row" spacing={1} data-print="hide" sx={{ alignItems: 'flex-start' }}>
      <Box sx={{ width: '18rem', maxWidth: '100%' }}>
        <MoneyField label={t('envelope')} hint={t('envelopeHint')} value={envelope} onChange={onChange} />
      </Box>
      <Stack direction="row" sx={{ pt: 3 }}>
        <IconButton aria-label={t('lineUp')} disabled={fewer === null} onClick={() => onChange(fewer)}>
          <Icon name="arrowUp" />
        </IconButton>
        <IconButton aria-label={t('lineDown')} disabled={more === null} onClick={() => onChange(more)}>
          <Icon name="arrowDown" />
        </IconButton>
      </Stack>
    </Stack>
  )
}
