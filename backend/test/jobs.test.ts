import { setTimeout as sleep } from 'node:timers/promises'
import { quickAddJob } from 'graphile-worker'
import { afterEach, describe, expect, it } from 'vitest'
import { installJobs, startJobs } from '../src/jobs.ts'
import { record } from '../src/modules/audit/index.ts'
import { system } from '../src/platform/context.ts'
import { aPerson } from './builders.ts'
import { installation } from './installation.ts'

const at = installation()
let jobs: ReturnType<typeof startJobs> | null = null
afterEach(() => jobs?.stop())

const sealed = async () => (await at.db.selectFrom('auditSeal').select('eventId').execute()).length

describe('the worker of the jobs', () => {
  it('seals the history with the rights of the application, on a schema that its owner has made', async () => {
    const { username } = new URL(at.url)
    await installJobs(at.ownerUrl, username)
    await installJobs(at.ownerUrl, username)
    await at.db
      .transaction()
      .execute((tx) => record(tx, { actor: system, at: at.now(), type: 'person.changed', subject: {} }))
    jobs = startJobs({ ...at, url: at.url })
    await quickAddJob({ connectionString: at.url }, 'seal_history', {}, { jobKey: 'seal_history' })
    for (let tries = 0; tries < 600 && (await sealed()) === 0; tries++) await sleep(100)
    expect(await sealed()).toBeGreaterThan(0)
  })

  it('forgets what opens nothing any more and answers nobody any more, and nothing else', async () => {
    const personId = (await aPerson(at)).id
    const old = new Date('2026-11-01T09:00:00Z')
    const later = new Date('2026-12-01T09:00:00Z')
    await at.db.transaction().execute(async (tx) => {
      for (const [name, expiresAt] of [
        ['old', old],
        ['fresh', later],
      ] as const) {
        const one = { tokenHash: name, personId, expiresAt }
        await tx
          .insertInto('session')
          .values({ ...one, device: '', createdAt: old, seenAt: old })
          .execute()
        await tx.insertInto('oneTimeLink').values(one).execute()
        await tx.insertInto('rateLimit').values({ key: name, expire: expiresAt.getTime() }).execute()
        const createdAt = name === 'old' ? old : at.now()
        await tx.insertInto('idempotencyKey').values({ personId, key: name, requestHash: '', createdAt }).execute()
      }
    })
    const left = async () => [
      ...(await at.db.selectFrom('session').select('tokenHash as name').execute()),
      ...(await at.db.selectFrom('oneTimeLink').select('tokenHash as name').execute()),
      ...(await at.db.selectFrom('rateLimit').select('key as name').execute()),
      ...(await at.db.selectFrom('idempotencyKey').select('key as name').execute()),
    ]
    jobs = startJobs({ ...at, url: at.url })
    await quickAddJob({ connectionString: at.url }, 'forget_expired', {}, { jobKey: 'forget_expired' })
    for (let tries = 0; tries < 600 && (await left()).length > 4; tries++) await sleep(100)
    expect((await left()).map(({ name }) => name)).toEqual(['fresh', 'fresh', 'fresh', 'fresh'])
  })

  it('stops at once when it is told to', async () => {
    jobs = startJobs({ ...at, url: at.url })
    await sleep(300)
    const before = Date.now()
    await jobs.stop()
    expect(Date.now() - before).toBeLessThan(8_000)
  })
})
