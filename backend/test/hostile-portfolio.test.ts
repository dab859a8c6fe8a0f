import { arbitrationApi, planningApi, portfolioOptionsApi, projectsApi, whyApi } from '@triaxe/shared-types'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCandidate } from './arbitration.builders.ts'
import { aPerson } from './builders.ts'
import { call, done } from './call.ts'
import { installation } from './installation.ts'
import { aPlannedProject } from './plan.builders.ts'

const at = installation()
const made = {} as { clerk: { id: string } }

beforeEach(async () => {
  await at.db.transaction().execute((tx) => tx.updateTable('project').set({ state: 'rejected' }).execute())
  made.clerk = await aPerson(at, { roles: ['chancellery'] })
})

const stating = (id: string, said: object) =>
  at.db.transaction().execute((tx) => tx.updateTable('project').set(said).where('id', '=', id).execute())

/** The arbitration as its screen asks for it: with a limit for every year that it names. */
async function asked() {
  const as = made.clerk
  const { years, proposed, today } = await done(at, arbitrationApi.getArbitration, { as })
  const unlimited = { total: null, investment: null, operating: null, posts: null }
  const envelopes = years.map((year) => proposed.find((one) => one.year === year) ?? { year, ...unlimited })
  const body = { envelopes, laterStart: 5, seconds: 2 }
  await done(at, arbitrationApi.computeOptimum, { as, body })
  await done(at, arbitrationApi.computeFrontier, { as, body })
  await done(at, arbitrationApi.computeTriangle, { as, body })
  const settings = body
  await done(at, portfolioOptionsApi.savePortfolioOption, { as, body: { name: `Variante ${++count}`, settings } })
  return { years, today }
}
let count = 0

describe('one project among all', () => {
  it.each([
    ['9999-12-31', 2100],
    ['2072-12-31', 2072],
  ])('that is said to last until %s closes the arbitration to nobody', async (endsOn, last) => {
    const { id } = await aCandidate(at, { state: 'approved', points: 4 })
    await stating(id, { startsOn: '2027-01-01', endsOn })
    expect((await asked()).years.at(-1)).toBe(last)
    await done(at, whyApi.getExplanation, { as: made.clerk, params: { projectId: id } })
  })

  it('that is said to begin in 2101 does not either', async () => {
    const { id } = await aCandidate(at, { state: 'approved', points: 4 })
    await stating(id, { startsOn: '2101-01-01', endsOn: '2101-12-31' })
    expect((await asked()).years).toEqual([2100])
  })

  it('is not planned beyond what a budget can hold, nor dearer than all together may be', async () => {
    const { id, leads } = await aCandidate(at, { state: 'approved', points: 4 })
    const [as, params] = [leads[0]!, { projectId: id }]
    const { sheet, version } = await done(at, projectsApi.getProject, { as, params })
    for (const [field, said] of [
      ['endsOn', '9999-12-31'],
      ['startsOn', '0027-01-01'],
      ['estimatedCost', '99999999999.00'],
    ] as const) {
      const body = { ...sheet, [field]: said }
      const { status, problem } = await call(at, projectsApi.saveSheet, { as, params, version, body })
      expect([status, problem?.pointers?.map(({ pointer }) => pointer)]).toEqual([400, [`/${field}`]])
    }
  })

  it('that was said to last longer before is still read, and mended in its sheet', async () => {
    const { id, leads } = await aCandidate(at, { state: 'approved', points: 4 })
    await stating(id, { endsOn: '9999-12-31' })
    const [as, params] = [leads[0]!, { projectId: id }]
    const { sheet, version } = await done(at, projectsApi.getProject, { as, params })
    expect(sheet.endsOn).toBe('9999-12-31')
    const body = { ...sheet, endsOn: '2030-12-31' }
    expect((await done(at, projectsApi.saveSheet, { as, params, version, body })).sheet.endsOn).toBe('2030-12-31')
  })

  it('may cost what the others cost together: the sums are told, and limits of that height are taken', async () => {
    for (let n = 0; n < 11; n++) {
      const { id } = await aCandidate(at, { state: 'approved', points: 4 })
      await stating(id, { estimatedCost: '9999999999.99', estimatedPosts: 1_000_000, endsOn: '2027-12-31' })
    }
    expect((await asked()).today.cost).toBe('109999999999.89')
  })
})

describe('the plan of a project', () => {
  it('holds no day beyond what a budget can hold: nobody draws a timeline of eight thousand years', async () => {
    const { params, lead: as, plan } = await aPlannedProject(at)
    const { id, phaseKey, version } = { ...plan.milestones[0]!, version: plan.version }
    const change = { name: {}, phaseKey, level: 'management' as const, forecastOn: null, actualOn: null, note: '' }
    for (const field of ['forecastOn', 'actualOn']) {
      const body = { ...change, [field]: '9999-12-31' }
      const asked = { as, params: { ...params, id }, version, body }
      const { status, problem } = await call(at, planningApi.changeMilestone, asked)
      expect([status, problem?.pointers?.map(({ pointer }) => pointer)]).toEqual([400, [`/${field}`]])
    }
    const own = { name: { fr: 'Jamais' }, phaseKey, forecastOn: '9999-12-31' }
    expect((await call(at, planningApi.addMilestone, { as, params, version, body: own })).status).toBe(400)
    const phases = { phases: [{ key: phaseKey, startsOn: '0027-01-01', endsOn: '9999-12-31' }] }
    expect((await call(at, planningApi.setPhases, { as, params, version, body: phases })).status).toBe(400)
  })
})

describe('an identifier in capitals', () => {
  it('is the same as in small letters: no need closes a circle by it, and no project stands twice', async () => {
    const [a, b] = [await aCandidate(at), await aCandidate(at)]
    const A = a.id.toUpperCase()
    const needing = async (projectId: string, needsId: string) =>
      (await call(at, arbitrationApi.addNeed, { as: made.clerk, body: { projectId, needsId } })).problem?.reason
    expect(await needing(a.id, b.id)).toBeUndefined()
    expect(await needing(b.id, A)).toBe('options.need_in_a_circle')
    expect(await needing(a.id, A)).toBe('options.need_in_a_circle')
    const body = { projectIds: [a.id, A] }
    expect((await call(at, arbitrationApi.addExclusion, { as: made.clerk, body })).status).toBe(400)
  })
})
