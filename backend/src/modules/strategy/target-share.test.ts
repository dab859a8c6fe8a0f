import { type NewTargetShares, targetsApi } from '@triaxe/shared-types'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { untilWaiting } from '../../../test/waiting.ts'

const at = installation()
const made = {} as Record<'clerk' | 'anyone', { id: string }>
beforeAll(async () => {
  made.clerk = await aPerson(at, { roles: ['chancellery'] })
  made.anyone = await aPerson(at)
})

const given: NewTargetShares = {
  validFrom: '2026-01-01',
  sharesBp: [3000, 4500, 2500],
  body: 'Gouvernement',
  reason: 'Programme de législature',
}
const setting = (change: Partial<NewTargetShares> = {}, as = made.clerk) =>
  call(at, targetsApi.setTargetShares, { as, body: { ...given, ...change } })
const read = (on?: string) => done(at, targetsApi.listTargetShares, { as: made.anyone, query: on ? { on } : {} })

describe('the target shares of the axes', () => {
  it('are set by the chancellery alone, with a body, a reason and a sum of 100 percent', async () => {
    expect((await call(at, targetsApi.setTargetShares, { body: given })).status).toBe(401)
    expect((await setting({ reason: ' ' })).status).toBe(400)
    expect((await setting({ body: '' })).status).toBe(400)
    expect((await setting({}, made.anyone)).status).toBe(403)
    for (const sharesBp of [
      [3000, 4500, 2499],
      [3000, 4500, 2501],
    ] as const)
      expect(await setting({ sharesBp: [...sharesBp] })).toMatchObject({
        status: 422,
        problem: { reason: 'strategy.target_shares_do_not_add_up', pointers: [{ pointer: '/sharesBp' }] },
      })
    expect((await read()).items).toEqual([])
    expect((await read()).inForceId).toBeNull()
  })

  it('count from their day on, everyone reads them, and what was set before stays', async () => {
    const { body: first } = await setting()
    const { body: second } = await setting({ validFrom: '2027-01-01', sharesBp: [4000, 3000, 3000] })
    const { items, inForceId, can } = await read()
    expect(items.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(items[1]).toEqual(first)
    expect([inForceId, can]).toEqual([first.id, { set: false }])
    expect((await read('2025-12-31')).inForceId).toBeNull()
    expect((await read('2027-06-30')).inForceId).toBe(second.id)
  })

  it('that are set again for the same day take the place of the earlier ones, which stay readable', async () => {
    const { body: corrected } = await setting({ sharesBp: [3500, 4000, 2500], reason: 'Erreur de saisie' })
    const { items, inForceId } = await read()
    expect(inForceId).toBe(corrected.id)
    expect(items).toHaveLength(3)
  })

  it('stand in the history with what they were and what they became', async () => {
    const event = await at.db
      .selectFrom('auditEvent')
      .select(['changes', 'reason'])
      .where('type', '=', 'target_shares.set')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({
      reason: 'Erreur de saisie',
      changes: {
        sharesBp: [
          [3000, 4500, 2500],
          [3500, 4000, 2500],
        ],
      },
    })
  })

  it('set by two at once are told one after the other', async () => {
    const holder = new pg.Client({ connectionString: at.ownerUrl })
    await holder.connect()
    await holder.query('begin; lock table target_share in share row exclusive mode')
    const first = setting({ validFrom: '2028-01-01', sharesBp: [10_000, 0, 0] })
    await untilWaiting(at, 1)
    const second = setting({ validFrom: '2028-01-01', sharesBp: [0, 10_000, 0] })
    await untilWaiting(at, 2)
    await holder.query('commit')
    await holder.end()
    expect([(await first).status, (await second).status]).toEqual([201, 201])
    const [last] = await at.db
      .selectFrom('auditEvent')
      .select('changes')
      .where('type', '=', 'target_shares.set')
      .orderBy('id', 'desc')
      .execute()
    expect(last?.changes).toMatchObject({
      sharesBp: [
        [10_000, 0, 0],
        [0, 10_000, 0],
      ],
    })
  })

  it('add up in the database too', async () => {
    const row = at.db.transaction().execute((tx) =>
      tx
        .insertInto('targetShare')
        .values({
          id: made.clerk.id,
          number: 99,
          validFrom: '2026-01-01',
          axis1Bp: 3000,
          axis2Bp: 3000,
          axis3Bp: 3000,
          body: 'G',
          reason: 'R',
          setBy: made.clerk.id,
          setByLabel: 'C',
          setAt: at.now(),
        })
        .execute(),
    )
    await expect(row).rejects.toThrow('target_share_whole')
  })
})
