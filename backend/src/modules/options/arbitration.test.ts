import {
  type BodyInput,
  type Arbitration,
  arbitrationApi,
  type ArbitrationSettings,
  type Role,
} from '@triaxe/shared-types'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import { describe, expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

describe('what there is to choose from', () => {
  const at = installation()

  it('has candidates with value, yearly cost and posts, what runs with what it still costs, and the unscored apart', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const planned = await aCandidate(at, {
      points: (place) => place % 6,
      years: [
        { year: 2025, plan: '10000.00', planPosts: 5 },
        { year: 2027, plan: '500.05', planPosts: 20 },
        { year: 2027, accountType: 'operating', plan: '70.00' },
      ],
    })
    const estimated = await aCandidate(at, {
      state: 'deferred',
      confidential: true,
      sheet: { estimatedCost: '100.01', estimatedPosts: 100, startsOn: '2027-06-01', endsOn: '2029-02-01' },
    })
    const openEnded = await aCandidate(at, {
      state: 'approved',
      sheet: { estimatedCost: '77.00', estimatedPosts: 0, startsOn: '2028-01-01', endsOn: null, openEnded: true },
    })
    const law = await aCandidate(at, {
      points: null,
      sheet: { legalObligation: true, legalBasis: 'Loi, art. 3', estimatedCost: '5.00', endsOn: '2027-12-31' },
    })
    const unscored = await aCandidate(at, { points: null })
    const running = await aProject(at, { state: 'in_progress' })
    const held = await aCandidate(at, {
      state: 'on_hold',
      years: [
        { year: 2025, plan: '9.00', forecast: '8.00' },
        { year: 2026, plan: '100.00', forecast: '120.00', actual: '30.00', planPosts: 50, actualPosts: 20 },
        { year: 2027, plan: '40.00', actual: '50.00' },
        { year: 2028, plan: '60.00' },
      ],
    })
    await aProject(at, { state: 'submitted' })

    const all = await done(at, arbitrationApi.getArbitration, { as: clerk })
    const of = (id: string) => all.candidates.find(({ projectId }) => projectId === id)
    expect(of(planned.id)?.years).toEqual([
      { year: 2026, investment: '10000.00', operating: '0.00', posts: 5 },
      { year: 2027, investment: '500.05', operating: '70.00', posts: 20 },
    ])
    expect(of(planned.id)).toMatchObject({ cost: '10570.05', costSource: 'plan', must: null })
    expect(of(estimated.id)).toMatchObject({
      costSource: 'estimate',
      cost: '100.01',
      years: [
        { year: 2027, investment: '33.34', operating: '0.00', posts: 34 },
        { year: 2028, investment: '33.34', operating: '0.00', posts: 33 },
        { year: 2029, investment: '33.33', operating: '0.00', posts: 33 },
      ],
    })
    expect(of(openEnded.id)?.years).toEqual([{ year: 2028, investment: '77.00', operating: '0.00', posts: 0 }])
    expect(of(law.id)).toMatchObject({
      must: 'in',
      mustBy: 'law',
      value: null,
      axisValues: [0, 0, 0],
      axisLow: [0, 0, 0],
    })
    expect(all.incomplete).toMatchObject([{ projectId: unscored.id, lacks: ['assessors'] }])
    expect(all.running).toMatchObject([
      { projectId: running.id, costSource: 'estimate', cost: '250000.00' },
      {
        projectId: held.id,
        costSource: 'forecast',
        years: [
          { year: 2026, investment: '90.00', posts: 30 },
          { year: 2028, investment: '60.00', posts: 0 },
        ],
      },
    ])
    expect(all.years).toEqual([2026, 2027, 2028, 2029])
    expect(all.today).toEqual({ projectIds: [openEnded.id], value: 300_000_000, cost: '77.00', plan: null })
    expect(all.proposed.find(({ year }) => year === 2028)).toMatchObject({ total: '125137.00', posts: 60 })
    expect(all.can).toEqual({ steer: true })
    const stored = await at.db.selectFrom('evaluation').select(['projectId', 'value']).execute()
    for (const { projectId, value, contributions } of all.candidates.filter((one) => one.value !== null)) {
      expect(value).toBe(stored.find((row) => row.projectId === projectId)?.value)
      expect(contributions.reduce((sum, part) => sum + part.value, 0)).toBe(value)
    }
  })

  it('is for those who know of the whole portfolio', async () => {
    const ask = async (...roles: Role[]) => {
      const as = await aPerson(at, { roles })
      const read = await call(at, arbitrationApi.getArbitration, { as })
      const computed = await call(at, arbitrationApi.computeOptimum, { as, body: { envelopes: [] } })
      return [read.status, computed.status, read.body?.can.steer]
    }
    expect(await ask('council')).toEqual([200, 201, false])
    expect(await ask('finance')).toEqual([200, 201, false])
    expect(await ask('auditor')).toEqual([200, 201, false])
    expect(await ask('department_head')).toEqual([403, 403, undefined])
  })
})

