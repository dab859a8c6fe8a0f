import type { Db } from '@triaxe/db'
import { Day, type Nature, type planningApi, type ProjectState, type QueryOf } from '@triaxe/shared-types'
import { finalStates, natures, projectStates } from '@triaxe/shared-types/projects.rules'
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../platform/context.ts'
import { cutToPage, placeAt, TextKey } from '../../platform/page.ts'
import { visibleProjects } from '../projects/index.ts'

type Query = QueryOf<typeof planningApi.roadmap>
export type RoadmapFilter = Omit<Query, 'limit' | 'cursor'>

const goingOn = projectStates.filter((state) => !finalStates.includes(state))

/** Not reached, and due before today, by the forecast or else by the approved date: `isOverdue` in SQL. */
const hasOverdue = (today: string) => sql<boolean>`
  project.state not in (${sql.join(finalStates)}) and exists (
    select from milestone m where m.project_id = project.id and m.actual_on is null
      and coalesce(m.forecast_on, m.approved_on) < ${today}::date)`

/** One project asked for by its id is shown in whatever state it is. */
function statesOf({ states, projectId }: RoadmapFilter): readonly string[] {
  if (states && states.length > 0) return states
  return projectId === undefined ? goingOn : projectStates
}

/** Visible projects that have a place in time: a plan, or a beginning or an end on their sheet. */
const projectsInTime = (db: Db, actor: Actor, filter: RoadmapFilter, today: string) =>
  visibleProjects(db, actor)
    .where((eb) =>
      eb.or([
        eb('project.startsOn', 'is not', null),
        eb('project.endsOn', 'is not', null),
        eb('project.id', 'in', eb.selectFrom('schedule').select('projectId')),
      ]),
    )
    .where('project.state', 'in', statesOf(filter))
    .$if(filter.projectId !== undefined, (query) => query.where('project.id', '=', filter.projectId ?? ''))
    .$if(filter.departmentId !== undefined, (query) =>
      query.where('project.leadDepartmentId', '=', filter.departmentId ?? ''),
    )
    .$if(filter.axis !== undefined, (query) => query.where('project.mainAxis', '=', filter.axis ?? 0))
    .$if(filter.nature !== undefined, (query) => query.where(sql<boolean>`project.natures @> array[${filter.nature}]`))
    .$if(filter.overdue === true, (query) => query.where(hasOverdue(today)))

type Grouping = RoadmapFilter['groupBy']

/** The groups a project stands in. */
const groupsOf: Record<Grouping, RawBuilder<string[]>> = {
  none: sql`array['']`,
  department: sql`array[project.lead_department_id::text]`,
  axis: sql`array[coalesce(project.main_axis::text, 'none')]`,
  nature: sql`case when project.natures = '{}' then array['none'] else project.natures end`,
}
const groupOrder: Record<Grouping, RawBuilder<string>> = {
  none: sql`''::text`,
  department: sql`(select lpad(d.position::text, 9, '0') || d.code from department d where d.id = project.lead_department_id)`,
  axis: sql`grouped.key`,
  nature: sql`coalesce(array_position(array[${sql.join(natures)}], grouped.key), 9)::text`,
}
const begin = sql<string>`coalesce(project.starts_on::text, '9999-12-31')`

const groupedProjects = (db: Db, actor: Actor, filter: RoadmapFilter, today: string) =>
  projectsInTime(db, actor, filter, today).innerJoinLateral(
    () => sql<{ key: string }>`(select unnest(${groupsOf[filter.groupBy]}) as key)`.as('grouped'),
    (join) => join.onTrue(),
  )

const Place = z.tuple([TextKey, Day, TextKey])

/** Group by group, within it in the order of their beginning. */
export async function roadmapPage(
  db: Db,
  actor: Actor,
  filter: RoadmapFilter,
  today: string,
  { limit, cursor }: Pick<Query, 'limit' | 'cursor'>,
) {
  const after = placeAt(cursor, Place, 3)
  const order = groupOrder[filter.groupBy]
  const rows = await groupedProjects(db, actor, filter, today)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(${order}, ${begin}, project.code) > (${after?.[0]}, ${after?.[1]}, ${after?.[2]})`),
    )
    .select(['project.id', 'code', 'title', 'state', 'natures', 'leadDepartmentId', 'mainAxis', 'startsOn', 'endsOn'])
    .select(['grouped.key as group', order.as('groupOrder'), begin.as('begin')])
    .$narrowType<{ state: ProjectState; natures: Nature[] }>()
    .orderBy(order)
    .orderBy(begin)
    .orderBy('project.code')
    .limit(limit + 1)
    .execute()
  return cutToPage(rows, limit, (row) => [row.groupOrder, row.begin, row.code])
}

/** Rows with repetitions in groups, projects without, and how many of these wait for something overdue. */
export async function roadmapCounts(db: Db, actor: Actor, filter: RoadmapFilter, today: string) {
  const [{ total }, { projects, overdue }] = await Promise.all([
    groupedProjects(db, actor, filter, today)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
    projectsInTime(db, actor, filter, today)
      .select((eb) => eb.fn.countAll<number>().as('projects'))
      .select(sql<number>`count(*) filter (where ${hasOverdue(today)})`.as('overdue'))
      .executeTakeFirstOrThrow(),
  ])
  return { total, projects, overdue }
}
