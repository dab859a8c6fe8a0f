import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../../platform/errors.ts'

/** Attempts are rows: every process counts the same. */
export interface SignInLimits {
  /** Counts an attempt; 429 with the seconds to wait when there were too many. */
  count(address: string, email: string): Promise<void>
  forget(address: string, email: string): Promise<void>
}

const minutes = (count: number) => count * 60

export function signInLimits(pool: Pool): SignInLimits {
  const perPerson = limiter(pool, 'sign_in', 8)
  const perAddress = limiter(pool, 'sign_in_address', 80)
  const key = (address: string, email: string) => `${address}|${email.toLowerCase()}`.slice(0, 240)
  return {
    async count(address, email) {
      try {
        await perAddress.consume(address)
        await perPerson.consume(key(address, email))
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        throw new AppError('too_many', 'identity.too_many_attempts', {
          retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000),
        })
      }
    },
    async forget(address, email) {
      await perPerson.delete(key(address, email))
    },
  }
}

const limiter = (storeClient: Pool, keyPrefix: string, points: number) =>
  new RateLimiterPostgres({
    storeClient,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    points,
    duration: minutes(15),
    clearExpiredByTimeout: false,
  })
