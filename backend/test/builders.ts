import { randomBytes } from 'node:crypto'
import type { Lang, Role } from '@triaxe/shared-types'
import { insertDepartment, insertService } from '../src/modules/identity/department.queries.ts'
import { insertPerson, replaceRoles } from '../src/modules/identity/person.queries.ts'
import { newId } from '../src/platform/id.ts'
import type { TestInstallation } from './installation.ts'

const some = (word: string) => `${word}-${randomBytes(3).toString('hex')}`

export async function aDepartment(
  at: TestInstallation,
  given: { code?: string; name?: string; isChancellery?: boolean } = {},
) {
  const id = newId()
  const code = given.code ?? some('D')
  const name = { fr: given.name ?? `Département ${code}` }
  await at.db
    .transaction()
    .execute((tx) =>
      insertDepartment(tx, id, { code, name, isChancellery: given.isChancellery ?? false, active: true }),
    )
  return { id, code, name }
}

export async function aService(
  at: TestInstallation,
  departmentId: string,
  given: { code?: string; name?: string } = {},
) {
  const id = newId()
  const code = given.code ?? some('S')
  await at.db
    .transaction()
    .execute((tx) =>
      insertService(tx, id, { departmentId, code, name: { fr: given.name ?? `Service ${code}` }, active: true }),
    )
  return { id, departmentId, code }
}

interface GivenPerson {
  name?: string
  email?: string
  roles?: Role[]
  department?: { id: string } | null
  lang?: Lang
  passwordHash?: string
}

export async function aPerson(at: TestInstallation, given: GivenPerson = {}) {
  const id = newId()
  const name = given.name ?? some('Person')
  const email = given.email ?? `${some('p')}@example.org`
  await at.db.transaction().execute(async (tx) => {
    const { lang = 'fr', passwordHash = null } = given
    await insertPerson(tx, {
      id,
      name,
      email,
      departmentId: given.department?.id ?? null,
      serviceId: null,
      lang,
      createdAt: at.now(),
      passwordHash,
    })
    await replaceRoles(tx, id, given.roles ?? [])
  })
  return { id, name, email, departmentId: given.department?.id ?? null }
}
