import { optionsApi, plansApi, portfolioOptionsApi, whyApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
const costing = [{ year: 2027, plan: '100000.00' }]
interface Made {
  id: string
}
let made: Record<'clerk' | 'colleague' | 'stranger' | 'own' | 'secret' | 'open' | 'unscored' | 'law', Made>

beforeAll(async () => {
  const department = await aDepartment(at)
  const elsewhere = await aDepartment(at)
  made = {
    clerk: await aPerson(at, { roles: ['chancellery'] }),
    colleague: await aPerson(at, { department }),
    stranger: await aPerson(at, { department: elsewhere, roles: ['department_head'] }),
    own: await aCandidate(at, { department, points: 3, years: costing }),
    secret: await aCandidate(at, {
      department: elsewhere,
      state: 'approved',
      confidential: true,
      points: 4,
      years: costing,
    }),
    open: await aCandidate(at, { department: elsewhere, state: 'approved', points: 5, years: costing }),
    unscored: await aCandidate(at, { department, points: null }),
    law: await aCandidate(at, {
      department,
      points: null,
      sheet: { legalObligation: true, legalBasis: 'Loi, art. 3' },
    }),
  }
})

const asked = (as: Made, { id }: Made) => call(at, whyApi.getExplanation, { as, params: { projectId: id } })
const explanation = (as: Made, { id }: Made) => done(at, whyApi.getExplanation, { as, params: { projectId: id } })

describe('why a project is in the plan or not, told to those whose it is', () => {
  it('gives its rank, what would put it on the other side, and the envelope it was weighed under', async () => {
    const { told, ranked, plan, criteria } = await explanation(made.colleague, made.own)
    expect(told).toMatchObject({ projectId: made.own.id, rank: 3, isIn: false, cost: '100000.00' })
    expect([ranked, plan]).toEqual([3, null])
    expect(told.valueLimit).toBeGreaterThan(told.value)
    expect(criteria.map(({ id }) => id)).toContain(told.points?.criterionId ?? criteria[0]?.id)
  })

  it('counts a confidential neighbour without naming it, and names it to those who may know of it', async () => {
    const answer = await explanation(made.colleague, made.own)
    expect(answer.told.outgoing).toEqual([])
    expect(answer.unnamed.outgoing).toBe(1)
    expect(JSON.stringify(answer)).not.toContain(made.secret.id)

    const whole = await explanation(made.clerk, made.own)
    expect(whole.told.outgoing).toEqual([made.secret.id])
    expect(whole.projects.map(({ projectId }) => projectId)).toEqual([made.secret.id])
    expect(whole.unnamed).toEqual({ force: 0, incoming: 0, outgoing: 0 })
  })

  it('is refused to another department, and to nobody tells that a confidential project exists', async () => {
    expect(await asked(made.stranger, made.own)).toMatchObject({
      status: 403,
      problem: { reason: 'options.not_of_your_department' },
    })
    expect((await asked(made.colleague, made.secret)).status).toBe(404)
    expect((await asked(made.stranger, made.secret)).status).toBe(200)
    const can = async (as: Made, { id }: Made) =>
      (await done(at, optionsApi.getRank, { as, params: { projectId: id } })).can.readReasons
    expect(await can(made.colleague, made.own)).toBe(true)
    expect(await can(made.stranger, made.own)).toBe(false)
    expect(await can(made.colleague, made.unscored)).toBe(false)
  })

  it('says nothing before the evaluation is concluded, not even of what the law asks for', async () => {
    for (const project of [made.unscored, made.law])
      expect((await asked(made.colleague, project)).problem).toMatchObject({
        status: 422,
        reason: 'options.not_explained_yet',
      })
  })

  it('follows today’s plan once one is adopted, and names it, also where what it was adopted with no longer holds what runs', async () => {
    const as = made.clerk
    const settings = { envelopes: [{ year: 2027, total: '600000.00' }] }
    const option = await done(at, portfolioOptionsApi.savePortfolioOption, { as, body: { name: 'Large', settings } })
    const reasons = { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' }
    const body = { optionId: option.id, body: 'Gouvernement', decidedOn: '2026-11-20', reasons }
    await done(at, plansApi.adoptPlan, { as, version: option.version, body })
    await aCandidate(at, { state: 'in_progress', years: [{ year: 2027, plan: '700000.00' }] })
    const { told, plan } = await explanation(made.colleague, made.own)
    expect(plan).toEqual({ number: 1, name: 'Large', isIn: true })
    expect(told.isIn).toBe(true)
  })
})
