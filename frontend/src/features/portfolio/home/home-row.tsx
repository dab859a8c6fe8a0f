import type { HomeRow } from '@triaxe/shared-types/portfolio-home'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { DeltaDays } from '../../../marks/delta-days.tsx'
import { StateMark } from '../../../marks/state-mark.tsx'
import { WorkLine } from '../../../ui/work-line.tsx'
import { ProjectLink } from '../project-link.tsx'
import type { Aspect } from './home.model.ts'

/** One project on the list: what it is, where it stands, and what is to be known of it here. */
export function HomeLine({ row, aspects }: { row: HomeRow; aspects: readonly Aspect[] }) {
  const said = useAspects(row)
  return (
    <WorkLine
      head={<ProjectLink project={row} />}
      department={row.department?.code}
      state={<StateMark state={row.state} />}
      said={aspects.map((aspect) => said[aspect])}
    />
  )
}

function useAspects(row: HomeRow): Record<Aspect, ReactNode> {
  const { t } = useTranslation('home')
  const { moneyShort, day, share, number } = useFormat()
  const { value, cost, creditShareBp, nextMilestone, nextReviewOn, slipDays, startsIn } = row
  const known = <V,>(given: V | null | undefined, say: (given: V) => ReactNode) =>
    given === null || given === undefined ? null : say(given)
  return {
    open: <OpenEnds row={row} />,
    value: known(value, (exact) => t('value', { value: number(ofHundred(exact), 1) })),
    cost: known(cost, (amount) => t('cost', { amount: moneyShort(amount) })),
    credit: known(creditShareBp, (bp) => t('committed', { share: share(bp) })),
    overdue: known(nextMilestone, ({ dueOn }) => t('overdue', { day: day(dueOn) })),
    next: known(nextMilestone, ({ dueOn }) => t('next', { day: day(dueOn) })),
    start: known(startsIn, (year) => t('start', { year })),
    review: known(nextReviewOn, (on) => t('review', { day: day(on) })),
    slip: known(slipDays, (days) => <DeltaDays days={days} />),
  }
}

function OpenEnds({ row: { missing, openQuestions } }: { row: HomeRow }) {
  const { t } = useTranslation('home')
  if (openQuestions > 0) return t('questions', { count: openQuestions })
  if (missing === null) return null
  return missing === 0 ? t('complete') : t('missing', { count: missing })
}
