import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '@triaxe/db'
import type { CookieOptions, Request, Response } from 'express'
import { type Actor, nobody } from '../../platform/context.ts'
import type { Lang } from '@triaxe/shared-types'
import { sessionOf, touchSession } from './session.queries.ts'

export const newToken = () => randomBytes(32).toString('base64url')
/** Only the hash is kept: who reads the table cannot sign in with it. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex')

/** `__Host-` binds the cookie to https and this very host; plain http exists on loopback only. */
export function sessionCookie(https: boolean): { name: string; options: CookieOptions } {
  return {
    name: https ? '__Host-triaxe' : 'triaxe',
    options: { httpOnly: true, sameSite: 'lax', secure: https, path: '/' },
  }
}

export const tokenOf = (req: Request): string | null => {
  const { name } = sessionCookie(req.secure)
  for (const part of req.get('cookie')?.split(';') ?? []) {
    const [key, value] = part.trim().split('=')
    if (key === name && value) return value
  }
  return null
}

export function keepToken(req: Request, token: string, expires: Date): void {
  const { name, options } = sessionCookie(req.secure)
  replyOf(req).cookie(name, token, { ...options, expires })
}

export function dropToken(req: Request): void {
  const { name, options } = sessionCookie(req.secure)
  replyOf(req).clearCookie(name, options)
}

function replyOf(req: Request): Response {
  if (!req.res) throw new Error('a request without its response')
  return req.res
}

/** Who asks, from the cookie. A session is a row: signing out anywhere is felt everywhere at once. */
export async function actorOf(db: Db, req: Request, now: Date): Promise<{ actor: Actor; lang: Lang | null }> {
  const token = tokenOf(req)
  const tokenHash = token && hashOfToken(token)
  const session = tokenHash ? await sessionOf(db, tokenHash, now) : undefined
  if (!tokenHash || !session) return { actor: nobody, lang: null }
  await touchSession(db, tokenHash, session.seenAt, now)
  const { personId, name, departmentId, roles, lang } = session
  return { actor: { personId, label: name, departmentId, roles: roles.toSorted() }, lang }
}
