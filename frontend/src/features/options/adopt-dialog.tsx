import type { Simulation } from '@triaxe/shared-types/options-simulation'
import { seenOf } from '@triaxe/shared-types/options-simulation.rules'
import { isBlank } from '@triaxe/shared-types/text.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { today } from '../../lib/day.ts'
import { DateField } from '../../ui/fields.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { WordsField } from '../../ui/words-field.tsx'
import { fieldProblems, Problem, problemText } from '../../lib/problem.ts'
import { useAdoptFramework } from './simulation.queries.ts'

interface AdoptDialogProps {
  simulation: Simulation
  onAdopted: () => void
  onClose: () => void
}

/** Date, body and reasons; what happens to the evaluations stands above them. */
export function AdoptDialog({ simulation, onAdopted, onClose }: AdoptDialogProps) {
  const { t } = useTranslation('simulation')
  const { draft, totals, others } = simulation
  const [adoptedOn, setAdoptedOn] = useState<string | null>(today)
  const [adoptedBy, setAdoptedBy] = useState('')
  const [reason, setReason] = useState('')
  const adopting = useAdoptFramework(draft, t('adopted', { number: draft.number }))
  const faults = fieldProblems(adopting.error)
  const isReady = adoptedOn !== null && !isBlank(adoptedBy) && !isBlank(reason)
  const submit = () => {
    if (adoptedOn !== null && isReady)
      adopting.mutate({ adoptedOn, adoptedBy, reason, seen: seenOf(simulation) }, { onSuccess: onAdopted })
  }
  return (
    <FormDialog
      title={t('adoptTitle', { number: draft.number })}
      action={t('adopt')}
      isBusy={adopting.isPending}
      isReady={isReady}
      onSubmit={submit}
      onClose={onClose}
    >
      <Alert severity={totals.unscored + others.unscored > 0 ? 'warning' : 'info'}>
        {t('effect', { count: totals.unscored + others.unscored })} {t('effectOld')}
      </Alert>
      <Refusal error={adopting.error} simulation={simulation} />
      <DateField
        required
        label={t('adoptedOn')}
        value={adoptedOn}
        error={faults['adoptedOn']}
        onChange={setAdoptedOn}
      />
      <WordsField
        required
        label={t('adoptedBy')}
        value={adoptedBy}
        fault={faults['adoptedBy']}
        most={200}
        onChange={setAdoptedBy}
      />
      <WordsField
        required
        multiline
        minRows={3}
        label={t('reason')}
        value={reason}
        fault={faults['reason']}
        most={4000}
        onChange={setReason}
      />
    </FormDialog>
  )
}

/** The projects whose scores have changed since this simulation was looked at; behind the dialog stands the new one. */
function Refusal({ error, simulation }: { error: unknown; simulation: Simulation }) {
  const lang = useLang()
  if (!error) return null
  const isChanged = error instanceof Problem && error.reason === 'options.simulation_changed'
  const codes = isChanged ? error.pointers.map(({ pointer }) => pointer.slice(1)) : []
  const known = simulation.items.filter(({ code }) => codes.includes(code))
  return (
    <Alert severity="error">
      {problemText(error)}
      {known.length > 0 && (
        <ul>
          {known.map(({ code, title }) => (
            <li key={code}>{`${code} ${inLang(title, lang)}`}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
