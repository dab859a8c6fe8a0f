import type { Tx } from '@triaxe/db'
import { type BodyOf, Id, type identityApi, type Person, type QueryOf } from '@triaxe/shared-types'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { allow, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { cutToPage, placeAt } from '../../platform/page.ts'
import { record } from '../audit/index.ts'
import { serviceBelongsTo } from './department.queries.ts'
import { mayAdminister, mayFindPersons } from './identity.policy.ts'
import {
  findRefs,
  insertPerson,
  lockAdministrators,
  lockPerson,
  otherAdministrators,
  person,
  personPage,
  replacePerson,
  replaceRoles,
} from './person.queries.ts'
import { closeSessionsOf, dropLinksOf, keepLink } from './session.queries.ts'
import { hashOfToken, newToken } from './session.cookie.ts'

const linkDays = 7

export async function findPersons({ db, actor }: Ctx, { q, role }: QueryOf<typeof identityApi.findPersons>) {
  allow(mayFindPersons(actor), 'identity.not_open_to_you')
  return { items: await findRefs(db, q, role) }
}

const Place = z.tuple([Id])

export async function listPersons({ db, actor }: Ctx, { q, limit, cursor }: QueryOf<typeof identityApi.listPersons>) {
  allow(mayAdminister(actor), 'identity.administrators_only')
  const [after = null] = placeAt(cursor, Place, 1) ?? []
  const { items, total } = await personPage(db, { q, limit, after })
  const { shown, nextCursor } = cutToPage(items, limit, ({ id }) => [id])
  return { items: shown, total, nextCursor }
}

export async function getPerson({ db, actor }: Ctx, id: string): Promise<Person> {
  allow(mayAdminister(actor), 'identity.administrators_only')
  return found(await person(db, id))
}

export async function createPerson({ db, actor, now }: Ctx, body: BodyOf<typeof identityApi.createPerson>) {
  return db.transaction().execute(async (tx) => {
    allow(mayAdminister(actor), 'identity.administrators_only')
    await placed(tx, body)
    const { roles, ...row } = body
    const id = newId()
    await insertPerson(tx, { id, ...row, createdAt: now() })
    await replaceRoles(tx, id, roles)
    await record(tx, { actor, at: now(), type: 'person.created', subject: { personId: id }, changes: { ...body } })
    return { person: found(await person(tx, id)), ...(await issueLink(tx, id, now())) }
  })
}

export async function updatePerson(
  { db, actor, now }: Ctx,
  id: string,
  version: number,
  body: BodyOf<typeof identityApi.updatePerson>,
): Promise<Person> {
  return db.transaction().execute(async (tx) => {
    allow(mayAdminister(actor), 'identity.administrators_only')
    await lockAdministrators(tx)
    unchanged(found(await lockPerson(tx, id)), version)
    await placed(tx, body)
    const before = found(await person(tx, id))
    const staysAdministrator = body.active && body.roles.includes('administrator')
    if (before.roles.includes('administrator') && !staysAdministrator && (await otherAdministrators(tx, id)) === 0)
      throw ruleBroken('identity.last_administrator', ['roles'])
    const { roles, ...row } = body
    await replacePerson(tx, id, row)
    await replaceRoles(tx, id, roles)
    if (!body.active) await shutOut(tx, id)
    const after = found(await person(tx, id))
    await record(tx, {
      actor,
      at: now(),
      type: 'person.changed',
      subject: { personId: id },
      changes: { before, after },
    })
    return after
  })
}

/** For good: neither a session nor a link that was never used lets them in again once the account is opened anew. */
async function shutOut(tx: Tx, personId: string): Promise<void> {
  await closeSessionsOf(tx, personId)
  await dropLinksOf(tx, personId)
}

export async function renewLink({ db, actor, now }: Ctx, id: string) {
  return db.transaction().execute(async (tx) => {
    allow(mayAdminister(actor), 'identity.administrators_only')
    found(await lockPerson(tx, id))
    await dropLinksOf(tx, id)
    await record(tx, { actor, at: now(), type: 'person.link_issued', subject: { personId: id } })
    return issueLink(tx, id, now())
  })
}

/** The token is shown once; only its hash stays. */
export async function issueLink(tx: Tx, personId: string, now: Date): Promise<{ link: string; expiresAt: string }> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + linkDays * 86_400_000)
  await keepLink(tx, { tokenHash: hashOfToken(token), personId, expiresAt })
  return { link: `/welcome#${token}`, expiresAt: expiresAt.toISOString() }
}

async function placed(tx: Tx, { departmentId, serviceId }: { departmentId: string | null; serviceId: string | null }) {
  if (serviceId && !(departmentId && (await serviceBelongsTo(tx, serviceId, departmentId))))
    throw ruleBroken('identity.service_of_other_department', ['serviceId'])
}
