import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Plan, PlanMilestone } from '@triaxe/shared-types/planning'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useDateColumns } from './milestone-columns.tsx'
import { useMilestoneWords } from './milestone-words.ts'

interface MilestonesTableProps {
  plan: Plan
  onEdit: (milestone: PlanMilestone) => void
}

function Named({ milestone }: { milestone: PlanMilestone }) {
  const { t } = useTranslation('planning')
  const { nameOf } = useMilestoneWords()
  return (
    <Box sx={{ minWidth: '10rem' }}>
      {nameOf(milestone)}
      <Typography variant="caption" color="textSecondary" component="div">
        {t(`phase_${milestone.phaseKey}`)} · {t(`level_${milestone.level}`)}
      </Typography>
      {milestone.note && (
        <Typography variant="caption" component="div" sx={{ maxWidth: '40ch' }}>
          {milestone.note}
        </Typography>
      )}
    </Box>
  )
}

/** Every milestone with its four dates and its slip. */
export function MilestonesTable({ plan, onEdit }: MilestonesTableProps) {
  const { t } = useTranslation('planning')
  const { nameOf } = useMilestoneWords()
  const dates = useDateColumns<PlanMilestone>((milestone) => milestone)
  const edit: Column<PlanMilestone> = {
    id: 'edit',
    label: t('edit'),
    isLabelHidden: true,
    cell: (milestone) => (
      <Button
        size="small"
        data-print="hide"
        aria-label={t('editNamed', { name: nameOf(milestone) })}
        onClick={() => onEdit(milestone)}
      >
        {t('edit')}
      </Button>
    ),
  }
  const columns: Column<PlanMilestone>[] = [
    { id: 'name', label: t('kind'), isRowHead: true, cell: (milestone) => <Named milestone={milestone} /> },
    ...dates,
    ...(plan.can.track ? [edit] : []),
  ]
  return <DataTable dense caption={t('milestones')} columns={columns} rows={plan.milestones} keyOf={({ id }) => id} />
}