/** Every choice there is, tried one by one: what an envelope leaves, the law, and nothing else. */
function bestByTrying(all: Arbitration, settings: ArbitrationSettings, weights: number[]): number | null {
  const { candidates, running } = all
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  let best: number | null = null
  for (let mask = 0; mask < 2 ** candidates.length; mask++) {
    const chosen = candidates.filter((_, index) => (mask >> index) & 1)
    if (candidates.some((one) => one.must === 'in' && !chosen.includes(one))) continue
    const fits = settings.envelopes.every((envelope) => {
      const years = [...chosen, ...running].flatMap((one) => one.years.filter(({ year }) => year === envelope.year))
      const investment = sum(years.map((year) => toCents(year.investment)))
      const operating = sum(years.map((year) => toCents(year.operating)))
      const within = (used: number, limit: string | null) => limit === null || used <= toCents(limit)
      return (
        within(investment + operating, envelope.total) &&
        within(investment, envelope.investment) &&
        within(operating, envelope.operating) &&
        (envelope.posts === null || sum(years.map(({ posts }) => posts)) <= envelope.posts)
      )
    })
    const cost = sum(chosen.map((one) => toCents(one.cost)))
    const hasShares = settings.minimumShareBp.every((share, axis) => {
      const own = sum(chosen.filter((one) => one.mainAxis === axis + 1).map((one) => toCents(one.cost)))
      return share === null || own * 10_000 >= cost * share
    })
    if (!fits || !hasShares) continue
    const value = sum(chosen.map((one) => sum(one.axisValues.map((part, axis) => part * weights[axis]!))))
    best = best === null ? value : Math.max(best, value)
  }
  return best
}

