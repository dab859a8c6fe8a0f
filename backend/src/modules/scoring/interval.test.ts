import { type BodyInput, type Framework, type Round, scoringApi } from '@triaxe/shared-types'
import { agreedInterval, hullOf } from '@triaxe/shared-types/scoring.rules'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aReview, criteriaOf, fullScores, submitted } from '../../../test/scoring.builders.ts'

const at = installation()
type Given = BodyInput<typeof scoringApi.submitScores>['scores'][number]

/** Points of 3 everywhere, or others, and on the first criterion the interval. */
const withInterval = (grid: Framework, low: number, high: number, points = 3): Given[] =>
  fullScores(grid, points).map((score, place) => (place === 0 ? { ...score, interval: { low, high } } : score))

/** The ends of the value, added up by hand from the intervals shown. */
function endsByHand({ axes }: Framework, consensus: Round['consensus']) {
  const ends = { low: 0, high: 0 }
  for (const axis of axes)
    for (const criterion of axis.criteria) {
      const { low, high } = consensus.find(({ criterionId }) => criterionId === criterion.id)!.interval
      ends.low += axis.weightBp * criterion.weightBp * low
      ends.high += axis.weightBp * criterion.weightBp * high
    }
  return ends
}

describe('an interval given with a score', () => {
  it.each([
    ['does not hold the points', { points: 3, interval: { low: 4, high: 5 } }],
    ['ends below the points', { points: 3, interval: { low: 1, high: 2 } }],
    ['is upside down', { points: 3, interval: { low: 4, high: 2 } }],
    ['leaves the scale', { points: 3, interval: { low: -1, high: 6 } }],
    ['is not in whole points', { points: 3, interval: { low: 2.5, high: 3 } }],
    ['has one end alone', { points: 3, interval: { low: 2 } as { low: number; high: number } }],
    ['stands without points', { points: null, interval: { low: 2, high: 3 } }],
  ])('is refused where it %s', async (_why, given) => {
    const { assessors, params, grid } = await aReview(at, { assessors: 1 })
    const scores = [{ criterionId: criteriaOf(grid)[0]!.id, note: 'Motif', ...given }]
    const asked = { as: assessors[0]!, params, version: 1, body: { scores } }
    expect((await call(at, scoringApi.saveScoringSheet, asked)).status).toBe(400)
    const body = { scores: scores as Given[] }
    expect((await call(at, scoringApi.submitScores, { ...asked, body })).status).toBe(400)
  })

  it('is kept with the sheet, and is as blind as the points until everybody has submitted', async () => {
    const { chancellery, assessors, params, grid, project } = await aReview(at)
    const [first, second] = assessors
    const scores = withInterval(grid, 1, 4)
    await done(at, scoringApi.saveScoringSheet, { as: first!, params, version: 1, body: { scores } })
    const kept = await done(at, scoringApi.getScoringSheet, { as: first!, params })
    expect(kept.scores.map(({ interval }) => interval)).toEqual([
      { low: 1, high: 4 },
      ...scores.slice(1).map(() => null),
    ])
    await submitted(at, first!, params, scores)
    const auditor = await aPerson(at, { roles: ['auditor'] })
    for (const reader of [second!, chancellery, auditor, project.leads[0]!]) {
      const { round } = await done(at, scoringApi.getEvaluation, { as: reader, params })
      expect(round).toMatchObject({ interval: null, spreads: [], consensus: [] })
      expect(JSON.stringify(round)).not.toContain('"low"')
    }
    await submitted(at, second!, params, fullScores(grid, 5))
    const { round } = await done(at, scoringApi.getEvaluation, { as: chancellery, params })
    expect(round?.spreads[0]).toMatchObject({ min: 3, max: 5, distance: 2, hull: { low: 1, high: 5 } })
    const sheets = round!.assessments.map((one) => one.scores[0])
    expect(sheets).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ points: 3, interval: { low: 1, high: 4 } }),
        expect.objectContaining({ points: 5, interval: null }),
      ]),
    )
  })

  it('stands with the points of a sole assessor, and widens the value but does not move it', async () => {
    const { assessors, params, grid } = await aReview(at, { assessors: 1 })
    const { round } = await submitted(at, assessors[0]!, params, withInterval(grid, 2, 5))
    expect(round?.consensus[0]).toMatchObject({ points: 3, interval: { low: 2, high: 5 } })
    expect(round?.value).toBe(300_000_000)
    expect(round?.interval).toEqual(endsByHand(grid, round!.consensus))
    const worth = grid.axes[0]!.weightBp * grid.axes[0]!.criteria[0]!.weightBp
    expect(round?.interval).toEqual({ low: 300_000_000 - worth, high: 300_000_000 + 2 * worth })
  })
})

