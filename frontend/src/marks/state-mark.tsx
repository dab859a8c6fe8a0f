import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../ui/icons.tsx'
import { Mark } from './mark.tsx'

export type ProjectState =
  | 'draft'
  | 'submitted'
  | 'under_review'
  | 'approved'
  | 'deferred'
  | 'rejected'
  | 'in_progress'
  | 'on_hold'
  | 'completed'
  | 'stopped'

const signs: Record<ProjectState, { icon: IconName; color: string }> = {
  draft: { icon: 'edit', color: 'text.secondary' },
  submitted: { icon: 'send', color: 'text.primary' },
  under_review: { icon: 'eye', color: 'text.primary' },
  approved: { icon: 'good', color: 'success.main' },
  deferred: { icon: 'clock', color: 'warning.main' },
  rejected: { icon: 'cross', color: 'error.main' },
  in_progress: { icon: 'play', color: 'primary.main' },
  on_hold: { icon: 'pause', color: 'warning.main' },
  completed: { icon: 'flag', color: 'success.main' },
  stopped: { icon: 'stop', color: 'error.main' },
}

export function StateMark({ state }: { state: ProjectState }) {
  const { t } = useTranslation('projects')
  const { icon, color } = signs[state]
  return (
    <Mark icon={<Icon name={icon} />} color={color}>
      {t(`state_${state}`)}
    </Mark>
  )
}
