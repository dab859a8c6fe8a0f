import { type Arbitration, arbitrationApi } from '@triaxe/shared-types'
import { toCents } from '@triaxe/shared-types/money.rules'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { pointsOnAll } from '../scoring/index.ts'
import { frameworkInForce } from '../strategy/index.ts'

const at = installation()
const made = {} as { clerk: { id: string }; all: Arbitration }
const envelopes = [{ year: 2027, total: '250000.00' }]

beforeAll(async () => {
  made.clerk = await aPerson(at, { roles: ['chancellery'] })
  const random = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1
  for (let n = 0; n < 9; n++)
    await aCandidate(at, {
      points: (place) => Math.floor(6 * random(n * 19 + place * 7)),
      years: [{ year: 2027, plan: `${20_000 + Math.floor(60_000 * random(n * 3 + 1))}.00` }],
    })
  made.all = await done(at, arbitrationApi.getArbitration, { as: made.clerk })
})

type Weights = [number, number, number]
const valueOf = (ids: readonly string[], weights: Weights) =>
  made.all.candidates
    .filter(({ projectId }) => ids.includes(projectId))
    .reduce((sum, { axisValues: [a, b, c] }) => sum + a * weights[0] + b * weights[1] + c * weights[2], 0)

/** Every choice that the envelope pays, tried one by one. */
function allowedChoices(): string[][] {
  const { candidates } = made.all
  return Array.from({ length: 2 ** candidates.length }, (_, mask) => candidates.filter((_one, i) => (mask >> i) & 1))
    .filter((chosen) => chosen.reduce((sum, { cost }) => sum + toCents(cost), 0) <= 25_000_000)
    .map((chosen) => chosen.map(({ projectId }) => projectId))
}

/** A grid over the triangle of weights, its corners and edges included. */
const grid = Array.from({ length: 21 }, (_, a) =>
  Array.from({ length: 21 - a }, (_n, b): Weights => [a, b, 20 - a - b]),
)
  .flat()
  .map((weights): Weights => [weights[0] * 500, weights[1] * 500, weights[2] * 500])

