import type { Db, Tx } from '@triaxe/db'
import { hashOf, insertBlock, lastBlock, unsealedEvents } from './seal.queries.ts'

const largestBlock = 1_000
/** What the first block follows. */
export const beginning = '0'.repeat(64)

/** Takes what is not sealed yet into blocks, each of which carries the hash of the one before. Answers how many events. */
export async function sealHistory(db: Db, now: Date): Promise<number> {
  let sealed = 0
  let count = 0
  do {
    count = await db.transaction().execute((tx) => sealNext(tx, now))
    sealed += count
  } while (count === largestBlock)
  return sealed
}

async function sealNext(tx: Tx, sealedAt: Date): Promise<number> {
  const before = await lastBlock(tx)
  const events = await unsealedEvents(tx, largestBlock)
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
