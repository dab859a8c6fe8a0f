import type { Db, Tx } from '@triaxe/db'
import type { Department, LocalisedText } from '@triaxe/shared-types'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

export async function departments(db: Db): Promise<Department[]> {
  const rows = await db
    .selectFrom('department')
    .select(['id', 'code', 'name', 'isChancellery', 'active', 'version'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('service')
          .whereRef('service.departmentId', '=', 'department.id')
          .select(['service.id', 'service.departmentId', 'service.code', 'service.name', 'service.active'])
          .select('service.version')
          .orderBy('service.position')
          .orderBy('service.code'),
      ).as('services'),
    )
    .orderBy('position')
    .orderBy('code')
    .execute()
  return rows as Department[]
}

export const departmentsById = async (db: Db) =>
  new Map((await departments(db)).map((department) => [department.id, department]))

export async function serviceBelongsTo(db: Db, serviceId: string, departmentId: string): Promise<boolean> {
  const row = await db
    .selectFrom('service')
    .where('id', '=', serviceId)
    .where('departmentId', '=', departmentId)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

interface DepartmentRow {
  code: string
  name: LocalisedText
  isChancellery: boolean
  active: boolean
}

export const insertDepartment = (tx: Tx, id: string, { name, ...row }: DepartmentRow) =>
  tx
    .insertInto('department')
    .values((eb) => ({
      id,
      ...row,
      name: JSON.stringify(name),
      position: eb
        .selectFrom('department')
        .select((sub) => sub.fn.coalesce(sub.fn.max('position'), sub.lit(0)).as('last')),
    }))
    .execute()

export const lockDepartment = (tx: Tx, id: string) =>
  tx.selectFrom('department').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const replaceDepartment = (tx: Tx, id: string, { name, ...row }: DepartmentRow) =>
  tx
    .updateTable('department')
    .set((eb) => ({ ...row, name: JSON.stringify(name), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

interface ServiceRow {
  departmentId: string
  code: string
  name: LocalisedText
  active: boolean
}

export const insertService = (tx: Tx, id: string, { name, ...row }: ServiceRow) =>
  tx
    .insertInto('service')
    .values({ id, ...row, name: JSON.stringify(name) })
    .execute()

export const lockService = (tx: Tx, id: string) =>
  tx.selectFrom('service').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const replaceService = (tx: Tx, id: string, { name, ...row }: ServiceRow) =>
  tx
    .updateTable('service')
    .set((eb) => ({ ...row, name: JSON.stringify(name), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** Goes only where nobody and nothing of this module hangs on it; gives those that went. */
export async function deleteUnusedDepartments(tx: Tx, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const gone = await tx
    .deleteFrom('department')
    .where('id', 'in', ids)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('person').whereRef('person.departmentId', '=', 'department.id').select('person.id')),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('service').whereRef('service.departmentId', '=', 'department.id').select('service.id')),
      ),
    )
    .returning('id')
    .execute()
  return gone.map(({ id }) => id)
}
