import type { TodaysPlan as Plan } from '@triaxe/shared-types/arbitration-options'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'

/** What stands behind the words "today's plan": an adopted plan with its number and day, or what is approved. */
export function TodaysPlan({ plan }: { plan: Plan | null }) {
  const { t } = useTranslation('arbitration')
  const { day } = useFormat()
  const since =
    plan &&
    [
      plan.begun.length > 0 && t('planBegun', { count: plan.begun.length }),
      plan.approvedSince.length > 0 && t('planApproved', { count: plan.approvedSince.length }),
      plan.withdrawnSince.length > 0 && t('planWithdrawn', { count: plan.withdrawnSince.length }),
    ].filter(Boolean)
  return (
    <Typography variant="body2" color="textSecondary">
      {plan === null
        ? t('planNone')
        : t(since?.length ? 'planSince' : 'planAsAdopted', {
            number: plan.number,
            name: plan.name,
            day: day(plan.decidedOn),
            since: since?.join(', '),
          })}
      {plan &&
        plan.startsLater.length > 0 &&
        ` ${t('planStartsLater', { projects: plan.startsLater.map(startOf).join(', ') })}`}
    </Typography>
  )
}

const startOf = ({ code, startsIn }: Plan['startsLater'][number]) => `${code} (${startsIn})`