describe('the optimum', () => {
  const at = installation()

  it('is the best of all choices there are, under envelopes jointly and apart, in posts, with shares and other weights', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const random = (seed: number) => ((seed * 7919 + 104729) % 9973) / 9973
    for (let n = 0; n < 11; n++) {
      const money = (k: number) => `${Math.floor(10_000 + 90_000 * random(n * 31 + k))}.${10 + n}`
      await aCandidate(at, {
        points: (place) => Math.floor(6 * random(n * 17 + place * 5)),
        sheet: { mainAxis: ((n % 3) + 1) as 1, legalObligation: n === 4, legalBasis: n === 4 ? 'Loi, art. 1' : '' },
        years: [
          { year: 2027, plan: money(1), planPosts: Math.floor(100 * random(n + 3)) },
          { year: 2027, accountType: 'operating', plan: money(2) },
          { year: 2028, plan: money(3), planPosts: Math.floor(80 * random(n + 9)) },
        ],
      })
    }
    await aCandidate(at, { state: 'in_progress', years: [{ year: 2027, plan: '80000.00', planPosts: 60 }] })
    const all = await done(at, arbitrationApi.getArbitration, { as: clerk })
    const inForce = all.axes.map(({ weightBp }) => weightBp)
    const none = { total: null, investment: null, operating: null, posts: null }
    const year = (of: number, limit: object) => ({ year: of, ...none, ...limit })
    const cases: (Partial<ArbitrationSettings> & Pick<ArbitrationSettings, 'envelopes'>)[] = [
      { envelopes: [] },
      { envelopes: [year(2027, { total: '500000.00' }), year(2028, { total: '250000.00' })] },
      { envelopes: [year(2027, { investment: '330000.00', operating: '200000.00' }), year(2028, { posts: 150 })] },
      { envelopes: [year(2027, { total: '600000.00', posts: 300 })], minimumShareBp: [4_000, null, 2_500] },
      { envelopes: [year(2027, { total: '450000.00' })], weights: [7, 2, 1] },
      { envelopes: [year(2027, { total: '450000.00' })], weights: [0, 0, 3] },
    ]
    for (const given of cases) {
      const body = { minimumShareBp: [null, null, null], laterStart: 0, seconds: 10, ...given } as ArbitrationSettings
      const found = await done(at, arbitrationApi.computeOptimum, { as: clerk, body })
      expect(found.value).toBe(bestByTrying(all, body, body.weights ?? inForce))
      expect(found).toMatchObject({ bound: found.value, proof: 'one_solver', obstacles: [] })
      const chosen = all.candidates.filter((one) => found.chosen.some(({ projectId }) => projectId === one.projectId))
      expect(found.chosen.reduce((sum, { value }) => sum + value, 0)).toBe(found.value)
      expect(toCents(found.cost)).toBe(chosen.reduce((sum, one) => sum + toCents(one.cost), 0))
      for (const { year: of, chosen: used } of found.use)
        expect(toCents(used.investment)).toBe(
          chosen
            .flatMap((one) => one.years.filter((cost) => cost.year === of))
            .reduce((s, c) => s + toCents(c.investment), 0),
        )
    }
  })

  it('says what exceeds which envelope by how much when nothing is allowed', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const all = await done(at, arbitrationApi.getArbitration, { as: clerk })
    const ask = (envelopes: BodyInput<typeof arbitrationApi.computeOptimum>['envelopes']) =>
      done(at, arbitrationApi.computeOptimum, { as: clerk, body: { envelopes } })
    const tooLittle = await ask([{ year: 2027, total: '79000.50', posts: 50 }])
    expect(tooLittle).toMatchObject({ value: null, bound: null, chosen: [], cost: '0.00' })
    expect(tooLittle.obstacles).toMatchObject([
      { kind: 'running', year: 2027, measure: 'total', excess: '999.50', excessPosts: null },
      { kind: 'running', year: 2027, measure: 'posts', excess: null, excessPosts: 10 },
    ])
    const law = all.candidates.find(({ must }) => must === 'in')!
    const lawIn2028 = toCents(law.years.find(({ year }) => year === 2028)!.investment)
    const beside = await ask([{ year: 2028, investment: toDecimal(lawIn2028 - 1) }])
    expect(beside.obstacles).toMatchObject([
      { kind: 'must_do', year: 2028, measure: 'investment', excess: '0.01', projectIds: [law.projectId] },
    ])
  })

  it('lets projects begin later where that is allowed, never twice', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const envelopes = [2027, 2028, 2029].map((year) => ({ year, total: '400000.00' }))
    const ask = (laterStart: number) =>
      done(at, arbitrationApi.computeOptimum, { as: clerk, body: { envelopes, laterStart, seconds: 20 } })
    const [now, later] = [await ask(0), await ask(1)]
    expect(later.value!).toBeGreaterThan(now.value!)
    expect(new Set(later.chosen.map(({ projectId }) => projectId)).size).toBe(later.chosen.length)
    expect(later.chosen.some((one) => one.later === 1 && one.startYear === 2028)).toBe(true)
    for (const { running, chosen, envelope } of later.use.filter((one) => one.envelope?.total))
      expect(
        [running, chosen].reduce((sum, { investment, operating }) => sum + toCents(investment) + toCents(operating), 0),
      ).toBeLessThanOrEqual(toCents(envelope!.total!))
  })

  it('has a frontier from nothing to everything, each point the best at its envelope, and today never above it', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    await aCandidate(at, { state: 'approved', years: [{ year: 2027, plan: '45000.00' }] })
    const all = await done(at, arbitrationApi.getArbitration, { as: clerk })
    const body = { envelopes: [{ year: 2027, total: '1.00', posts: 10 }] }
    const { points, today } = await done(at, arbitrationApi.computeFrontier, { as: clerk, body })
    const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
    const in2027 = (projects: typeof all.running | typeof all.candidates) =>
      projects.flatMap(({ years }) => years.filter(({ year }) => year === 2027))
    const money = (projects: typeof all.candidates | typeof all.running) =>
      sum(in2027(projects).map(({ investment, operating }) => toCents(investment) + toCents(operating)))
    const posts = (projects: typeof all.candidates | typeof all.running) =>
      sum(in2027(projects).map((year) => year.posts))
    const weights = all.axes.map(({ weightBp }) => weightBp)
    expect(points).toHaveLength(25)
    for (const step of [0, 5, 11, 17, 24]) {
      const total = Math.floor((money(all.candidates) * step) / 24)
      const limit = {
        year: 2027,
        total: toDecimal(money(all.running) + total),
        investment: null,
        operating: null,
        posts: posts(all.running) + Math.floor((posts(all.candidates) * step) / 24),
      }
      const settings = { envelopes: [limit], minimumShareBp: [null, null, null] } as unknown as ArbitrationSettings
      expect([points[step]?.envelope, points[step]?.value]).toEqual([
        toDecimal(total),
        bestByTrying(all, settings, weights),
      ])
    }
    expect(points.at(-1)?.projectIds).toHaveLength(all.candidates.length)
    const values = points.map(({ value }) => value ?? -1)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
    const { plan: _plan, ...decided } = all.today
    expect(today).toMatchObject(decided)
    expect(today.best.value!).toBeGreaterThanOrEqual(today.value)
    expect(toCents(today.best.envelope)).toBe(toCents(today.envelope))
  })
})
