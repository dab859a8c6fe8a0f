import type { Db } from '@triaxe/db'
import { candidateStates, type Interval, type LocalisedText } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { visibleProjects } from '../projects/index.ts'

export interface CandidateRow {
  projectId: string
  code: string
  title: LocalisedText
  department: string
  state: string
  legalObligation: boolean
  legalBasis: string
  /** By hand, in force. */
  handSet: 'in' | 'out' | null
  value: number | null
  /** The doubt on the value; null while it is unknown. */
  interval: Interval | null
  assigned: number
  submitted: number
  plan: string | null
  estimate: string | null
}

type Projects = ReturnType<typeof visibleProjects>

/** Candidates with what ranks them. The planned total of the budget counts where there is one, else the estimate. */
export const candidatesAmong = (projects: Projects) =>
  projects
    .innerJoin('department', 'department.id', 'project.leadDepartmentId')
    .leftJoin('evaluation', (join) =>
      join.onRef('evaluation.projectId', '=', 'project.id').on('evaluation.isCurrent', '=', true),
    )
    .where('project.state', 'in', candidateStates)
    .select(['project.id as projectId', 'project.code', 'project.title', 'project.state'])
    .select(['project.legalObligation', 'project.legalBasis', 'project.estimatedCost as estimate'])
    .select(['department.code as department', 'evaluation.value'])
    .select((eb) =>
      eb
        .selectFrom('handSet')
        .whereRef('handSet.projectId', '=', 'project.id')
        .where('handSet.liftedAt', 'is', null)
        .select('handSet.must')
        .$castTo<{ must: 'in' | 'out' }>()
        .as('handSet'),
    )
    .select([
      sql<Interval | null>`case when evaluation.value is not null
        then json_build_object('low', evaluation.value_low, 'high', evaluation.value_high) end`.as('interval'),
      sql<number>`(select count(*)::int from assessment a where a.evaluation_id = evaluation.id)`.as('assigned'),
      sql<number>`(select count(submitted_at)::int from assessment a where a.evaluation_id = evaluation.id)`.as(
        'submitted',
      ),
      sql<string | null>`(select nullif(sum(t.plan), 0) from budget_total t where t.project_id = project.id)`.as(
        'plan',
      ),
    ])

export const candidates = (db: Db, actor: Actor): Promise<CandidateRow[]> =>
  candidatesAmong(visibleProjects(db, actor)).orderBy('project.code').execute()

/**
 * Of a project that is ranked: its place among all candidates, those included that the reader may not know by name. What is
 * in or out by law or by hand is outside the ranking, as in the arbitration.
 */
export async function placeOf(db: Db, projectId: string): Promise<{ rank: number | null; of: number }> {
  const all = candidatesAmong(db.selectFrom('project')).where('project.legalObligation', '=', false)
  const ranked = db
    .selectFrom(all.as('candidate'))
    .select('projectId')
    .select(
      sql<number>`row_number() over (order by value desc, coalesce(plan, estimate), code collate "C")::int`.as('rank'),
    )
    .where('value', 'is not', null)
    .where(sql<boolean>`coalesce(plan, estimate) is not null`)
    .where('handSet', 'is', null)
  return db
    .selectFrom(ranked.as('ranked'))
    .select((eb) => [
      sql<number | null>`max(rank) filter (where project_id = ${projectId})`.as('rank'),
      eb.fn.countAll<number>().as('of'),
    ])
    .executeTakeFirstOrThrow()
}

export const candidate = (db: Db, projectId: string): Promise<CandidateRow | undefined> =>
  candidatesAmong(db.selectFrom('project')).where('project.id', '=', projectId).executeTakeFirst()
