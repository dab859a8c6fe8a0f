import { identityApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { nameDemoPerson } from './index.ts'

const at = installation()
const demo = installation({ demonstration: true })

type Account = Awaited<ReturnType<typeof aPerson>>
const bodyOf = ({ name, email }: Account, active = true) => ({
  name,
  email,
  departmentId: null,
  serviceId: null,
  roles: [],
  lang: 'fr' as const,
  active,
})

describe('the last administrator', () => {
  it('stays: of two who take the role from each other at the same moment, one keeps it', async () => {
    for (let attempt = 0; attempt < 4; attempt++) {
      await at.db.transaction().execute((tx) => tx.deleteFrom('personRole').execute())
      const [one, other] = [
        await aPerson(at, { roles: ['administrator'], passwordHash: 'chosen' }),
        await aPerson(at, { roles: ['administrator'], passwordHash: 'chosen' }),
      ]
      const demote = (as: Account, whom: Account) =>
        call(at, identityApi.updatePerson, { as, params: { id: whom.id }, version: 1, body: bodyOf(whom) })
      await Promise.all([demote(one, other), demote(other, one)])
      const left = await at.db.selectFrom('personRole').select('personId').execute()
      expect(left).toHaveLength(1)
    }
  })
})

describe('the last administrator who can sign in', () => {
  it('stays, too, beside one who never chose a password and one whose account is closed', async () => {
    await at.db.transaction().execute((tx) => tx.deleteFrom('personRole').execute())
    const real = await aPerson(at, { roles: ['administrator'], passwordHash: 'chosen' })
    await aPerson(at, { roles: ['administrator'] })
    const closed = await aPerson(at, { roles: ['administrator'], passwordHash: 'chosen' })
    await at.db
      .transaction()
      .execute((tx) => tx.updateTable('person').set({ active: false }).where('id', '=', closed.id).execute())
    const leave = () =>
      call(at, identityApi.updatePerson, { as: real, params: { id: real.id }, version: 1, body: bodyOf(real) })
    expect(await leave()).toMatchObject({ status: 422, problem: { reason: 'identity.last_administrator' } })
    await aPerson(at, { roles: ['administrator'], passwordHash: 'chosen' })
    expect((await leave()).status).toBe(200)
  })
})

describe('an account that was closed', () => {
  it('is not opened again by a link that was given out before', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const leaver = await aPerson(at)
    const params = { id: leaver.id }
    const { link } = await done(at, identityApi.renewLink, { as: admin, params })
    await done(at, identityApi.updatePerson, { as: admin, params, version: 1, body: bodyOf(leaver, false) })
    await done(at, identityApi.updatePerson, { as: admin, params, version: 2, body: bodyOf(leaver) })
    const body = { token: link.split('#')[1] ?? '', password: 'une longue phrase' }
    expect((await call(at, identityApi.useOneTimeLink, { body })).problem?.reason).toBe('identity.link_used_or_expired')
  })

  it('is not offered any more on the door of a demonstration', async () => {
    const admin = await aPerson(demo, { roles: ['administrator'] })
    const leaver = await aPerson(demo)
    await demo.db.transaction().execute((tx) => nameDemoPerson(tx, leaver.id, 'council', 1))
    expect((await done(demo, identityApi.demoPersons, {})).items).toHaveLength(1)
    const params = { id: leaver.id }
    await done(demo, identityApi.updatePerson, { as: admin, params, version: 1, body: bodyOf(leaver, false) })
    expect((await done(demo, identityApi.demoPersons, {})).items).toEqual([])
  })
})
