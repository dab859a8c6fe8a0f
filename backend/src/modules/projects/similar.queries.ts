import type { Db } from '@triaxe/db'
import type { ProjectState, SimilarProject } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { visibleProjects } from './projects.queries.ts'

/** Of the nearest titles so many are looked at; what the person may not see is left out after that. */
const mostCandidates = 100

interface Wanted {
  title: string
  words: string[]
  except: string | null
}

/**
 * Candidates from two sides, each read off the index in order of nearness: titles that resemble the whole (order and accents
 * do not matter), and titles that hold a part like it (a title only half typed). Likeness is measured on the few that are left.
 */
export const similarTitles = async (db: Db, actor: Actor, wanted: Wanted): Promise<SimilarProject[]> => [
  ...(await nearest(db, actor, wanted, 'whole')),
  ...(await nearest(db, actor, wanted, 'part')),
]

function nearest(db: Db, actor: Actor, { title, words, except }: Wanted, side: 'whole' | 'part') {
  const wanted = sql<string>`unaccent(lower(${title}))`
  const distance = side === 'whole' ? sql`words <-> ${wanted}` : sql`words <->> ${wanted}`
  return visibleProjects(db, actor)
    .innerJoin(
      (eb) =>
        eb.selectFrom('projectTitle').select(['projectId', 'words']).orderBy(distance).limit(mostCandidates).as('near'),
      (join) => join.onRef('near.projectId', '=', 'project.id'),
    )
    .$if(except !== null, (query) => query.where('project.id', '!=', except ?? ''))
    .select(['project.id', 'project.code', 'project.title', 'project.leadDepartmentId'])
    .select([
      sql<ProjectState>`project.state`.as('state'),
      sql<number>`round(100 * greatest(similarity(words, ${wanted}), ${meanOf(words)}))::int4`.as('likeness'),
    ])
    .execute()
}

/** How well each telling word occurs in the title; a little less than the same title. */
function meanOf(words: string[]) {
  if (words.length === 0) return sql<number>`0`
  const each = words.map((word) => sql`word_similarity(unaccent(${word}), words)`)
  return sql<number>`0.95 * (${sql.join(each, sql` + `)}) / ${sql.lit(words.length)}`
}
