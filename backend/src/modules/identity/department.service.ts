import type { Tx } from '@triaxe/db'
import type { BodyOf, Department, LocalisedText, identityApi } from '@triaxe/shared-types'
import type { Actor, Ctx } from '../../platform/context.ts'
import { allow, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import {
  deleteUnusedDepartments,
  departments,
  departmentsById,
  insertDepartment,
  insertService,
  lockDepartment,
  lockService,
  replaceDepartment,
  replaceService,
} from './department.queries.ts'
import { mayAdminister } from './identity.policy.ts'

export async function listDepartments({ db, actor }: Ctx) {
  return { items: await departments(db), can: { edit: mayAdminister(actor) } }
}

/** For imports: a list names a department that is not known yet. Recorded here; the caller has decided who may. */
export async function addDepartment(tx: Tx, actor: Actor, at: Date, given: { code: string; name: LocalisedText }) {
  const id = newId(at.getTime())
  await insertDepartment(tx, id, { ...given, isChancellery: false, active: true })
  await record(tx, { actor, at, type: 'department.created', subject: { departmentId: id }, changes: { ...given } })
  return id
}

/** The other way round: those that nothing hangs on any more. */
export async function dropDepartments(tx: Tx, actor: Actor, at: Date, ids: string[]): Promise<void> {
  for (const departmentId of await deleteUnusedDepartments(tx, ids))
    await record(tx, { actor, at, type: 'department.dropped', subject: { departmentId } })
}

type DepartmentBody = BodyOf<typeof identityApi.createDepartment>
type ServiceBody = BodyOf<typeof identityApi.createService>

export async function createDepartment({ db, actor, now }: Ctx, body: DepartmentBody): Promise<Department> {
  return db.transaction().execute(async (tx) => {
    allow(mayAdminister(actor), 'identity.administrators_only')
    const id = newId()
    await insertDepartment(tx, id, body)
    await record(tx, {
      actor,
      at: now(),
      type: 'department.created',
      subject: { departmentId: id },
      changes: { ...body },
    })
    return department(tx, id)
  })
}

export async function updateDepartment(
  { db, actor, now }: Ctx,
  id: string,
  version: number,
  body: DepartmentBody,
): Promise<Department> {
  return db.transaction().execute(async (tx) => {
    allow(mayAdminister(actor), 'identity.administrators_only')
    const before = found(await lockDepartment(tx, id))
    unchanged(before, version)
    await replaceDepartment(tx, id, body)
    await record(tx, {
      actor,
      at: now(),
      type: 'department.changed',
      subject: { departmentId: id },
      changes: { before, after: body },
    })
    return department(tx, id)
  })
}

export async function createService({ db, actor, now }: Ctx, body: ServiceBody): Promise<Department> {
  return db.transaction().execute(async (tx) => {
    allow(mayAdminister(actor), 'identity.administrators_only')
    found(await lockDepartment(tx, body.departmentId))
    const id = newId()
    await insertService(tx, id, body)
    await record(tx, { actor, at: now(), type: 'service.created', subject: { serviceId: id }, changes: { ...body } })
    return department(tx, body.departmentId)
  })
}

export async function updateService(
  { db, actor, now }: Ctx,
  id: string,
  version: number,
  body: ServiceBody,
): Promise<Department> {
  return db.transaction().execute(async (tx) => {
    allow(mayAdminister(actor), 'identity.administrators_only')
    const before = found(await lockService(tx, id))
    unchanged(before, version)
    // Projects, people and submitted versions name it there; moving them with it would change what others decided on.
    if (body.departmentId !== before.departmentId) throw ruleBroken('identity.service_stays', ['departmentId'])
    await replaceService(tx, id, body)
    await record(tx, {
      actor,
      at: now(),
      type: 'service.changed',
      subject: { serviceId: id },
      changes: { before, after: body },
    })
    return department(tx, body.departmentId)
  })
}

const department = async (tx: Tx, id: string) => found((await departmentsById(tx)).get(id))
