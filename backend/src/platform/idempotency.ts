import { createHash } from 'node:crypto'
import type { Db, Tx } from '@triaxe/db'
import type { Endpoint } from '@triaxe/shared-types'
import { AppError } from './errors.ts'
import { withTransactions } from './transactions.ts'

export interface Claim {
  personId: string
  key: string
  requestHash: string
  at: Date
}

export const keyForm = /^[\w-]{8,100}$/

/** Signing in sets a cookie, and a one-time link is shown once: neither is kept to be told again. */
export const takesKey = ({ method, public: isPublic, secret }: Endpoint): boolean =>
  method === 'post' && !isPublic && !secret

export const hashOf = (...parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** The answer given to the same key before, if there is one. */
export async function answeredBefore(
  db: Db,
  { personId, key, requestHash }: Claim,
): Promise<{ answer: unknown } | null> {
  const row = await db
    .selectFrom('idempotencyKey')
    .select(['requestHash', 'answer'])
    .where('personId', '=', personId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return null
  if (row.requestHash !== requestHash) throw new AppError('rule_broken', 'platform.key_used_for_another_request')
  return { answer: row.answer }
}

/** A `Db` whose transactions store the key and the answer together with their effect: both are there, or neither. */
export const keeping = (db: Db, claim: Claim): Db =>
  withTransactions(db, (transaction, work) =>
    transaction.execute(async (tx) => {
      await claimKey(tx, claim)
      const answer = await work(tx)
      await storeAnswer(tx, claim, answer)
      return answer
    }),
  )

const claimKey = (tx: Tx, { personId, key, requestHash, at }: Claim) =>
  tx.insertInto('idempotencyKey').values({ personId, key, requestHash, createdAt: at }).execute()

const storeAnswer = (tx: Tx, { personId, key }: Claim, answer: unknown) =>
  tx
    .updateTable('idempotencyKey')
    .set({ answer: JSON.stringify(answer ?? null) })
    .where('personId', '=', personId)
    .where('key', '=', key)
    .execute()

/** A request is repeated within minutes; its answer is not to be read from the table for ever. */
const daysKept = 7

export const forgetOldKeys = (tx: Tx, now: Date) =>
  tx
    .deleteFrom('idempotencyKey')
    .where('createdAt', '<', new Date(now.getTime() - daysKept * 86_400_000))
    .execute()

export const isKeyTwin = (error: unknown) =>
  (error as { code?: string; constraint?: string } | null)?.code === '23505' &&
  (error as { constraint?: string }).constraint === 'idempotency_key_pk'
