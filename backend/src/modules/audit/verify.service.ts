import type { Db } from '@triaxe/db'
import type { HistoryFault, Verification } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { allow } from '../../platform/errors.ts'
import { mayVerifyHistory } from './audit.policy.ts'
import { blocksAfter, countUnsealed, hashOf, lastBlock, sealsOf } from './seal.queries.ts'
import { beginning, blockHash, largestBlock } from './seal.service.ts'

type Block = Awaited<ReturnType<typeof blocksAfter>>[number]
type Seal = Awaited<ReturnType<typeof sealsOf>>[number]

/** A change commits soon after it happened: an event that says it is older than the block before its own was slipped in. */
const latestCommitMs = 60 * 60_000
const blocksAtOnce = 500
const mostFaults = 100

export async function verifyHistory({ db, actor }: Ctx): Promise<Verification> {
  allow(mayVerifyHistory(actor), 'audit.auditors_only')
  return verification(db)
}

/** Walks the chain from its beginning and computes every hash again from what the tables hold now. */
export async function verification(db: Db): Promise<Verification> {
  const faults: HistoryFault[] = []
  let before: Block | null = null
  let sealedBefore: Date | null = null
  let [blocks, sealed] = [0, 0]
  for (let some = await blocksAfter(db, 0, blocksAtOnce); some.length > 0;) {
    for (const block of some) {
      const seals = await sealsOf(db, block.number)
      if (before && !goesOn(block, before)) sealedBefore = before.sealedAt
      faults.push(...faultsOfChain(block, before), ...faultsOfSeals(block, seals, sealedBefore))
      blocks += 1
      sealed += seals.length
      before = block
    }
    some = await blocksAfter(db, before?.number ?? 0, blocksAtOnce)
  }
  const last = (await lastBlock(db)) ?? null
  return {
    isIntact: faults.length === 0,
    blocks,
    sealed,
    unsealed: await countUnsealed(db),
    last: last && { ...last, sealedAt: last.sealedAt.toISOString() },
    faults: faults.slice(0, mostFaults),
  }
}

/** Much that waits is sealed in several blocks at one time: no event of the second is late for the first. */
const goesOn = (block: Block, before: Block) =>
  before.eventCount === largestBlock && block.sealedAt.getTime() === before.sealedAt.getTime()

/** A block follows the one before, without a gap. */
function faultsOfChain({ number, previousHash }: Block, before: Pick<Block, 'number' | 'hash'> | null): HistoryFault[] {
  const follows = number === (before?.number ?? 0) + 1 && previousHash === (before?.hash ?? beginning)
  return follows ? [] : [{ kind: 'broken', block: number, eventId: null }]
}

function faultsOfSeals(block: Block, seals: Seal[], sealedBefore: Date | null): HistoryFault[] {
  const found = seals.flatMap(({ eventId, hash, content, at }): HistoryFault[] => {
    const fault = (kind: HistoryFault['kind']) => [{ kind, block: block.number, eventId }]
    if (content === null || at === null) return fault('removed')
    if (hashOf(content) !== hash) return fault('altered')
    const isLate = sealedBefore !== null && at.getTime() < sealedBefore.getTime() - latestCommitMs
    return isLate ? fault('backdated') : []
  })
  if (blockHash(block, seals) === block.hash) return found
  const kind = seals.length > block.eventCount ? 'inserted' : seals.length < block.eventCount ? 'removed' : 'broken'
  return [...found, { kind, block: block.number, eventId: null }]
}

/** `42:3f…`, noted at an earlier verification: the chain still holds that very block. */
export async function holdsBlock(db: Db, noted: string): Promise<boolean> {
  const [number = '', hash = ''] = noted.split(':')
  const [block] = await blocksAfter(db, Number(number) - 1, 1)
  return block !== undefined && block.number === Number(number) && block.hash === hash
}
