import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, randomBytes } from 'node:crypto'

interface Source {
  now(): number
  bytes(): Buffer
  count: number
}
const fixed = new AsyncLocalStorage<Source>()
const own: Pick<Source, 'count'> = { count: 0 }

/** UUIDv7 (RFC 9562): sorts by the time it was made, and within a millisecond by the order of this process. */
export function newId(now = Date.now()): string {
  const source = fixed.getStore()
  const counter = source ?? own
  counter.count = (counter.count + 1) & 0x0fff
  const bytes = source?.bytes() ?? randomBytes(16)
  bytes.writeUIntBE(source?.now() ?? now, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter.count, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The same ids every time, from a seed and a clock of its own: for a story that is told again. */
export function withFixedIds<T>(seed: string, now: () => number, work: () => Promise<T>): Promise<T> {
  let count = 0
  const bytes = () => createHash('sha256').update(`${seed}:${count++}`).digest().subarray(0, 16)
  return fixed.run({ now, bytes, count: 0 }, work)
}
