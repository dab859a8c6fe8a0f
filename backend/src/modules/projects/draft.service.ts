import type { Tx } from '@triaxe/db'
import type { BodyOf, Project, projectsApi, Sheet } from '@triaxe/shared-types'
import { finalStates } from '@triaxe/shared-types/projects.rules'
import { type Actor, type Ctx, has } from '../../platform/context.ts'
import { allow, forbidden, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import {
  bringBack,
  insertProject,
  leadsAProject,
  lockDeleted,
  markDeleted,
  purgeDeleted,
  wasSubmitted,
} from './draft.queries.ts'
import { sheetOf } from './project.queries.ts'
import { presented } from './project.service.ts'
import { mayCopy, mayCreateProject, mayDeleteDraft } from './projects.policy.ts'
import { lockProject } from './projects.queries.ts'
import { checkSheet } from './save-sheet.service.ts'
import { copied, emptySheet, tidy } from './sheet.rules.ts'

/** A deleted draft can be brought back for so long. */
const daysKept = 30

/** A department's registrar and head may, and whoever leads a project already. */
export async function beginning({ db, actor }: Ctx) {
  const { departmentId } = actor
  const create = departmentId !== null && mayCreateProject(actor, departmentId, await leadsAProject(db, actor))
  return { departmentId, can: { create } }
}

export async function createProject(ctx: Ctx, body: BodyOf<typeof projectsApi.createProject>): Promise<Project> {
  const { db, actor } = ctx
  return db.transaction().execute(async (tx) => {
    const departmentId = body.leadDepartmentId ?? actor.departmentId
    if (departmentId === null) throw forbidden('projects.no_department')
    allow(mayCreateProject(actor, departmentId, await leadsAProject(tx, actor)), 'projects.not_your_department')
    const sheet = ledBy(actor, { ...emptySheet(departmentId), ...told(body) })
    return begin(tx, ctx, sheet, null)
  })
}

const told = (body: BodyOf<typeof projectsApi.createProject>): Partial<Sheet> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))

/** Who may register only because they lead a project leads this one too: otherwise they would lose it at once. */
const ledBy = (actor: Actor, sheet: Sheet): Sheet =>
  has(actor, 'department_head', 'registrar') || sheet.members.some(({ personId }) => personId === actor.personId)
    ? sheet
    : { ...sheet, members: [...sheet.members, { personId: actor.personId, role: 'project_lead' }] }

export async function copyProject(ctx: Ctx, projectId: string): Promise<Project> {
  const { db, actor } = ctx
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    allow(mayCopy(actor, project), 'projects.not_your_department')
    if (!finalStates.includes(project.state)) throw ruleBroken('projects.copy_only_final')
    const sheet = copied(await sheetOf(tx, projectId), project.leadDepartmentId)
    return begin(tx, ctx, ledBy(actor, sheet), projectId)
  })
}

async function begin(tx: Tx, { actor, now }: Ctx, given: Sheet, copiedFrom: string | null): Promise<Project> {
  const at = now()
  const sheet = tidy(given)
  await checkSheet(tx, sheet, null)
  await purgeDeleted(tx, new Date(at.getTime() - daysKept * 86_400_000))
  const { id, code } = await insertProject(tx, { sheet, state: 'draft', at, copiedFrom })
  await record(tx, {
    actor,
    at,
    type: 'project.created',
    subject: { projectId: id },
    changes: { code, title: sheet.title, copiedFrom },
  })
  return presented(tx, actor, id)
}

export async function deleteDraft({ db, actor, now }: Ctx, projectId: string, version: number): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    allow(mayDeleteDraft(actor, project), 'projects.not_open_for_editing')
    unchanged(project, version)
    if (project.state !== 'draft' || (await wasSubmitted(tx, projectId))) throw ruleBroken('projects.not_deletable')
    await markDeleted(tx, projectId, now())
    const { code, title } = project
    await record(tx, { actor, at: now(), type: 'project.deleted', subject: { projectId }, changes: { code, title } })
  })
}

export async function restoreDraft({ db, actor, now }: Ctx, projectId: string): Promise<Project> {
  return db.transaction().execute(async (tx) => {
    const project = found(await lockDeleted(tx, projectId))
    found(mayDeleteDraft(actor, project) ? project : undefined)
    await bringBack(tx, projectId)
    await record(tx, { actor, at: now(), type: 'project.restored', subject: { projectId } })
    return presented(tx, actor, projectId)
  })
}
