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

/** Runs this job once, with the rights of the application, and waits until it is done. */
async function ran(task: string): Promise<void> {
  jobs = startJobs({ ...at, url: at.url })
  await quickAddJob({ connectionString: at.url }, task, {}, { jobKey: task })
  const waiting = () => at.pool.query('select from graphile_worker.jobs where task_identifier = $1', [task])
  await expect.poll(async () => (await waiting()).rowCount, { timeout: 60_000 }).toBe(0)
}

const sealed = async () => (await at.db.selectFrom('auditSeal').select('eventId').execute()).length

describe('the worker of the jobs', () => {
  it('seals the history with the rights of the application, on a schema that its owner has made', async () => {
    const { username } = new URL(at.url)
    await installJobs(at.ownerUrl, username)
    await installJobs(at.ownerUrl, username)
    await at.db
      .transaction()
      .execute((tx) => record(tx, { actor: system, at: at.now(), type: 'person.changed', subject: {} }))
    await ran('seal_history')
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
    await ran('forget_expired')
    expect((await left()).map(({ name }) => name)).toEqual(['fresh', 'fresh', 'fresh', 'fresh'])
  })

  it('keeps the ranking of the day, once', async () => {
    const kept = () => at.db.selectFrom('keptRanking').select('isDaily').execute()
    await ran('look_at_ranking')
    await jobs?.stop()
    await ran('look_at_ranking')
    expect(await kept()).toEqual([{ isDaily: true }])
  })

  it('stops at once when it is told to', async () => {
    await ran('judge_plan')
    const before = Date.now()
    await jobs?.stop()
    expect(Date.now() - before).toBeLessThan(8_000)
  })
})
