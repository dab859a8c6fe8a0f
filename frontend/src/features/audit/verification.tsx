import type { HistoryFault, Verification as Verified } from '@triaxe/shared-types/audit'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import { useVerifyHistory } from './audit.queries.ts'

/** One button: is the history what it was when it was written? */
export function Verification() {
  const { t } = useTranslation('audit')
  const { mutate: verify, data, isPending } = useVerifyHistory()
  return (
    <Section title={t('verify')} lead={t('verifyLead')}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <Button variant="outlined" loading={isPending} onClick={() => verify()}>
          {t('verify')}
        </Button>
        {data && <Result verified={data} />}
      </Stack>
    </Section>
  )
}

function Result({ verified }: { verified: Verified }) {
  const { isIntact, faults } = verified
  return (
    <Alert
      severity={isIntact ? 'success' : 'error'}
      role={isIntact ? 'status' : 'alert'}
      icon={<Icon name={isIntact ? 'good' : 'critical'} />}
      sx={{ width: '100%' }}
    >
      {isIntact ? <Intact verified={verified} /> : <Tampered faults={faults} />}
    </Alert>
  )
}

function Intact({ verified: { sealed, blocks, unsealed, last } }: { verified: Verified }) {
  const { t } = useTranslation('audit')
  const { number } = useFormat()
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 550 }}>
        {t('intact', { sealed: number(sealed), blocks: number(blocks) })}
      </Typography>
      {unsealed > 0 && <Typography variant="body2">{t('unsealed', { count: unsealed })}</Typography>}
      {last && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t('lastBlock', { number: last.number, hash: last.hash })}
        </Typography>
      )}
    </>
  )
}

function Tampered({ faults }: { faults: HistoryFault[] }) {
  const { t } = useTranslation('audit')
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 550 }}>
        {t('tampered')}
      </Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {faults.map(({ kind, block, eventId }) => (
          <li key={`${kind} ${block} ${eventId}`}>
            {t(`fault_${kind}`, { block: block ?? '–', event: eventId ?? '–' })}
          </li>
        ))}
      </Box>
    </>
  )
}
