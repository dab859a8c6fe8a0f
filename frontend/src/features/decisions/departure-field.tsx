import type { Decisions } from '@triaxe/shared-types/decisions'
import { departsFromPlan } from '@triaxe/shared-types/decisions.rules'
import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { WordsField } from '../../ui/words-field.tsx'
import type { PartProps } from './decision.model.ts'

/** Said before anything is sent: the decision departs from the plan in force, and that needs its own reason. */
export function DepartureField({ draft, faults, onChange, plan }: PartProps & Pick<Decisions, 'plan'>) {
  const { t } = useTranslation('decisions')
  if (plan === null || !departsFromPlan(plan.isIn, draft.type)) return null
  const { number, name } = plan
  return (
    <Stack spacing={2}>
      <Alert severity="warning">{t(plan.isIn ? 'departsFromIn' : 'departsFromOut', { number, name })}</Alert>
      <WordsField
        required
        multiline
        minRows={2}
        label={t('departureReason')}
        value={draft.departureReason}
        fault={faults['departureReason']}
        most={5000}
        onChange={(departureReason) => onChange({ departureReason })}
      />
    </Stack>
  )
}
