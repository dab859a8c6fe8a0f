import type { Db } from '@triaxe/db'
import type { Role } from '@triaxe/shared-types'
import { sql } from 'kysely'

/** Everybody who may assess at all, with what speaks against it for this project and how much they have to do. */
export const candidates = (db: Db, projectId: string) =>
  db
    .selectFrom('person')
    .select(['person.id', 'person.name', 'person.departmentId'])
    .select((eb) => [
      sql<Role[]>`array(select role from person_role r where r.person_id = person.id)`.as('roles'),
      eb
        .exists(
          eb
            .selectFrom('projectMember')
            .select('projectMember.personId')
            .whereRef('projectMember.personId', '=', 'person.id')
            .where('projectMember.projectId', '=', projectId),
        )
        .$castTo<boolean>()
        .as('isMember'),
      eb
        .exists(
          eb
            .selectFrom('assessment')
            .innerJoin('evaluation', 'evaluation.id', 'assessment.evaluationId')
            .select('assessment.personId')
            .whereRef('assessment.personId', '=', 'person.id')
            .where('evaluation.projectId', '=', projectId)
            .where('evaluation.isCurrent', '=', true),
        )
        .$castTo<boolean>()
        .as('isAssigned'),
      sql<number>`(
        select count(*)::int from assessment a
        join evaluation e on e.id = a.evaluation_id and e.is_current
        join project p on p.id = e.project_id and p.state = 'under_review'
        where a.person_id = person.id and a.submitted_at is null)`.as('openAssessments'),
    ])
    .where('person.active', '=', true)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('personRole')
          .select('personRole.role')
          .whereRef('personRole.personId', '=', 'person.id')
          .where('personRole.role', 'in', ['assessor', 'chancellery']),
      ),
    )
    .orderBy(sql`person.name collate "und-x-icu"`)
    .orderBy('person.id')
    .execute()