describe('the interval of the consensus', () => {
  type Review = Awaited<ReturnType<typeof aReview>>
  async function opened({ assessors, params }: Review, first: Given[], second: Given[]) {
    await submitted(at, assessors[0]!, params, first)
    return (await submitted(at, assessors[1]!, params, second)).version
  }
  const agreeing = ({ chancellery, params }: Review, version: number, scores: Given[]) =>
    call(at, scoringApi.setConsensus, { as: chancellery, params, version, body: { scores } })

  it('is the hull of what the assessors gave and said they could defend, where the chancellery sets none', async () => {
    const review = await aReview(at)
    const { grid } = review
    const version = await opened(review, withInterval(grid, 1, 3), fullScores(grid, 4))
    const { body } = await agreeing(
      review,
      version,
      fullScores(grid, (place) => (place === 1 ? 5 : 3)),
    )
    const [one, two, three] = body.round!.consensus
    expect(one).toMatchObject({ points: 3, interval: { low: 1, high: 4 }, intervalFrom: 'assessors' })
    // An agreement outside of what was given widens it.
    expect(two).toMatchObject({ points: 5, interval: { low: 3, high: 5 }, intervalFrom: 'assessors' })
    expect(three).toMatchObject({ points: 3, interval: { low: 3, high: 4 }, intervalFrom: 'assessors' })
    expect(body.round?.interval).toEqual(endsByHand(grid, body.round!.consensus))
    for (const { criterionId, points, interval } of body.round!.consensus) {
      const given = body.round!.assessments.flatMap(({ scores }) => scores.filter((s) => s.criterionId === criterionId))
      expect(agreedInterval({ points, interval: null }, hullOf(given))).toEqual(interval)
    }
  })

  it('may be narrowed or widened with the note, never away from the points; the value stays, the history tells', async () => {
    const review = await aReview(at)
    const { grid, params } = review
    const version = await opened(review, fullScores(grid, 1), fullScores(grid, 5))
    expect((await agreeing(review, version, withInterval(grid, 4, 5))).status).toBe(400)
    const first = (await agreeing(review, version, fullScores(grid, 3))).body
    const narrowed = (await agreeing(review, first.version, withInterval(grid, 3, 3).slice(0, 1))).body
    expect(narrowed.round?.value).toBe(first.round?.value)
    expect(narrowed.round?.consensus[0]).toMatchObject({ interval: { low: 3, high: 3 }, intervalFrom: 'consensus' })
    expect(narrowed.round?.interval).toEqual(endsByHand(grid, narrowed.round!.consensus))
    expect(narrowed.round!.interval!.low).toBeGreaterThan(first.round!.interval!.low)
    const widened = (await agreeing(review, narrowed.version, withInterval(grid, 0, 5).slice(0, 1))).body
    expect(widened.round!.interval!.low).toBeLessThan(first.round!.interval!.low)
    const back = (await agreeing(review, widened.version, fullScores(grid, 3).slice(0, 1))).body
    expect(back.round?.interval).toEqual(first.round?.interval)
    const trail = await at.db
      .selectFrom('auditEvent')
      .select('changes')
      .where('projectId', '=', params.projectId)
      .where('type', '=', 'consensus.set')
      .orderBy('id')
      .execute()
    expect(trail[2]?.changes).toMatchObject({
      value: { from: 300_000_000, to: 300_000_000 },
      points: [{ from: 3, to: 3, interval: { from: { low: 3, high: 3 }, to: { low: 0, high: 5 } } }],
    })
  })
})
