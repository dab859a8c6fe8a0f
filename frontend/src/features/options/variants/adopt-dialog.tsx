import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../../../lib/day.ts'
import { fieldProblems, problemText } from '../../../lib/problem.ts'
import { AxisReasons, type Reasons } from '../../../marks/axis-reasons.tsx'
import { DateField } from '../../../ui/fields.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { WordsField } from '../../../ui/words-field.tsx'
import { AdoptConditions, type PlanCondition } from './adopt-conditions.tsx'
import { ChangedSince } from './changed-since.tsx'
import { Departures } from './departures.tsx'
import { Unkept } from './unkept.tsx'
import { changesIn } from './variants.model.ts'
import { useAdoptPlan } from './variants.queries.ts'

interface AdoptDialogProps {
  option: PortfolioOption
  onClose: () => void
}

/** One decision on the whole option, with one reason per axis. */
export function AdoptDialog({ option, onClose }: AdoptDialogProps) {
  const { t } = useTranslation('variants')
  const [body, setBody] = useState(t('usualBody'))
  const [decidedOn, setDecidedOn] = useState<string | null>(today)
  const [reasons, setReasons] = useState<Reasons>({ 1: '', 2: '', 3: '' })
  const [conditions, setConditions] = useState<PlanCondition[]>([])
  const { mutate: adopt, error, isPending } = useAdoptPlan(option.version, t('adopted'))
  const faults = fieldProblems(error)
  const refused = changesIn(error)
  const changes = refused.length > 0 ? refused : option.changed
  const submit = () =>
    adopt(
      { optionId: option.id, body, decidedOn: decidedOn ?? '', reasons, conditions: conditions.map(sentOf) },
      { onSuccess: onClose },
    )
  return (
    <FormDialog
      title={t('adoptTitle', { name: option.name })}
      action={t('adoptIt')}
      isBusy={isPending}
      isReady={changes.length === 0}
      frame={{ maxWidth: 'md' }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography color="textSecondary">{t('adoptLead')}</Typography>
      <ChangedSince option={option} changes={changes} />
      <WordsField required label={t('body')} value={body} fault={faults['body']} most={200} onChange={setBody} />
      <DateField
        required
        label={t('decidedOn')}
        value={decidedOn}
        error={faults['decidedOn']}
        onChange={setDecidedOn}
      />
      <AxisReasons axes={option.shares} reasons={reasons} faults={faults} onChange={setReasons} />
      <AdoptConditions projects={option.projects} conditions={conditions} faults={faults} onChange={setConditions} />
      <Unkept made={option} />
      <Departures projects={option.projects} />
      {error && refused.length === 0 && <Alert severity="error">{problemText(error)}</Alert>}
    </FormDialog>
  )
}

/** What is still empty travels empty: the server says beside which field. */
const sentOf = ({ projectId, text, dueOn, owner }: PlanCondition) => ({
  projectId: projectId ?? '',
  text,
  dueOn: dueOn ?? '',
  ownerId: owner?.id ?? '',
})
