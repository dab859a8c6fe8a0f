import type { Session } from '@triaxe/shared-types'
import type { Request } from 'express'
import type { Ctx } from '../../platform/context.ts'
import { AppError, found, invalid, notFound } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { sessionCan } from './identity.policy.ts'
import { demoPersons, installation } from './installation.queries.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { activePerson, credentials, lockPerson, person, setLanguage, setPassword } from './person.queries.ts'
import { dropToken, hashOfToken, keepToken, newToken, tokenOf } from './session.cookie.ts'
import { closeSession, closeSessionsOf, openSession, sessionDays, useLink } from './session.queries.ts'
import type { SignInLimits } from './sign-in.limits.ts'

export async function session({ db, actor }: Ctx): Promise<Session> {
  const { canton, isDemonstration } = found(await installation(db))
  return { person: (await person(db, actor.personId)) ?? null, isDemonstration, canton, can: sessionCan(actor) }
}

const addressOf = (request: Request) => request.ip ?? 'unknown'

interface Credentials {
  email: string
  password: string
}

/** Equal answers and equal work for an unknown person and a wrong password. */
export async function signIn(
  ctx: Ctx,
  limits: SignInLimits,
  request: Request,
  { email, password }: Credentials,
): Promise<Session> {
  const address = addressOf(request)
  await limits.count(address, email)
  const known = await credentials(ctx.db, email)
  const matches = await passwordMatches(password, known?.passwordHash ?? null)
  if (!known || !matches) throw new AppError('unauthenticated', 'identity.wrong_credentials')
  await limits.forget(address, email)
  return enter(ctx, request, known.id)
}

export async function signInAsDemoPerson(ctx: Ctx, request: Request, personId: string): Promise<Session> {
  const { isDemonstration } = found(await installation(ctx.db))
  const offered = isDemonstration ? await demoPersons(ctx.db) : []
  if (!offered.some(({ id }) => id === personId)) throw notFound()
  return enter(ctx, request, personId)
}

export async function listDemoPersons({ db }: Ctx) {
  const { isDemonstration } = found(await installation(db))
  return { items: isDemonstration ? await demoPersons(db) : [] }
}

export async function useOneTimeLink(
  ctx: Ctx,
  request: Request,
  { token, password }: { token: string; password: string },
): Promise<Session> {
  const personId = await ctx.db.transaction().execute(async (tx) => {
    const link = await useLink(tx, hashOfToken(token), ctx.now())
    if (!link) throw invalid('identity.link_used_or_expired')
    // Only now: a hash costs much, and anybody may knock here with any token.
    await setPassword(tx, link.personId, await hashPassword(password))
    await closeSessionsOf(tx, link.personId)
    const { name, departmentId, roles } = found(await activePerson(tx, link.personId))
    await record(tx, {
      actor: { personId: link.personId, label: name, departmentId, roles },
      at: ctx.now(),
      type: 'person.password_chosen',
      subject: { personId: link.personId },
    })
    return link.personId
  })
  return enter(ctx, request, personId)
}

async function enter(ctx: Ctx, request: Request, personId: string): Promise<Session> {
  const { db, now } = ctx
  const person = found(await activePerson(db, personId))
  const token = newToken()
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + sessionDays * 86_400_000)
  const device = (request.get('user-agent') ?? '').slice(0, 200)
  const actor = { personId, label: person.name, departmentId: person.departmentId, roles: person.roles }
  await db.transaction().execute(async (tx) => {
    await openSession(tx, { tokenHash: hashOfToken(token), personId, device, createdAt, expiresAt })
    await record(tx, { actor, at: createdAt, type: 'session.opened', subject: { personId } })
  })
  keepToken(request, token, expiresAt)
  return session({ ...ctx, actor })
}

export async function signOut({ db }: Ctx, request: Request): Promise<void> {
  const token = tokenOf(request)
  if (token) await db.transaction().execute((tx) => closeSession(tx, hashOfToken(token)))
  dropToken(request)
}

export async function signOutEverywhere({ db, actor, now }: Ctx, request: Request): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await closeSessionsOf(tx, actor.personId)
    await record(tx, { actor, at: now(), type: 'session.all_closed', subject: { personId: actor.personId } })
  })
  dropToken(request)
}

/** Who holds a session only, on a screen left open, does not try out passwords either. */
export async function choosePassword(
  { db, actor, now }: Ctx,
  limits: SignInLimits,
  request: Request,
  { current, next }: { current: string; next: string },
): Promise<void> {
  const address = addressOf(request)
  await limits.count(address, actor.personId)
  const passwordHash = await hashPassword(next)
  await db.transaction().execute(async (tx) => {
    const row = found(await lockPerson(tx, actor.personId))
    if (!(await passwordMatches(current, row.passwordHash)))
      throw invalid('identity.wrong_password', [{ pointer: '/current', reason: 'identity.wrong_password' }])
    await setPassword(tx, actor.personId, passwordHash)
    await closeSessionsOf(tx, actor.personId, hashOfToken(tokenOf(request) ?? ''))
    await record(tx, { actor, at: now(), type: 'person.password_chosen', subject: { personId: actor.personId } })
  })
  await limits.forget(address, actor.personId)
}

export async function chooseLanguage(ctx: Ctx, lang: Ctx['lang']): Promise<Session> {
  await ctx.db.transaction().execute((tx) => setLanguage(tx, ctx.actor.personId, lang))
  return session(ctx)
}
