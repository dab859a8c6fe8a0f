import type { Db } from '@triaxe/db'
import type { LocalisedText, planningApi, QueryOf, RoadmapRow } from '@triaxe/shared-types'
import { planningTexts } from '@triaxe/shared-types/planning.texts'
import { projectsTexts } from '@triaxe/shared-types/projects.texts'
import { inLang, type Lang } from '@triaxe/shared-types/texts'
import type { Actor, Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { inPages } from '../../platform/page.ts'
import { asFile, type Column } from '../../platform/tabular.ts'
import { departmentsById } from '../identity/index.ts'
import { withSlip } from './plan.service.ts'
import { milestonesOf, phasesOf } from './planning.queries.ts'
import { nameOf } from './planning.rules.ts'
import { type RoadmapFilter, roadmapCounts, roadmapPage } from './roadmap.queries.ts'

export async function roadmap({ db, actor, now }: Ctx, query: QueryOf<typeof planningApi.roadmap>) {
  const { limit, cursor, ...filter } = query
  const asOf = isoDay(now())
  const [page, counts] = await Promise.all([
    roadmapRows(db, actor, filter, asOf, { limit, cursor }),
    roadmapCounts(db, actor, filter, asOf),
  ])
  return { ...page, ...counts, asOf }
}

async function roadmapRows(
  db: Db,
  actor: Actor,
  filter: RoadmapFilter,
  today: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<{ items: RoadmapRow[]; nextCursor: string | null }> {
  const { shown, nextCursor } = await roadmapPage(db, actor, filter, today, page)
  const ids = [...new Set(shown.map(({ id }) => id))]
  const [phases, milestones] = await Promise.all([phasesOf(db, ids), milestonesOf(db, ids)])
  const phasesBy = Map.groupBy(phases, ({ projectId }) => projectId)
  const milestonesBy = Map.groupBy(milestones, ({ projectId }) => projectId)
  const items = shown.map(({ group, groupOrder: _order, begin: _begin, leadDepartmentId, ...project }) => ({
    group,
    project: { ...project, departmentId: leadDepartmentId },
    phases: phasesBy.get(project.id) ?? [],
    milestones: (milestonesBy.get(project.id) ?? []).map((milestone) => withSlip(milestone, project, today)),
  }))
  return { items, nextCursor }
}

export async function exportRoadmap(
  { db, actor, lang, now }: Ctx,
  { format, ...filter }: QueryOf<typeof planningApi.exportRoadmap>,
) {
  // One row per milestone: by nature a project would stand there twice.
  const once = { ...filter, groupBy: filter.groupBy === 'nature' ? ('none' as const) : filter.groupBy }
  const departments = await departmentsById(db)
  const pages = await inPages(async (cursor) => {
    const page = await roadmapRows(db, actor, once, isoDay(now()), { limit: projectsAtOnce, cursor })
    return { ...page, items: page.items.flatMap((row) => milestoneRows(row, departments)) }
  })
  return asFile(format, planningTexts.fileName[lang], columnsIn(lang), pages)
}

const projectsAtOnce = 500

const milestoneRows = (
  { project, milestones }: RoadmapRow,
  departments: Awaited<ReturnType<typeof departmentsById>>,
): ExportRow[] =>
  milestones.map((milestone) => ({ project, milestone, department: departments.get(project.departmentId)?.name }))

interface ExportRow extends Pick<RoadmapRow, 'project'> {
  milestone: RoadmapRow['milestones'][number]
  department: LocalisedText | undefined
}

function columnsIn(lang: Lang): Column<ExportRow>[] {
  const label = (key: keyof typeof planningTexts) => planningTexts[key][lang]
  const text = (key: keyof typeof planningTexts, of: (row: ExportRow) => string, width = 18): Column<ExportRow> => ({
    label: label(key),
    kind: 'text',
    of,
    width,
  })
  const ofProject = [
    text('columnCode', ({ project }) => project.code, 12),
    text('columnTitle', ({ project }) => inLang(project.title, lang), 40),
    text('columnDepartment', ({ department }) => inLang(department, lang)),
    text('columnNature', ({ project }) =>
      project.natures.map((nature) => projectsTexts[`nature_${nature}`][lang]).join(', '),
    ),
    text('columnAxis', ({ project }) => String(project.mainAxis ?? ''), 8),
    text('columnState', ({ project }) => projectsTexts[`state_${project.state}`][lang]),
  ]
  const ofMilestone = [
    text('columnPhase', ({ milestone }) => label(`phase_${milestone.phaseKey}`)),
    text('columnMilestone', ({ milestone }) => inLang(nameOf(milestone), lang), 40),
    text('columnLevel', ({ milestone }) => label(`level_${milestone.level}`)),
  ]
  return [...ofProject, ...ofMilestone, ...dateColumns(lang)]
}

function dateColumns(lang: Lang): Column<ExportRow>[] {
  const label = (key: keyof typeof planningTexts) => planningTexts[key][lang]
  return [
    { label: label('columnOriginal'), kind: 'day', of: ({ milestone }) => milestone.originalOn },
    { label: label('columnApproved'), kind: 'day', of: ({ milestone }) => milestone.approvedOn },
    { label: label('columnForecast'), kind: 'day', of: ({ milestone }) => milestone.forecastOn },
    { label: label('columnActual'), kind: 'day', of: ({ milestone }) => milestone.actualOn },
    { label: label('columnSlip'), kind: 'integer', of: ({ milestone }) => milestone.slipDays },
    { label: label('columnSlipSinceApproval'), kind: 'integer', of: ({ milestone }) => milestone.slipSinceApproval },
    { label: label('columnOverdue'), kind: 'text', of: ({ milestone }) => label(milestone.isOverdue ? 'yes' : 'no') },
  ]
}
