import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP's first choice for argon2id: 19 MiB, 2 passes, 1 lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** A PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await tagOf(password, salt)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${bare(salt)}$${bare(tag)}`
}

/** An unknown person costs as much time as a known one: the same work is done on a hash of nobody. */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const [, , , , salt = '', tag = ''] = (hash ?? nobodysHash).split('$')
  const expected = Buffer.from(tag, 'base64')
  const given = await tagOf(password, Buffer.from(salt, 'base64'))
  return timingSafeEqual(given, expected) && hash !== null
}

const tagOf = (password: string, salt: Buffer) =>
  derive('argon2id', { message: password.normalize('NFKC'), nonce: salt, ...cost }) as Promise<Buffer>

const bare = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
const nobodysHash = `$argon2id$v=19$m=19456,t=2,p=1$${bare(Buffer.alloc(16, 1))}$${bare(Buffer.alloc(32, 2))}`
