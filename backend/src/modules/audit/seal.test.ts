import { auditApi } from '@triaxe/shared-types'
import pg from 'pg'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { system } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import { record, sealHistory, sealRecent } from './index.ts'

const at = installation()

async function happened(count: number): Promise<void> {
  for (let number = 0; number < count; number++)
    await at.db
      .transaction()
      .execute((tx) =>
        record(tx, { actor: system, at: at.now(), type: 'person.changed', subject: {}, changes: { number } }),
      )
}

/** Who owns the schema can change history; that is what the chain is for. */
async function asOwner(statement: string, values: unknown[] = []): Promise<void> {
  const owner = new pg.Client({ connectionString: at.ownerUrl })
  await owner.connect()
  try {
    await owner.query(statement, values)
  } finally {
    await owner.end()
  }
}

const verified = async () => done(at, auditApi.verifyHistory, { as: await aPerson(at, { roles: ['auditor'] }) })
const kinds = async () => (await verified()).faults.map(({ kind }) => kind)

beforeEach(async () => {
  await asOwner('truncate audit_seal, audit_block, audit_event')
  at.setNow('2026-11-22T09:00:00Z')
})

describe('the sealed history', () => {
  it('is a chain of blocks that verifies, and what is younger waits for the next block', async () => {
    await happened(3)
    expect(await sealHistory(at.db, at.now())).toBe(3)
    expect(await sealHistory(at.db, at.now())).toBe(0)
    await happened(2)
    expect(await verified()).toMatchObject({ isIntact: true, blocks: 1, sealed: 3, unsealed: 2, faults: [] })
    await sealHistory(at.db, at.now())
    expect(await verified()).toMatchObject({ isIntact: true, blocks: 2, sealed: 5, unsealed: 0, last: { number: 2 } })
  })

  it('takes in what has happened since the last block, by the index of time; what says it is older, once an hour', async () => {
    const anEvent = (times: string) => `insert into audit_event (id, at, actor_label, type, subject, changes)
      select gen_random_uuid(), ${times}, 'Triaxe', 'person.changed', '{}', '{}'`
    await asOwner(
      `${anEvent(`timestamptz '2026-11-22T08:00:00Z' - n * interval '1 hour'`)} from generate_series(1, 900) n`,
    )
    expect(await sealRecent(at.db, at.now())).toBe(900)
    await asOwner('analyze audit_event')
    const plan = await at.pool.query<{ 'QUERY PLAN': string }>(
      `explain select from audit_event where at >= '2026-11-21T09:00:00Z'
         and not exists (select from audit_seal where event_id = audit_event.id) order by id limit 1000`,
    )
    expect(plan.rows.map((row) => row['QUERY PLAN']).join()).toContain('audit_event_by_time')
    await asOwner(anEvent(`timestamptz '2026-11-22T09:00:00Z'`))
    await asOwner(anEvent(`timestamptz '2026-09-01T09:00:00Z'`))
    expect([await sealRecent(at.db, at.now()), await sealRecent(at.db, at.now())]).toEqual([1, 0])
    expect(await verified()).toMatchObject({ isIntact: true, sealed: 901, unsealed: 1 })
    expect(await sealHistory(at.db, at.now())).toBe(1)
    expect(await kinds()).toEqual(['backdated'])
  })

  it('fills several blocks when much has happened', async () => {
    await asOwner(`insert into audit_event (id, at, actor_label, type, subject, changes)
      select gen_random_uuid(), '2026-11-22T09:00:00Z', 'Triaxe', 'person.changed', '{}', '{}' from generate_series(1, 2300)`)
    expect(await sealHistory(at.db, at.now())).toBe(2300)
    expect(await verified()).toMatchObject({ isIntact: true, blocks: 3, sealed: 2300 })
  })

  it('holds nothing against events of long ago when the first seal needs several blocks for them', async () => {
    await asOwner(`insert into audit_event (id, at, actor_label, type, subject, changes)
      select gen_random_uuid(), timestamptz '2026-11-20T09:00:00Z' - n * interval '1 hour', 'Triaxe', 'person.changed', '{}', '{}'
      from generate_series(1, 2300) n`)
    expect(await sealHistory(at.db, at.now())).toBe(2300)
    expect(await verified()).toMatchObject({ isIntact: true, blocks: 3, faults: [] })
    at.setNow('2026-11-22T09:01:00Z')
    await asOwner(`insert into audit_event (id, at, actor_label, type, subject, changes)
      values (gen_random_uuid(), '2026-11-01T09:00:00Z', 'Triaxe', 'person.changed', '{}', '{}')`)
    await sealHistory(at.db, at.now())
    expect(await kinds()).toEqual(['backdated'])
  })

  it.each([
    ['its facts', `update audit_event set changes = '{"number": 9}' where changes->>'number' = '1'`],
    [
      'its time by a millionth of a second',
      `update audit_event set at = at + interval '1 microsecond' where changes->>'number' = '1'`,
    ],
    ['its person', `update audit_event set actor_label = 'Someone else' where changes->>'number' = '1'`],
    ['its reason', `update audit_event set reason = 'afterwards' where changes->>'number' = '1'`],
  ])('tells an event that was altered in %s', async (_what, statement) => {
    await happened(3)
    await sealHistory(at.db, at.now())
    await asOwner(statement)
    const { isIntact, faults } = await verified()
    expect(isIntact).toBe(false)
    expect(faults).toEqual([{ kind: 'altered', block: 1, eventId: expect.any(String) as string }])
  })

  it('tells an event that was removed, with its seal or without', async () => {
    await happened(3)
    await sealHistory(at.db, at.now())
    await asOwner(`delete from audit_event where changes->>'number' = '1'`)
    expect(await kinds()).toEqual(['removed'])
    await asOwner(`delete from audit_seal where not exists (select from audit_event where id = event_id)`)
    expect(await kinds()).toEqual(['removed'])
  })

  it('tells an event that was inserted into a sealed block, or written back in time', async () => {
    await happened(2)
    await sealHistory(at.db, at.now())
    const insert = `insert into audit_event (id, at, actor_label, type, subject, changes)
      values ($1, $2, 'Triaxe', 'person.changed', '{}', '{}')`
    const slipped = newId()
    await asOwner(insert, [slipped, '2026-11-22T09:00:00Z'])
    await asOwner(`insert into audit_seal (event_id, block_number, hash) values ($1, 1, 'made up')`, [slipped])
    expect(await kinds()).toEqual(expect.arrayContaining(['inserted']))
    await asOwner('delete from audit_seal where event_id = $1', [slipped])
    await asOwner('delete from audit_event where id = $1', [slipped])
    await asOwner(insert, [newId(), '2026-10-01T09:00:00Z'])
    await sealHistory(at.db, at.now())
    expect(await kinds()).toEqual(['backdated'])
  })

  it('tells a block that was taken out or made again', async () => {
    for (const _block of [1, 2, 3]) {
      await happened(1)
      await sealHistory(at.db, at.now())
    }
    await asOwner(`update audit_block set hash = repeat('a', 64) where number = 2`)
    expect(await kinds()).toEqual(['broken', 'broken'])
    await asOwner('delete from audit_seal where block_number = 2')
    await asOwner('delete from audit_block where number = 2')
    expect(await kinds()).toEqual(['broken'])
  })

  it('is not sealed twice by two processes at once', async () => {
    await happened(5)
    const both = await Promise.allSettled([sealHistory(at.db, at.now()), sealHistory(at.db, at.now())])
    const sealed = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(sealed.reduce((sum, count) => sum + count, 0)).toBe(5)
    expect(await verified()).toMatchObject({ isIntact: true, sealed: 5 })
  })
})

describe('the application', () => {
  it.each(['audit_event', 'audit_block', 'audit_seal'])('may neither change nor delete rows of %s', async (table) => {
    await happened(1)
    await sealHistory(at.db, at.now())
    const attempt = (statement: string) =>
      at.db.transaction().execute((tx) => sql.raw(statement).execute(tx)) as Promise<unknown>
    const first = { audit_event: 'type = type', audit_block: 'hash = hash', audit_seal: 'hash = hash' }[table] ?? ''
    await expect(attempt(`update ${table} set ${first}`)).rejects.toThrow('permission denied')
    await expect(attempt(`delete from ${table}`)).rejects.toThrow('permission denied')
    await expect(attempt(`truncate ${table} cascade`)).rejects.toThrow('permission denied')
  })
})
