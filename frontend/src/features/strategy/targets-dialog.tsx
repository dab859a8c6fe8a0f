import type { Framework } from '@triaxe/shared-types/strategy'
import { wholeBp } from '@triaxe/shared-types/strategy.rules'
import type { TargetShares } from '@triaxe/shared-types/strategy-targets'
import { inLang } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { DateField, ShareField } from '../../ui/fields.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { WordsField } from '../../ui/words-field.tsx'
import { useSetTargets } from './strategy.queries.ts'

interface TargetsDialogProps {
  axes: Framework['axes']
  /** What counts today: one begins from it. */
  current: TargetShares | undefined
  onClose: () => void
}

type Shares = TargetShares['sharesBp']

/** Three shares that add up, from a day on, with body and reason. */
export function TargetsDialog({ axes, current, onClose }: TargetsDialogProps) {
  const { t } = useTranslation('targets')
  const [validFrom, setValidFrom] = useState<string | null>(null)
  const [shares, setShares] = useState<Shares>(current?.sharesBp ?? [0, 0, 0])
  const [body, setBody] = useState(t('usualBody'))
  const [reason, setReason] = useState('')
  const { mutate: set, error, isPending } = useSetTargets(t('done'))
  const faults = fieldProblems(error)
  const submit = () => set({ validFrom: validFrom ?? '', sharesBp: shares, body, reason }, { onSuccess: onClose })
  return (
    <FormDialog title={t('set')} action={t('set')} isBusy={isPending} onSubmit={submit} onClose={onClose}>
      <DateField
        required
        label={t('validFrom')}
        value={validFrom}
        error={faults['validFrom']}
        onChange={setValidFrom}
      />
      <ShareFields axes={axes} shares={shares} fault={faults['sharesBp']} onChange={setShares} />
      <WordsField required label={t('body')} value={body} fault={faults['body']} most={200} onChange={setBody} />
      <WordsField
        required
        multiline
        minRows={2}
        label={t('reason')}
        value={reason}
        fault={faults['reason']}
        most={4000}
        onChange={setReason}
      />
      {error && <Alert severity="error">{problemText(error)}</Alert>}
    </FormDialog>
  )
}

interface ShareFieldsProps {
  axes: Framework['axes']
  shares: Shares
  fault: string | undefined
  onChange: (shares: Shares) => void
}

function ShareFields({ axes, shares, fault, onChange }: ShareFieldsProps) {
  const { t } = useTranslation('targets')
  const { share } = useFormat()
  const lang = useLang()
  const sum = shares.reduce((total, one) => total + one, 0)
  return (
    <>
      {axes.map(({ position, name }) => (
        <ShareField
          key={position}
          required
          label={`${position}. ${inLang(name, lang)}`}
          value={shares[position - 1] ?? 0}
          error={fault}
          onChange={(given) => onChange(shares.with(position - 1, given ?? 0) as Shares)}
        />
      ))}
      <Typography component="output" color={sum === wholeBp ? 'textSecondary' : 'error'}>
        {t(sum === wholeBp ? 'sum' : 'sumLacks', { sum: share(sum, sum % 100 === 0 ? 0 : 2) })}
      </Typography>
    </>
  )
}
