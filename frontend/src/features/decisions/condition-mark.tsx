import type { DecisionCondition } from '@triaxe/shared-types/decision-conditions'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../marks/mark.tsx'
import { Icon, type IconName } from '../../ui/icons.tsx'

const signs: Record<DecisionCondition['state'], { icon: IconName; color: string }> = {
  open: { icon: 'clock', color: 'text.primary' },
  reported: { icon: 'send', color: 'primary.main' },
  met: { icon: 'good', color: 'success.main' },
  lapsed: { icon: 'minus', color: 'text.secondary' },
}

/** Where a condition stands; an open one whose day has passed says so. */
export function ConditionMark({ condition: { state, isOverdue } }: { condition: DecisionCondition }) {
  const { t } = useTranslation('decisions')
  const { icon, color }: { icon: IconName; color: string } = isOverdue
    ? { icon: 'warning', color: 'error.main' }
    : signs[state]
  return (
    <Mark icon={<Icon name={icon} />} color={color}>
      {t(isOverdue ? 'condition_overdue' : `condition_${state}`)}
    </Mark>
  )
}
