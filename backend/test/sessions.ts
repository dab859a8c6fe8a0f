import { newToken, hashOfToken } from '../src/modules/identity/session.cookie.ts'
import { openSession } from '../src/modules/identity/session.queries.ts'
import type { TestInstallation } from './installation.ts'

const cookies = new Map<string, string>()

/** A real session row; the sign-in itself is tested where it lives. */
export async function signedInAs(at: TestInstallation, personId: string): Promise<string> {
  const known = cookies.get(personId)
  if (known) return known
  const token = newToken()
  const session = {
    tokenHash: hashOfToken(token),
    personId,
    device: 'test',
    createdAt: at.now(),
    expiresAt: new Date('2100-01-01T00:00:00Z'),
  }
  await at.db.transaction().execute((tx) => openSession(tx, session))
  const cookie = `triaxe=${token}`
  cookies.set(personId, cookie)
  return cookie
}
