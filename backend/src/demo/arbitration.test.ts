import {
  type Arbitration,
  arbitrationApi,
  optionsApi,
  plansApi,
  simulationApi,
  type WeightTriangle,
} from '@triaxe/shared-types'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import { beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../test/call.ts'
import { bestOf, centsOf, everyChoice, manyWeightings, worth } from '../../test/every-choice.ts'
import { installation } from '../../test/installation.ts'
import { daysLater } from '../platform/day.ts'
import { demonstration } from './index.ts'

const inForce = [3500, 4000, 2500] as const

describe('the arbitration of the demonstration canton', () => {
  const at = installation({ demonstration: true })
  let council: { id: string }
  let read: Arbitration
  let triangle: WeightTriangle

  beforeAll(async () => {
    await demonstration(at.db, at.now(), at.log)
    council = await at.db
      .selectFrom('demoPerson')
      .where('role', '=', 'council')
      .select('personId as id')
      .executeTakeFirstOrThrow()
    read = await done(at, arbitrationApi.getArbitration, { as: council })
    const body = { envelopes: read.proposed }
    triangle = await done(at, arbitrationApi.computeTriangle, { as: council, body })
  })

  const titled = (ids: string[]) => read.candidates.filter(({ projectId }) => ids.includes(projectId))
  const judged = (verdict: string) => (triangle.candidates ?? []).filter((one) => one.verdict === verdict)

  it('has an option that is worth more than today’s plan with the same money and posts, in every year', async () => {
    const optimum = await done(at, arbitrationApi.computeOptimum, { as: council, body: { envelopes: read.proposed } })
    const best = bestOf(everyChoice(read, read.proposed), inForce)
    const chosen = optimum.chosen.map(({ projectId }) => projectId)
    expect(titled(chosen)).toEqual(best)
    expect([optimum.value, optimum.cost]).toEqual([worth(best, inForce), toDecimal(centsOf(best))])
    expect(read.today.value).toBe(worth(titled(read.today.projectIds), inForce))
    expect(optimum.value).toBeGreaterThan(read.today.value)
    expect(Number(optimum.cost)).toBeLessThanOrEqual(Number(read.today.cost))
  })

  it('has the ranking of every day of its last year', async () => {
    const of = (day: string) => done(at, simulationApi.getRankingDay, { as: council, params: { day } })
    const days = Array.from({ length: 12 }, (_, month) => daysLater('2025-12-05', month * 30))
    const answers = await Promise.all(days.map(of))
    expect(answers.map(({ standing }) => standing)).toEqual(days.map(() => 'kept'))
    expect(new Set(answers.map(({ kept }) => kept!.id)).size).toBeGreaterThan(6)
    expect(await of('2024-06-01')).toMatchObject({ standing: 'before_first', kept: null })
    const params = { id: (await of('2026-11-21')).kept!.id }
    const { ranked } = await done(at, simulationApi.replayRanking, { as: council, params })
    expect(ranked).toEqual((await done(at, optionsApi.getRanking, { as: council })).ranked)
  })

  it('has a project that is always in, one that is never in and one that hangs on the weighting', () => {
    const always = judged('always').filter(({ projectId }) => titled([projectId])[0]?.must === null)
    const never = judged('never').filter(({ projectId }) => titled([projectId])[0]?.must === null)
    expect([always.length > 0, never.length > 0, judged('depends').length > 0]).toEqual([true, true, true])
  })

  it('says the same of every project as trying all choices under hundreds of weightings', () => {
    const choices = everyChoice(read, read.proposed)
    const best = manyWeightings(24).map((weights) => new Set(bestOf(choices, weights).map(({ code }) => code)))
    for (const { projectId, verdict, share } of triangle.candidates ?? []) {
      const code = titled([projectId])[0]?.code ?? ''
      const found = best.filter((codes) => codes.has(code)).length / best.length
      expect(`${code} ${verdict}`).toBe(`${code} ${found === 1 ? 'always' : found === 0 ? 'never' : 'depends'}`)
      expect(Math.abs(found - share)).toBeLessThan(0.05)
    }
  })

  it('has adopted a plan last year, which departs once with its reason, and today’s plan is that plan brought up to date', async () => {
    const { items } = await done(at, plansApi.listPlans, { as: council })
    expect(items.map(({ number, departureCount, isInForce }) => [number, departureCount, isInForce])).toEqual([
      [1, 1, true],
    ])
    const plan = await done(at, plansApi.getPlan, { as: council, params: { id: items[0]!.id } })
    const departing = plan.projects.filter(({ departure }) => departure !== null)
    expect(departing.map(({ isCalculated, isIn }) => [isCalculated, isIn])).toEqual([[true, false]])
    expect(plan.decisions.map(({ type }) => type).toSorted((a, b) => a.localeCompare(b))).toEqual(['approve', 'defer'])
    expect(plan.projects.filter(({ isIn }) => isIn).length).toBeGreaterThan(3)
    expect(toDecimal(centsOf(plan.projects.filter(({ isIn }) => isIn)))).toBe(plan.cost)

    const { plan: today, projectIds } = read.today
    expect(today).toMatchObject({ id: plan.id, number: 1, name: plan.name, decidedOn: plan.decidedOn })
    const funded = plan.projects.filter(({ isIn }) => isIn).map(({ projectId }) => projectId)
    const begun = today!.begun.map(({ projectId }) => projectId)
    const withdrawn = today!.withdrawnSince.map(({ projectId }) => projectId)
    const waiting = funded.filter((id) => !begun.includes(id) && !withdrawn.includes(id))
    const since = today!.approvedSince.map(({ projectId }) => projectId)
    expect(new Set(projectIds)).toEqual(new Set([...waiting, ...since]))
    expect(since).toContain(departing[0]!.projectId)
  })

  it('has ranges given with scores: a project on which the weights are sure hangs on them, and scores are worth discussing', async () => {
    const doubt = await done(at, arbitrationApi.computeDoubt, { as: council, body: { envelopes: read.proposed } })
    const hanging = doubt.candidates!.filter((one) => one.overWeights !== 'depends' && one.overScores === 'depends')
    expect(hanging.length).toBeGreaterThan(0)
    const [first] = doubt.scores
    expect(first).toMatchObject({ low: 1, points: 4, high: 4, changesAt: 2 })
    expect(
      read.candidates.filter(({ axisLow, axisHigh }) => axisLow.join() !== axisHigh.join()).length,
    ).toBeGreaterThan(2)
  })

  it('has one project by law, one priority set by hand with its reason, one need and one exclusion', () => {
    expect(read.candidates.filter(({ mustBy }) => mustBy === 'law')).toHaveLength(1)
    expect(read.handSet.map(({ must, reason }) => [must, reason.length > 40])).toEqual([['out', true]])
    expect([read.needs.length, read.exclusions.length]).toEqual([1, 1])
  })
})
