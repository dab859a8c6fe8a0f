import { setTimeout as sleep } from 'node:timers/promises'
import { quickAddJob } from 'graphile-worker'
import { afterEach, describe, expect, it } from 'vitest'
import { installJobs, startJobs } from '../src/jobs.ts'
import { record } from '../src/modules/audit/index.ts'
import { system } from '../src/platform/context.ts'
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
    for (let tries = 0; tries < 100 && (await sealed()) === 0; tries++) await sleep(100)
    expect(await sealed()).toBeGreaterThan(0)
  })

  it('stops at once when it is told to', async () => {
    jobs = startJobs({ ...at, url: at.url })
    await sleep(300)
    const before = Date.now()
    await jobs.stop()
    expect(Date.now() - before).toBeLessThan(2_000)
  })
})
