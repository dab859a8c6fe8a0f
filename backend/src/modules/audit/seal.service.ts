import type { Db, Tx } from '@triaxe/db'
import { hashOf, insertBlock, lastBlock, unsealedEvents } from './seal.queries.ts'

export const largestBlock = 1_000
/** What the first block follows. */
export const beginning = '0'.repeat(64)

/** How much older than the last block an event may say it is and still be looked for every minute. */
const recentMs = 86_400_000

/** Every minute: what has happened since the last block. What was slipped in with an older time waits for `sealHistory`. */
export const sealRecent = (db: Db, now: Date) => sealAll(db, now, recentMs)

/** Takes what is not sealed yet into blocks, each of which carries the hash of the one before. Answers how many events. All or none: what a halt left behind would look slipped in to the next block. */
export const sealHistory = (db: Db, now: Date) => sealAll(db, now, Infinity)

async function sealAll(db: Db, now: Date, withinMs: number): Promise<number> {
  const last = await lastBlock(db)
  const since = last && withinMs < Infinity ? new Date(last.sealedAt.getTime() - withinMs) : null
  return db.transaction().execute(async (tx) => {
    let sealed = 0
    let count = 0
    do {
      count = await sealNext(tx, now, since)
      sealed += count
    } while (count === largestBlock)
    return sealed
  })
}

async function sealNext(tx: Tx, sealedAt: Date, since: Date | null): Promise<number> {
  const before = await lastBlock(tx)
  const events = await unsealedEvents(tx, since, largestBlock)
  if (events.length === 0) return 0
  const seals = events.map(({ id, content }) => ({ eventId: id, hash: hashOf(content) }))
  const number = (before?.number ?? 0) + 1
  const previousHash = before?.hash ?? beginning
  const hash = blockHash({ number, previousHash, sealedAt }, seals)
  await insertBlock(tx, { number, previousHash, hash, sealedAt, seals })
  return seals.length
}

interface Link {
  number: number
  previousHash: string
  sealedAt: Date
}

export const blockHash = ({ number, previousHash, sealedAt }: Link, seals: { hash: string }[]) =>
  hashOf(String(number), previousHash, sealedAt.toISOString(), ...seals.map(({ hash }) => hash))
