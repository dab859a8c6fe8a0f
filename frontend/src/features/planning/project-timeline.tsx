import type { Plan, PlanMilestone } from '@triaxe/shared-types/planning'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import type { Column } from '../../ui/data-table.model.ts'
import { Figure } from '../../ui/figure.tsx'
import { useDateColumns } from './milestone-columns.tsx'
import { useMilestoneWords } from './milestone-words.ts'
import { Timeline } from './timeline/timeline.tsx'
import { yearsAround } from './timeline/timeline.model.ts'

/** The plan of one project on a line of time; nothing while no date is known. */
export function ProjectTimeline({ plan }: { plan: Plan }) {
  const { t } = useTranslation('planning')
  const { day } = useFormat()
  const columns = useColumns()
  const { projectId, phases, milestones, asOf } = plan
  const isDated = milestones.some(({ expectedOn }) => expectedOn) || phases.some(({ startsOn }) => startsOn)
  if (!isDated) return null
  const reached = milestones.filter(({ actualOn }) => actualOn !== null).length
  const project = { id: projectId, code: '', title: {}, startsOn: null, endsOn: null }
  return (
    <Figure
      isInteractive
      finding={t('findingProject', { reached, count: milestones.length })}
      caption={t('asOf', { date: day(asOf) })}
      table={{ columns, rows: milestones, keyOf: ({ id }) => id }}
    >
      <Timeline
        isNamed={false}
        years={yearsAround(milestones, phases, asOf)}
        today={asOf}
        groups={[{ key: projectId, title: null, items: [{ project, phases, milestones }] }]}
      />
    </Figure>
  )
}

function useColumns(): Column<PlanMilestone>[] {
  const { t } = useTranslation('planning')
  const { nameOf } = useMilestoneWords()
  const dates = useDateColumns<PlanMilestone>((milestone) => milestone)
  return [{ id: 'name', label: t('kind'), isRowHead: true, cell: nameOf }, ...dates]
}
