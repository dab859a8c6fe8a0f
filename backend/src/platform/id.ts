import { randomBytes } from 'node:crypto'

let count = 0

/** UUIDv7 (RFC 9562): sorts by the time it was made, and within a millisecond by the order of this process. */
export function newId(now = Date.now()): string {
  count = (count + 1) & 0x0fff
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt16BE(0x7000 | count, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
