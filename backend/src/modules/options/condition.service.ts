import type { Tx } from '@triaxe/db'
import type { Exclusion, Need, NewExclusion, NewNeed } from '@triaxe/shared-types'
import { finalStates } from '@triaxe/shared-types/projects.rules'
import type { Actor, Ctx } from '../../platform/context.ts'
import { allow, found, notFound, ruleBroken } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record, recordAll } from '../audit/index.ts'
import { type ProjectFacts, visibleProject } from '../projects/index.ts'
import {
  allNeeds,
  deleteExclusion,
  deleteNeed,
  insertExclusion,
  insertNeed,
  relatedProjects,
} from './condition.queries.ts'
import { closesCircle } from './condition.rules.ts'
import { holdBasis } from './basis.queries.ts'
import { maySteer, maySteerFor } from './options.policy.ts'

/** One at a time: of two needs that close a circle only together, one is refused. */
export async function addNeed({ db, actor, now }: Ctx, given: NewNeed): Promise<Need> {
  allow(maySteer(actor), 'options.only_chancellery')
  return db.transaction().execute(async (tx) => {
    await holdBasis(tx)
    await stillOpen(tx, actor, given.projectId)
    const needed = await stillOpen(tx, actor, given.needsId)
    if (closesCircle(await allNeeds(tx), given)) throw ruleBroken('options.need_in_a_circle', ['needsId'])

    const need = { id: newId(now().getTime()), ...given }
    await insertNeed(tx, need)
    const { projectId } = given
    await record(tx, {
      actor,
      at: now(),
      type: 'need.added',
      subject: { projectId },
      changes: { needs: [null, codeTold(needed)] },
    })
    return need
  })
}

export async function removeNeed({ db, actor, now }: Ctx, id: string): Promise<void> {
  allow(maySteer(actor), 'options.only_chancellery')
  await db.transaction().execute(async (tx) => {
    await holdBasis(tx)
    const { projectId, needsId } = found(await deleteNeed(tx, id))
    const needed = (await refusePart(tx, actor, [projectId, needsId])).find(({ id: one }) => one === needsId)
    await record(tx, {
      actor,
      at: now(),
      type: 'need.removed',
      subject: { projectId },
      changes: { needs: [needed ? codeTold(needed) : null, null] },
    })
  })
}

export async function addExclusion({ db, actor, now }: Ctx, { projectIds }: NewExclusion): Promise<Exclusion> {
  allow(maySteer(actor), 'options.only_chancellery')
  return db.transaction().execute(async (tx) => {
    await holdBasis(tx)
    const projects: ProjectFacts[] = []
    for (const id of projectIds) projects.push(await stillOpen(tx, actor, id))
    const exclusion = { id: newId(now().getTime()), projectIds }
    await insertExclusion(tx, exclusion, now())
    await recordOnEach(tx, { actor, at: now(), type: 'exclusion.added' }, projects)
    return exclusion
  })
}

export async function removeExclusion({ db, actor, now }: Ctx, id: string): Promise<void> {
  allow(maySteer(actor), 'options.only_chancellery')
  await db.transaction().execute(async (tx) => {
    await holdBasis(tx)
    const projectIds = await deleteExclusion(tx, id)
    if (projectIds.length === 0) throw notFound()
    const projects = await refusePart(tx, actor, projectIds)
    await recordOnEach(tx, { actor, at: now(), type: 'exclusion.removed' }, projects)
  })
}

/** The history of a project is read by its department: what not everybody may know of is not named there. */
const codeTold = ({ code, confidential, state }: ProjectFacts) => (confidential || state === 'draft' ? null : code)

/** It stands in the history of each project, with the codes of all that may be named. */
async function recordOnEach(tx: Tx, entry: { actor: Actor; at: Date; type: string }, projects: ProjectFacts[]) {
  const codes = projects.flatMap((project) => codeTold(project) ?? [])
  const excludes = entry.type === 'exclusion.added' ? [null, codes] : [codes, null]
  await recordAll(
    tx,
    projects.map(({ id: projectId }) => ({ ...entry, subject: { projectId }, changes: { excludes } })),
  )
}

/** Membership is refused on each of them; gives them without what has been deleted since. */
export async function refusePart(tx: Tx, actor: Actor, projectIds: string[]): Promise<ProjectFacts[]> {
  const related = await relatedProjects(tx, actor, projectIds)
  const projects: ProjectFacts[] = []
  for (const { projectId } of related) projects.push(await openToSteer(tx, actor, projectId))
  return projects
}

async function openToSteer(tx: Tx, actor: Actor, id: string) {
  const project = await visibleProject(tx, actor, id)
  allow(maySteerFor(actor, project), 'options.member_of_project')
  return project
}

async function stillOpen(tx: Tx, actor: Actor, id: string) {
  const project = await openToSteer(tx, actor, id)
  if (finalStates.includes(project.state)) throw ruleBroken('options.project_has_ended')
  return project
}
