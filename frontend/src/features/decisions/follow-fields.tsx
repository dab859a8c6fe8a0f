import type { Decisions } from '@triaxe/shared-types/decisions'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { DateField, MoneyField } from '../../ui/fields.tsx'
import { Section } from '../../ui/section.tsx'
import type { PartProps } from './decision.model.ts'

type FollowFieldsProps = PartProps & Pick<Decisions, 'proposedCredit' | 'hasCredit'>

function CreditField({ draft, faults, onChange, proposedCredit, hasCredit }: FollowFieldsProps) {
  const { t } = useTranslation('decisions')
  const { money } = useFormat()
  if (hasCredit && !('creditAmount' in faults)) return <Alert severity="info">{t('creditStands')}</Alert>
  return (
    <MoneyField
      label={t('credit')}
      value={draft.creditAmount}
      error={faults['creditAmount']}
      hint={t('creditHint', { amount: proposedCredit === null ? '–' : money(proposedCredit) })}
      onChange={(creditAmount) => onChange({ creditAmount })}
    />
  )
}

/** What comes with the decision: money, and the day on which it is looked at again. */
export function FollowFields(props: FollowFieldsProps) {
  const { draft, faults, onChange } = props
  const { t } = useTranslation('decisions')
  return (
    <Section title={t('money')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' }, alignItems: 'start' }}>
        {draft.type === 'approve' && <CreditField {...props} />}
        <DateField
          label={t('nextReviewOn')}
          value={draft.nextReviewOn}
          error={faults['nextReviewOn']}
          onChange={(nextReviewOn) => onChange({ nextReviewOn })}
        />
      </Box>
    </Section>
  )
}
