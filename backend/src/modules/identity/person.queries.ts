import type { Db, Tx } from '@triaxe/db'
import type { Lang, Person, PersonRef, Role } from '@triaxe/shared-types'
import { type Expression, sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'

const rolesOf = (id: Expression<string>) =>
  sql<Role[]>`array(select role from person_role r where r.person_id = ${id} order by role)`

const persons = (db: Db) =>
  db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'departmentId', 'serviceId', 'active', 'version'])
    .select(sql<Lang>`lang`.as('lang'))
    .select((eb) => rolesOf(eb.ref('person.id')).as('roles'))

export const person = (db: Db, id: string): Promise<Person | undefined> =>
  persons(db).where('id', '=', id).executeTakeFirst()

const byName = sql`name collate "und-x-icu"`

export async function personPage(db: Db, { q, limit, after }: { q?: string; limit: number; after: string | null }) {
  const matching = persons(db).$if(Boolean(q), (query) => query.where(matches(q ?? '')))
  const items = await matching
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(name collate "und-x-icu", id) > (select name collate "und-x-icu", id from person where id = ${after})`,
      ),
    )
    .orderBy(byName)
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const { total } = await db
    .selectFrom('person')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .$if(Boolean(q), (query) => query.where(matches(q ?? '')))
    .executeTakeFirstOrThrow()
  return { items, total }
}

const matches = (q: string) =>
  sql<boolean>`unaccent(lower(name || ' ' || email)) like '%' || unaccent(lower(${escaped(q)})) || '%'`
const escaped = (q: string) => q.replaceAll(/[\\%_]/g, '\\$&')

export const findRefs = (db: Db, q: string, role?: Role): Promise<PersonRef[]> =>
  db
    .selectFrom('person')
    .select(['id', 'name', 'departmentId'])
    .where('active', '=', true)
    .where(matches(q))
    .$if(role !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('personRole')
            .select('role')
            .whereRef('personId', '=', 'person.id')
            .where('role', '=', role ?? ''),
        ),
      ),
    )
    .orderBy(byName)
    .limit(20)
    .execute()

export const personRefs = (db: Db, ids: string[]): Promise<PersonRef[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db.selectFrom('person').select(['id', 'name', 'departmentId']).where('id', 'in', ids).execute()

/** Which of these persons have an account that is open. */
export async function activePersonIds(db: Db, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('person').select('id').where('id', 'in', ids).where('active', '=', true).execute()
  return new Set(rows.map(({ id }) => id))
}

export const activePerson = (db: Db, id: string) =>
  persons(db).where('id', '=', id).where('active', '=', true).executeTakeFirst()

/** The person as one who asks, for as long as the account is open. */
export async function activeActor(db: Db, id: string): Promise<Actor | undefined> {
  const found = await activePerson(db, id)
  return found && { personId: id, label: found.name, departmentId: found.departmentId, roles: found.roles }
}

export const credentials = (db: Db, email: string) =>
  db
    .selectFrom('person')
    .select(['id', 'passwordHash', 'name'])
    .where('email', '=', email.toLowerCase())
    .where('active', '=', true)
    .executeTakeFirst()

export async function someoneCanSignIn(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('passwordHash', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export const lockPerson = (tx: Tx, id: string) =>
  tx.selectFrom('person').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

interface PersonRow {
  name: string
  email: string
  departmentId: string | null
  serviceId: string | null
  lang: Lang
}

export const insertPerson = (tx: Tx, row: PersonRow & { id: string; createdAt: Date; passwordHash?: string | null }) =>
  tx
    .insertInto('person')
    .values({ ...row, email: row.email.toLowerCase() })
    .execute()

export const replacePerson = (tx: Tx, id: string, row: PersonRow & { active: boolean }) =>
  tx
    .updateTable('person')
    .set((eb) => ({ ...row, email: row.email.toLowerCase(), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

export async function replaceRoles(tx: Tx, personId: string, roles: Role[]): Promise<void> {
  await tx.deleteFrom('personRole').where('personId', '=', personId).execute()
  if (roles.length > 0)
    await tx
      .insertInto('personRole')
      .values([...new Set(roles)].map((role) => ({ personId, role })))
      .execute()
}

export const setPassword = (tx: Tx, id: string, passwordHash: string) =>
  tx.updateTable('person').set({ passwordHash }).where('id', '=', id).execute()

export const setLanguage = (tx: Tx, id: string, lang: Lang) =>
  tx.updateTable('person').set({ lang }).where('id', '=', id).execute()

/** Held from the start: of two who take the role from each other, the second sees what the first did. */
export const lockAdministrators = (tx: Tx) =>
  tx
    .selectFrom('personRole')
    .select('personId')
    .where('role', '=', 'administrator')
    .orderBy('personId')
    .forUpdate()
    .execute()

/** Somebody must be able to let others in: with a password of their own, or by the open door of a demonstration. */
export async function otherAdministrators(db: Db, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .innerJoin('personRole', 'personRole.personId', 'person.id')
    .where('personRole.role', '=', 'administrator')
    .where('person.active', '=', true)
    .where('person.id', '!=', personId)
    .leftJoin('demoPerson', 'demoPerson.personId', 'person.id')
    .where((eb) => eb.or([eb('person.passwordHash', 'is not', null), eb('demoPerson.personId', 'is not', null)]))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
