import { auditApi, budgetApi, budgetSettingsApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aBudget, aCredit, aLine } from '../../../test/budget.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
const admin = () => aPerson(at, { roles: ['administrator'] })
type Person = Awaited<ReturnType<typeof admin>>

const read = (as: Person) => done(at, budgetSettingsApi.getBudgetSettings, { as })
const change = (as: Person | undefined, version: number | undefined, commitmentWarningBp: number) =>
  call(at, budgetSettingsApi.changeBudgetSettings, { as, version, body: { commitmentWarningBp } })
const set = async (as: Person, share: number) => (await change(as, (await read(as)).version, share)).body

describe('the share of a credit from which a warning stands', () => {
  it('is ninety per cent until somebody sets another, and everybody may read it', async () => {
    expect((await call(at, budgetSettingsApi.getBudgetSettings, {})).status).toBe(401)
    const registrar = await aPerson(at, { roles: ['registrar'] })
    expect(await read(registrar)).toMatchObject({ commitmentWarningBp: 9_000, can: { edit: false } })
    expect((await read(await admin())).can.edit).toBe(true)
  })

  it('is set by the administration alone, on the version that was read', async () => {
    const one = await admin()
    const { version } = await read(one)
    expect((await change(undefined, version, 8_000)).status).toBe(401)
    expect((await change(one, undefined, 8_000)).status).toBe(428)
    expect((await change(one, version, 0)).status).toBe(400)
    expect((await change(one, version, 10_001)).status).toBe(400)
    for (const role of ['chancellery', 'finance', 'council', 'department_head'] as const)
      expect((await change(await aPerson(at, { roles: [role] }), version, 8_000)).status).toBe(403)
    expect((await change(one, version, 8_000)).body).toMatchObject({ commitmentWarningBp: 8_000, version: version + 1 })
  })

  it('does not let the second of two people write over the first', async () => {
    const [one, other] = [await admin(), await admin()]
    const { version } = await read(one)
    const answers = await Promise.all([change(one, version, 7_000), change(other, version, 6_000)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412])
  })

  it('stands in the history with old and new, and not when nothing changed', async () => {
    const one = await admin()
    await set(one, 9_000)
    await set(one, 8_750)
    await set(one, 8_750)
    const auditor = await aPerson(at, { roles: ['auditor'] })
    const query = { type: 'budget.settings_changed', actorId: one.id }
    const { items } = await done(at, auditApi.listHistory, { as: auditor, query })
    expect(items[0]).toMatchObject({ changes: [{ field: 'commitmentWarningBp', from: 9_000, to: 8_750 }] })
    expect(items.filter(({ changes }) => changes[0]?.to === 8_750)).toHaveLength(1)
  })

  it('holds at once on the budget of every project: exactly at the share, not a centime earlier', async () => {
    const [one, project] = [await admin(), await aProject(at, { state: 'draft' })]
    await aBudget(at, project, [aLine({ plan: '1000.00', commitment: '874.99' })])
    await aCredit(at, project.id, '1000.00')
    const warnings = async () => {
      const { use } = await done(at, budgetApi.getBudget, { as: project.leads[0]!, params: { projectId: project.id } })
      return [use?.warnFromBp, use?.warnings]
    }
    await set(one, 8_750)
    expect(await warnings()).toEqual([8_750, []])
    await set(one, 8_749)
    expect(await warnings()).toEqual([8_749, ['commitment_near']])
  })
})