describe('the triangle of weights', () => {
  it('shows at every weighting the best of all choices there are, and its pieces fill it', async () => {
    const choices = allowedChoices()
    const { regions, isComplete, candidates } = await done(at, arbitrationApi.computeTriangle, {
      as: made.clerk,
      body: { envelopes },
    })
    expect(isComplete).toBe(true)
    expect(regions.length).toBeGreaterThan(2)
    expect(regions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    for (const weights of grid)
      expect(Math.max(...regions.map(({ projectIds }) => valueOf(projectIds, weights)))).toBe(
        Math.max(...choices.map((choice) => valueOf(choice, weights))),
      )
    for (const { projectId, share, verdict } of candidates!) {
      const holding = regions.filter(({ projectIds }) => projectIds.includes(projectId))
      expect(share).toBeCloseTo(
        holding.reduce((sum, region) => sum + region.share, 0),
        12,
      )
      const expected = holding.length === 0 ? 'never' : holding.length === regions.length ? 'always' : 'depends'
      expect(verdict).toBe(expected)
    }
  })

  it('names what changes across each border, and marks where the present weights lie', async () => {
    const weights: Weights = [5000, 3000, 2000]
    const body = { envelopes, weights }
    const { regions, present } = await done(at, arbitrationApi.computeTriangle, { as: made.clerk, body })
    const { value, chosen } = await done(at, arbitrationApi.computeOptimum, { as: made.clerk, body })
    expect(present.map((index) => valueOf(regions[index]!.projectIds, weights))).toContain(value)
    expect(regions[present[0]!]?.projectIds).toEqual(chosen.map(({ projectId }) => projectId))
    for (const { projectIds, borders } of regions)
      for (const { neighbour, incoming, outgoing } of borders.filter((border) => border.neighbour !== null)) {
        const across = regions[neighbour!]!.projectIds
        expect(incoming.toSorted()).toEqual(across.filter((id) => !projectIds.includes(id)).toSorted())
        expect(outgoing.toSorted()).toEqual(projectIds.filter((id) => !across.includes(id)).toSorted())
      }
  })

  it('counts only the weightings that are open to discussion', async () => {
    const ask = (lower: Weights, upper: Weights) =>
      done(at, arbitrationApi.computeTriangle, { as: made.clerk, body: { envelopes, range: { lower, upper } } })
    const point = await ask([5000, 3000, 2000], [5000, 3000, 2000])
    expect(new Set(point.candidates?.map(({ share }) => share))).toEqual(new Set([0, 1]))
    expect((await ask([6000, 6000, 0], [10_000, 10_000, 10_000])).candidates).toBeNull()
  })
})

describe('one weight', () => {
  it('says for every weight the best of all choices there are, and the exact weight at which the selection changes', async () => {
    const choices = allowedChoices()
    const body = { envelopes, axis: 2, weights: [5000, 3000, 2000] as Weights }
    const along = await done(at, arbitrationApi.computeOneWeight, { as: made.clerk, body })
    expect(along).toMatchObject({ isComplete: true, presentBp: 3000 })
    // The others keep their ratio of five to two.
    const at2 = (bp: number): Weights => [(10_000 - bp) * 5, bp * 7, (10_000 - bp) * 2]
    const bestAt = (bp: number) => Math.max(...choices.map((choice) => valueOf(choice, at2(bp))))
    for (const { fromBp, toBp, projectIds } of along.stretches)
      for (let bp = Math.ceil(fromBp); bp <= toBp; bp += 50) expect(valueOf(projectIds, at2(bp))).toBe(bestAt(bp))
    const here = along.stretches.find(({ fromBp, toBp }) => fromBp <= 3000 && toBp >= 3000)!
    for (const [change, step] of [
      [along.above, 1],
      [along.below, -1],
    ] as const) {
      if (!change) continue
      expect(valueOf(here.projectIds, at2(change.firstBp))).toBeLessThan(bestAt(change.firstBp))
      expect(valueOf(here.projectIds, at2(change.firstBp - step))).toBe(bestAt(change.firstBp - step))
    }
    for (const { projectId, none, all } of along.lines)
      expect((10_000 - 3000) * none + 3000 * all).toBe(valueOf([projectId], at2(3000)))
  })

  it('moves one criterion within its axis too, and agrees with weighing every choice by the points anew', async () => {
    const choices = allowedChoices()
    const { axes } = await frameworkInForce(at.db)
    const moved = axes[1]!.criteria[0]!
    const body = { envelopes, criterionId: moved.id, weights: [1, 1, 1] as Weights }
    const along = await done(at, arbitrationApi.computeOneWeight, { as: made.clerk, body })
    expect(along).toMatchObject({ isComplete: true, presentBp: moved.weightBp })
    const projects = made.all.candidates.map(({ projectId }) => projectId)
    const criteria = axes.flatMap((axis) => axis.criteria.map(({ id }) => id))
    const known = await pointsOnAll(at.db, projects, criteria)
    const pointsOf = (projectId: string, id: string) => known[projects.indexOf(projectId)]![criteria.indexOf(id)]!
    // The other criteria of the axis keep their ratio: times what they sum to, all weights are whole numbers.
    const others = 10_000 - moved.weightBp
    const valueAt = (projectId: string, bp: number) => {
      const axisWith = (place: number) =>
        axes[place]!.criteria.reduce((sum, { id, weightBp }) => {
          const weight = place !== 1 ? weightBp * others : id === moved.id ? bp * others : weightBp * (10_000 - bp)
          return sum + weight * pointsOf(projectId, id)
        }, 0)
      return axisWith(0) + axisWith(1) + axisWith(2)
    }
    const sumAt = (ids: string[], bp: number) => ids.reduce((sum, id) => sum + valueAt(id, bp), 0)
    for (const { fromBp, toBp, projectIds } of along.stretches)
      for (let bp = Math.ceil(fromBp); bp <= toBp; bp += 200)
        expect(sumAt(projectIds, bp)).toBe(Math.max(...choices.map((choice) => sumAt(choice, bp))))
  })

  it('counts weights as they are given: thirds are thirds, not rounded to basis points', async () => {
    const body = { envelopes, axis: 1, weights: [1, 1, 1] as Weights }
    const along = await done(at, arbitrationApi.computeOneWeight, { as: made.clerk, body })
    expect(along.presentBp).toBeCloseTo(10_000 / 3, 9)
    const inTwelve = await done(at, arbitrationApi.computeOneWeight, {
      as: made.clerk,
      body: { ...body, weights: [4, 4, 4] },
    })
    expect(inTwelve).toEqual(along)
  })

  it('is refused for a criterion that the framework in force does not have', async () => {
    const body = { envelopes, criterionId: made.clerk.id }
    const answer = await call(at, arbitrationApi.computeOneWeight, { as: made.clerk, body })
    expect(answer).toMatchObject({ status: 422, problem: { reason: 'options.criterion_not_in_force' } })
  })
})
