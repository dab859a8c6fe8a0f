import { arbitrationApi, optionsApi, scoringApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aReview, criteriaOf, fullScores, submitted } from '../../../test/scoring.builders.ts'

const at = installation()
type Review = Awaited<ReturnType<typeof aReview>>
const made = {} as { better: Review; other: Review }

/** Both assessors and the consensus give the same points: the spread shows no doubt. */
async function agreedOn(first: number): Promise<Review> {
  const sheet = { estimatedCost: '100000.00', startsOn: '2027-01-01', endsOn: '2027-12-31' }
  const review = await aReview(at, { project: { sheet } })
  const scores = fullScores(review.grid, (place) => (place === 0 ? first : 3))
  for (const assessor of review.assessors) await submitted(at, assessor, review.params, scores)
  await agree(review, scores)
  return review
}

async function agree({ chancellery: as, params }: Review, scores: ReturnType<typeof fullScores>) {
  const { version } = await done(at, scoringApi.getEvaluation, { as, params })
  return done(at, scoringApi.setConsensus, { as, params, version, body: { scores } })
}

/** The envelope pays one of the two. */
const doubt = () =>
  done(at, arbitrationApi.computeDoubt, {
    as: made.better.chancellery,
    body: { envelopes: [{ year: 2027, total: '100000.00' }] },
  })
const verdictOf = async ({ project }: Review) =>
  (await doubt()).candidates?.find(({ projectId }) => projectId === project.id)?.overScores
const firstScore = ({ grid }: Review, interval: { low: number; high: number } | null) =>
  fullScores(grid, 3)
    .slice(0, 1)
    .map((score) => ({ ...score, interval }))

beforeAll(async () => {
  made.better = await agreedOn(4)
  made.other = await agreedOn(3)
})

describe('an interval given by hand', () => {
  it('turns “never” and “always” into “depends”, and makes its score the one to discuss; taken back, all is sure again', async () => {
    const { better, other } = made
    expect(await doubt()).toMatchObject({ inDoubt: 0, scores: [] })
    expect([await verdictOf(better), await verdictOf(other)]).toEqual(['always', 'never'])

    await agree(other, firstScore(other, { low: 3, high: 5 }))
    expect([await verdictOf(better), await verdictOf(other)]).toEqual(['depends', 'depends'])
    const { inDoubt, scores } = await doubt()
    const worth = other.grid.axes[0]!.weightBp * other.grid.axes[0]!.criteria[0]!.weightBp
    const given = { low: 3, points: 3, high: 5, intervalFrom: 'consensus', changesAt: 5, stake: worth }
    expect(inDoubt).toBe(1)
    expect(scores).toMatchObject([
      { ...given, projectId: other.project.id, criterionId: criteriaOf(other.grid)[0]!.id },
    ])

    await agree(other, firstScore(other, { low: 1, high: 3 }))
    expect([await verdictOf(better), await verdictOf(other)]).toEqual(['always', 'never'])
    await agree(other, firstScore(other, null))
    expect(await doubt()).toMatchObject({ inDoubt: 0, scores: [] })
  })

  it('moves no rank and no value; the ranked list and its file show the ends of the value', async () => {
    const { other } = made
    const worth = other.grid.axes[0]!.weightBp * other.grid.axes[0]!.criteria[0]!.weightBp
    const as = other.chancellery
    const listed = async () =>
      (await done(at, optionsApi.getRanking, { as })).ranked.map(({ rank, value, interval }) => ({
        rank,
        value,
        interval,
      }))
    const before = await listed()
    expect(before.map(({ interval }) => [interval?.low, interval?.high])).toEqual(
      before.map(({ value }) => [value, value]),
    )
    await agree(other, firstScore(other, { low: 1, high: 5 }))
    expect(await listed()).toEqual([
      before[0],
      { rank: 2, value: 300_000_000, interval: { low: 300_000_000 - 2 * worth, high: 300_000_000 + 2 * worth } },
    ])
    const file = await call(at, arbitrationApi.exportArbitration, {
      as,
      query: { format: 'csv' },
      body: { envelopes: [{ year: 2027, total: '100000.00' }] },
    })
    const [head, , second] = file.body
      .toString('utf8')
      .split('\r\n')
      .map((line) => line.split(';'))
    const place = head!.indexOf('Valeur minimale (0–100)')
    const ends = [60 - worth / 2_500_000, 60 + worth / 2_500_000].map(String)
    expect(second!.slice(place - 1, place + 2)).toEqual(['60', ...ends])
  })
})
