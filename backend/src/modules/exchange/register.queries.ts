import type { Db } from '@triaxe/db'
import type { LocalisedText, Nature, ProjectState } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { visibleProjects } from '../projects/index.ts'

/** The fields of a project that a list may say, as they stand now. */
export interface ProjectNow {
  id: string
  code: string
  state: ProjectState
  title: LocalisedText
  summary: LocalisedText
  natures: Nature[]
  mainAxis: number | null
  leadDepartmentId: string
  estimatedCost: string | null
  estimatedPosts: number | null
  startsOn: string | null
  endsOn: string | null
  openEnded: boolean
  legalBasis: string
  /** A decision recorded here approved it. */
  wasApproved: boolean
}

export async function projectsNow(db: Db, ids: string[]): Promise<ProjectNow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('project')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .select(['id', 'code', 'title', 'summary', 'mainAxis', 'leadDepartmentId', 'estimatedCost', 'estimatedPosts'])
    .select(['startsOn', 'endsOn', 'openEnded', 'legalBasis'])
    .select([sql<ProjectState>`state`.as('state'), sql<Nature[]>`natures`.as('natures')])
    .select(
      sql<boolean>`exists (select from decision d where d.project_id = project.id and d.type = 'approve')`.as(
        'wasApproved',
      ),
    )
    .execute()
  return rows
}

/** Codes of the projects that this person may know of and that bear one of these titles, in whatever language, by the title in small letters. */
export async function codesByTitle(db: Db, actor: Actor, titles: string[]): Promise<Map<string, string>> {
  if (titles.length === 0) return new Map()
  const words = titles.map((title) => title.toLowerCase())
  const rows = await visibleProjects(db, actor)
    .innerJoin('projectTitle', 'projectTitle.projectId', 'project.id')
    .where(
      'projectTitle.words',
      '=',
      sql<string>`any(array(select unaccent(lower(w)) from unnest(${words}::text[]) w))`,
    )
    .select(['project.code', sql<string>`lower(project.title ->> project_title.lang)`.as('title')])
    .execute()
  return new Map(rows.map(({ title, code }) => [title, code]))
}

export const lockProjects = (db: Db, ids: string[]) =>
  db
    .selectFrom('project')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .select(['id', 'version'])
    .orderBy('id')
    .forUpdate()
    .execute()

/** Which of these projects this person may know of. */
export async function openTo(db: Db, actor: Actor, ids: string[]): Promise<Set<string>> {
  const rows = await visibleProjects(db, actor)
    .where('project.id', '=', sql<string>`any(${ids}::uuid[])`)
    .select('project.id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}
