import type { DB, Db, Tx } from '@triaxe/db'
import type { Nature, ProjectState } from '@triaxe/shared-types'
import { isTransition } from '@triaxe/shared-types/projects.rules'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { found, ruleBroken, stale } from '../../platform/errors.ts'
import { type ProjectFacts, readsConfidential, seesWholePortfolio } from './projects.policy.ts'

type Eb = ExpressionBuilder<DB, 'project'>

/** The projects this person may know of. Every list and every report starts here. */
export function visibleProjects(db: Db, actor: Actor) {
  const all = db.selectFrom('project').where('project.deletedAt', 'is', null)
  if (seesWholePortfolio(actor)) return all
  return all.where((eb) =>
    eb.or([
      ofDepartment(eb, actor),
      ofMember(eb, actor),
      eb.and([
        eb('project.state', '!=', 'draft'),
        eb.or([eb('project.confidential', '=', false), eb.lit(readsConfidential(actor))]),
      ]),
    ]),
  )
}

/** The lead department and those that take part. */
const ofDepartment = (eb: Eb, { departmentId }: Actor) =>
  departmentId === null
    ? eb.lit(false)
    : eb.or([
        eb('project.leadDepartmentId', '=', departmentId),
        eb(
          'project.id',
          'in',
          eb.selectFrom('projectDepartment').select('projectId').where('departmentId', '=', departmentId),
        ),
      ])

const ofMember = (eb: Eb, { personId }: Actor) =>
  eb('project.id', 'in', eb.selectFrom('projectMember').select('projectId').where('personId', '=', personId))

const membersWith = (...roles: string[]) =>
  sql<
    string[]
  >`array(select person_id from project_member m where m.project_id = project.id and m.role in (${sql.join(roles)}))`

/** One project as facts for policies; `visibleProjects` has been asked before, or the caller is the installation itself. */
export const factsOf = (db: Db, id: string): Promise<ProjectFacts | undefined> =>
  db
    .selectFrom('project')
    .where('project.id', '=', id)
    .select(['id', 'code', 'title', 'leadDepartmentId', 'serviceId', 'mainAxis', 'confidential'])
    .select(['legalObligation', 'legalBasis', 'estimatedCost', 'estimatedPosts', 'startsOn', 'endsOn'])
    .select(['takenOver', 'version'])
    .select([sql<ProjectState>`state`.as('state'), sql<Nature[]>`natures`.as('natures')])
    .select(
      sql<string[]>`array(select department_id from project_department d where d.project_id = project.id)`.as(
        'departmentIds',
      ),
    )
    .select([
      membersWith('project_lead', 'sponsor', 'member').as('memberIds'),
      membersWith('project_lead').as('leadIds'),
      membersWith('sponsor').as('sponsorIds'),
    ])
    .executeTakeFirst()

/** The second door: 404 for what this person may not know of. */
export async function visibleProject(db: Db, actor: Actor, id: string): Promise<ProjectFacts> {
  found(await visibleProjects(db, actor).where('project.id', '=', id).select('project.id').executeTakeFirst())
  return found(await factsOf(db, id))
}

/** As `visibleProject`, and nobody else changes it until this transaction ends. The facts are read after the lock is held. */
export async function lockProject(tx: Tx, actor: Actor, id: string): Promise<ProjectFacts> {
  found(
    await visibleProjects(tx, actor)
      .where('project.id', '=', id)
      .select('project.id')
      .forUpdate('project')
      .executeTakeFirst(),
  )
  return visibleProject(tx, actor, id)
}

/** The only way a project changes its state. Refuses what the table of transitions does not hold; the caller records. */
export async function moveProject(
  tx: Tx,
  project: Pick<ProjectFacts, 'id' | 'state' | 'version'>,
  to: ProjectState,
  at: Date,
): Promise<void> {
  if (!isTransition(project.state, to)) throw ruleBroken('projects.transition_not_allowed')
  const { numUpdatedRows } = await tx
    .updateTable('project')
    .set((eb) => ({ state: to, updatedAt: at, version: eb('version', '+', 1) }))
    .$if(to === 'submitted', (query) => query.set({ submittedAt: at }))
    .where('id', '=', project.id)
    .where('version', '=', project.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw stale()
}
