import type { Tx } from '@triaxe/db'
import { system } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { credentials, insertPerson, replaceRoles, someoneCanSignIn } from './person.queries.ts'
import { issueLink } from './person.service.ts'
import { dropLinksOf } from './session.queries.ts'

export const firstAdministratorEmail = 'administrator@triaxe.local'

/** While no one has chosen a password yet: a fresh link for the first administrator, which replaces the one before. */
export async function inviteFirstAdministrator(tx: Tx, now: Date): Promise<string | null> {
  if (await someoneCanSignIn(tx)) return null
  const personId = (await credentials(tx, firstAdministratorEmail))?.id ?? (await createAdministrator(tx, now))
  await dropLinksOf(tx, personId)
  await record(tx, { actor: system, at: now, type: 'person.link_issued', subject: { personId } })
  return (await issueLink(tx, personId, now)).link
}

async function createAdministrator(tx: Tx, createdAt: Date): Promise<string> {
  const id = newId()
  const person = {
    name: 'Administration',
    email: firstAdministratorEmail,
    departmentId: null,
    serviceId: null,
    lang: 'fr' as const,
  }
  await insertPerson(tx, { id, ...person, createdAt })
  await replaceRoles(tx, id, ['administrator'])
  await record(tx, { actor: system, at: createdAt, type: 'person.created', subject: { personId: id }, changes: person })
  return id
}
