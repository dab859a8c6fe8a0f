import type { Milestone, RoadmapRow } from '@triaxe/shared-types/planning'

export interface RowsOfGroup {
  key: string
  items: RoadmapRow[]
}

/** The rows arrive group by group; neighbours with the same group belong together. */
export function inGroups(rows: RoadmapRow[]): RowsOfGroup[] {
  const groups: RowsOfGroup[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.key === row.group) last.items.push(row)
    else groups.push({ key: row.group, items: [row] })
  }
  return groups
}

export interface MilestoneLine {
  project: RoadmapRow['project']
  milestone: Milestone
}

/** The same as rows of a table: each milestone once. */
export function milestoneLines(rows: RoadmapRow[]): MilestoneLine[] {
  const seen = new Set<string>()
  return rows.flatMap(({ project, milestones }) => {
    if (seen.has(project.id)) return []
    seen.add(project.id)
    return milestones.map((milestone) => ({ project, milestone }))
  })
}
