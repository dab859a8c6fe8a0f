import type { Db } from '@triaxe/db'
import type { LocalisedText } from '@triaxe/shared-types'
import { sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { visibleProjects } from '../projects/index.ts'
import { rescoredStates } from './scoring.policy.ts'

export interface QueueRow {
  projectId: string
  code: string
  title: LocalisedText
  department: string
  legalObligation: boolean
  isMember: boolean
  round: number | null
  value: number | null
  assigned: number
  submitted: number
  mine: { dueOn: string | null; submittedAt: string | null; scored: number; of: number } | null
  open: { name: string; dueOn: string | null }[]
}

const mine = (personId: string) => sql<QueueRow['mine']>`(
  select json_build_object('dueOn', a.due_on, 'submittedAt', a.submitted_at,
    'scored', (select count(*) from score s
      where s.evaluation_id = a.evaluation_id and s.person_id = a.person_id and s.points is not null and s.note <> ''),
    'of', (select count(*) from criterion c join axis on axis.id = c.axis_id where axis.framework_id = evaluation.framework_id))
  from assessment a where a.evaluation_id = evaluation.id and a.person_id = ${personId})`

const open = sql<QueueRow['open']>`coalesce((
  select json_agg(json_build_object('name', p.name, 'dueOn', a.due_on) order by a.due_on nulls last, p.name)
  from assessment a join person p on p.id = a.person_id
  where a.evaluation_id = evaluation.id and a.submitted_at is null), '[]')`

const count = (column: 'person_id' | 'submitted_at') =>
  sql<number>`(select count(${sql.ref(`a.${column}`)})::int from assessment a where a.evaluation_id = evaluation.id)`

/** Under review, or asked for anew by a new framework. */
const isToScore = sql<boolean>`(project.state = 'under_review' or (project.state = any(${[...rescoredStates]}::text[])
  and evaluation.carried_from is not null and evaluation.value is null))`

/** Projects to score: those assigned to me, and all of them for the chancellery. */
export const underReview = (db: Db, actor: Actor, isAll: boolean): Promise<QueueRow[]> =>
  visibleProjects(db, actor)
    .leftJoin('evaluation', (join) =>
      join.onRef('evaluation.projectId', '=', 'project.id').on('evaluation.isCurrent', '=', true),
    )
    .innerJoin('department', 'department.id', 'project.leadDepartmentId')
    .where(isToScore)
    .$if(!isAll, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('assessment')
            .select('assessment.personId')
            .whereRef('assessment.evaluationId', '=', 'evaluation.id')
            .where('assessment.personId', '=', actor.personId),
        ),
      ),
    )
    .select(['project.id as projectId', 'project.code', 'project.title', 'project.legalObligation'])
    .select(['department.code as department', 'evaluation.round', 'evaluation.value'])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('projectMember')
            .select('projectMember.personId')
            .whereRef('projectMember.projectId', '=', 'project.id')
            .where('projectMember.personId', '=', actor.personId),
        )
        .$castTo<boolean>()
        .as('isMember'),
      count('person_id').as('assigned'),
      count('submitted_at').as('submitted'),
      mine(actor.personId).as('mine'),
      open.as('open'),
    ])
    .orderBy('project.code')
    .execute()
