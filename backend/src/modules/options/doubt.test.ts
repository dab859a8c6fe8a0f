import { type Arbitration, type ArbitrationDoubt, arbitrationApi, type DoubtSettings } from '@triaxe/shared-types'
import { toCents } from '@triaxe/shared-types/money.rules'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCandidate, aSheet } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { frameworkInForce } from '../strategy/index.ts'

const at = installation()
const envelopes = [{ year: 2027, total: '250000.00' }]
const limitCents = 25_000_000

/** A score as the test wrote it: agreed upon, and what two assessors had given. */
interface Written {
  projectId: string
  criterionId: string
  worth: number
  low: number
  points: number
  high: number
}
const made = { written: [] as Written[] } as {
  clerk: { id: string }
  all: Arbitration
  answer: ArbitrationDoubt
  written: Written[]
}

const random = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1
const isDoubted = (n: number, place: number) => random(n * 31 + place * 3) < 0.25
const within = (points: number) => Math.max(0, Math.min(5, points))

beforeAll(async () => {
  made.clerk = await aPerson(at, { roles: ['chancellery'] })
  const { axes } = await frameworkInForce(at.db)
  const criteria = axes.flatMap((axis) =>
    axis.criteria.map((one) => ({ id: one.id, worth: axis.weightBp * one.weightBp })),
  )
  for (let n = 0; n < 9; n++) {
    const points = (place: number) => Math.floor(6 * random(n * 19 + place * 7))
    const years = [{ year: 2027, plan: `${20_000 + Math.floor(60_000 * random(n * 3 + 1))}.00` }]
    const { id } = await aCandidate(at, { points, years })
    const lower = (place: number) => within(points(place) - (isDoubted(n, place) ? 3 : 0))
    const upper = (place: number) => within(points(place) + (isDoubted(n, place) ? 1 : 0))
    await aSheet(at, id, lower)
    await aSheet(at, id, upper)
    criteria.forEach(({ id: criterionId, worth }, place) =>
      made.written.push({
        projectId: id,
        criterionId,
        worth,
        low: lower(place),
        points: points(place),
        high: upper(place),
      }),
    )
  }
  made.all = await done(at, arbitrationApi.getArbitration, { as: made.clerk })
  made.answer = await done(at, arbitrationApi.computeDoubt, { as: made.clerk, body: { envelopes } })
})

/** Every choice that the envelope pays, tried one by one. */
function allowedChoices(): string[][] {
  const { candidates } = made.all
  return Array.from({ length: 2 ** candidates.length }, (_, mask) => candidates.filter((_one, i) => (mask >> i) & 1))
    .filter((chosen) => chosen.reduce((sum, { cost }) => sum + toCents(cost), 0) <= limitCents)
    .map((chosen) => chosen.map(({ projectId }) => projectId))
}

/** What each project is worth with the points that are read from each of its scores. */
function valuesWith(pointsOf: (score: Written) => number): Map<string, number> {
  const values = new Map<string, number>()
  for (const score of made.written)
    values.set(score.projectId, (values.get(score.projectId) ?? 0) + score.worth * pointsOf(score))
  return values
}
const worthOf = (choice: string[], values: Map<string, number>) => choice.reduce((sum, id) => sum + values.get(id)!, 0)
function bestOf(choices: string[][], values: Map<string, number>): string[][] {
  const most = Math.max(...choices.map((choice) => worthOf(choice, values)))
  return choices.filter((choice) => worthOf(choice, values) === most)
}

describe('scores with doubt', () => {
  it('count as doubted where the assessors differ, over all that was agreed upon', () => {
    const doubted = made.written.filter(({ low, high }) => low < high)
    expect(doubted.length).toBeGreaterThan(5)
    expect(made.answer).toMatchObject({ isComplete: true, scored: made.written.length, inDoubt: doubted.length })
    expect(made.answer.whole).toBe(500_000_000)
  })

  it('make a project sure only where trying every choice at its lowest or highest points says so, and the weighting too', async () => {
    const choices = allowedChoices()
    const { candidates } = await done(at, arbitrationApi.computeTriangle, { as: made.clerk, body: { envelopes } })
    const inAll = (projectId: string, own: 'low' | 'high', isIn: boolean) =>
      (['low', 'points', 'high'] as const).every((others) => {
        const values = valuesWith((score) => score[score.projectId === projectId ? own : others])
        return bestOf(choices, values).every((choice) => choice.includes(projectId) === isIn)
      })
    for (const { projectId, verdict: overWeights } of candidates!) {
      const overScores = inAll(projectId, 'low', true)
        ? 'always'
        : inAll(projectId, 'high', false)
          ? 'never'
          : 'depends'
      const verdict = overWeights === overScores ? overWeights : 'depends'
      expect(made.answer.candidates).toContainEqual({ projectId, overWeights, overScores, verdict })
    }
    expect(new Set(made.answer.candidates?.map(({ overScores }) => overScores)).size).toBeGreaterThan(1)
  })

  it('are listed where their own doubt turns the selection: at these points, for this value, the most first', () => {
    const choices = allowedChoices()
    const [today] = bestOf(
      choices,
      valuesWith(({ points }) => points),
    )
    const lostBy = (score: Written, points: number) => {
      const values = valuesWith((one) => (one === score ? points : one.points))
      return worthOf(bestOf(choices, values)[0]!, values) - worthOf(today!, values)
    }
    const expected = made.written
      .map((score) => ({ score, stake: Math.max(lostBy(score, score.low), lostBy(score, score.high)) }))
      .filter(({ stake }) => stake > 0)
      .toSorted((a, b) => b.stake - a.stake)
    expect(expected.length).toBeGreaterThan(0)
    expect(made.answer.scores.map(({ stake }) => stake)).toEqual(expected.map(({ stake }) => stake))
    for (const { projectId, criterionId, low, points, high, changesAt, incoming, outgoing } of made.answer.scores) {
      const { score } = expected.find(
        (one) => one.score.projectId === projectId && one.score.criterionId === criterionId,
      )!
      expect({ low, points, high }).toEqual({ low: score.low, points: score.points, high: score.high })
      const nearer = changesAt + Math.sign(points - changesAt)
      expect([lostBy(score, changesAt) > 0, lostBy(score, nearer)]).toEqual([true, 0])
      expect([...incoming, ...outgoing]).toContain(projectId)
    }
  })

  it('do not show what an assessor has not submitted yet', async () => {
    const [first] = made.all.candidates
    await aSheet(at, first!.projectId, () => 5, { isSubmitted: false })
    expect(await done(at, arbitrationApi.computeDoubt, { as: made.clerk, body: { envelopes } })).toEqual(made.answer)
  })

  it('are told to those who know the whole portfolio alone, and no verdict is given where no weighting is allowed', async () => {
    const lead = await aPerson(at, { roles: [] })
    expect(await call(at, arbitrationApi.computeDoubt, { as: lead, body: { envelopes } })).toMatchObject({
      status: 403,
    })
    const range: DoubtSettings['range'] = { lower: [6000, 6000, 0], upper: [10_000, 10_000, 10_000] }
    const nowhere = await done(at, arbitrationApi.computeDoubt, { as: made.clerk, body: { envelopes, range } })
    expect(nowhere).toMatchObject({ candidates: null, scores: made.answer.scores })
  })
})
