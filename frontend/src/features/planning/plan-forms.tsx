import type { Plan, PlanMilestone } from '@triaxe/shared-types/planning'
import { MilestoneDialog } from './milestone-dialog.tsx'
import { NewMilestoneDialog } from './new-milestone-dialog.tsx'
import { PhasesDialog } from './phases-dialog.tsx'
import { TemplateDialog } from './template-dialog.tsx'

/** Which form is open; a milestone opens its own. */
export type Opened = 'template' | 'phases' | 'new' | PlanMilestone

interface PlanFormsProps {
  plan: Plan
  opened: Opened
  onClose: () => void
}

/** Everything that changes a plan. */
export function PlanForms({ plan, opened, onClose }: PlanFormsProps) {
  if (opened === 'template') return <TemplateDialog plan={plan} onClose={onClose} />
  if (opened === 'phases') return <PhasesDialog plan={plan} onClose={onClose} />
  if (opened === 'new') return <NewMilestoneDialog plan={plan} onClose={onClose} />
  return <MilestoneDialog plan={plan} milestone={opened} onClose={onClose} />
}
