import { roadmapGroupings } from '@triaxe/shared-types/planning.rules'
import { natures, projectStates } from '@triaxe/shared-types/projects.rules'
import type { RoadmapQuery } from './planning.queries.ts'
import type { YearsShown } from './timeline/timeline.model.ts'

const oneOf = <V extends string>(known: readonly V[], value: string | null): V | undefined =>
  known.find((one) => one === value)
const axes = ['1', '2', '3'] as const

/** What the address asks for; words it does not know are as if they were not there. */
export function roadmapQuery(search: URLSearchParams): RoadmapQuery & { groupBy: (typeof roadmapGroupings)[number] } {
  const departmentId = search.get('department')
  const nature = oneOf(natures, search.get('nature'))
  const axis = oneOf(axes, search.get('axis'))
  const state = oneOf(projectStates, search.get('state'))
  return {
    groupBy: oneOf(roadmapGroupings, search.get('group')) ?? 'department',
    ...(departmentId ? { departmentId } : {}),
    ...(nature ? { nature } : {}),
    ...(axis ? { axis: Number(axis) } : {}),
    ...(state ? { states: [state] } : {}),
    ...(search.get('overdue') === 'true' ? { overdue: true } : {}),
  }
}

const yearsAtOnce = { wide: 5, narrow: 3 }

/** The years of the address; without them from last year on. */
export function roadmapYears(search: URLSearchParams, today: string, isNarrow = false): YearsShown {
  const asked = Number(search.get('from'))
  const from = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : Number(today.slice(0, 4)) - 1
  return { from, count: isNarrow ? yearsAtOnce.narrow : yearsAtOnce.wide }
}

export const filterNames = ['department', 'nature', 'axis', 'state', 'overdue'] as const
