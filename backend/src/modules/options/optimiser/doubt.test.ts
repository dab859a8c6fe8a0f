import { describe, expect, it } from 'vitest'
import { allowedChoices } from '../../../../test/allowed-choices.ts'
import { drawing, drawnCandidates } from '../../../../test/candidates.builders.ts'
import { bothSure, type DoubtfulScore, type DoubtProgram, scoresToDiscuss, underDoubt } from './doubt.rules.ts'
import { type Choice, type Program, valueOf } from './program.rules.ts'

const each = (count: number) => Array.from({ length: count }, (_, j) => j)

const bestOf = (choices: Choice[], values: number[]): Choice[] => {
  const most = Math.max(...choices.map((choice) => valueOf(values, choice)))
  return choices.filter((choice) => valueOf(values, choice) === most)
}

/** Points 0 … 5 on two criteria, some of them in doubt. */
function doubtful(seed: number, candidates: number): DoubtProgram {
  const { rows, fixed } = drawnCandidates({ candidates, seed })
  const draw = drawing(seed)
  const scores = each(candidates * 2).map((i): DoubtfulScore => {
    const points = Math.floor(draw() * 6)
    const [a, b] = draw() < 0.4 ? [Math.floor(draw() * 3), Math.floor(draw() * 3)] : [0, 0]
    return {
      candidate: i >> 1,
      criterionId: `c${i % 2}`,
      worth: i % 2 ? 40 : 60,
      low: Math.max(0, points - a),
      points,
      high: Math.min(5, points + b),
    }
  })
  return {
    program: { values: valuesWith(scores, candidates, ({ points }) => points), rows, fixed },
    candidateOf: each(candidates),
    scores,
  }
}

const valuesWith = (scores: readonly DoubtfulScore[], count: number, of: (score: DoubtfulScore) => number) =>
  each(count).map((one) =>
    scores.filter(({ candidate }) => candidate === one).reduce((sum, score) => sum + score.worth * of(score), 1),
  )

const cases = (others: 'low' | 'points' | 'high', own: 'low' | 'high', candidate: number) => (score: DoubtfulScore) =>
  score[score.candidate === candidate ? own : others]

describe('scores with doubt', () => {
  it('give each candidate the verdict that trying all portfolios gives', () => {
    const seen = new Set<string>()
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const doubt = doubtful(seed, 11)
      const choices = allowedChoices(doubt.program)
      const inAll = (candidate: number, own: 'low' | 'high', is: 0 | 1) =>
        (['low', 'points', 'high'] as const).every((others) =>
          bestOf(choices, valuesWith(doubt.scores, 11, cases(others, own, candidate))).every(
            (choice) => choice[candidate] === is,
          ),
        )
      const expected = each(11).map((one) =>
        inAll(one, 'low', 1) ? 'always' : inAll(one, 'high', 0) ? 'never' : 'depends',
      )
      expect(underDoubt(doubt)).toEqual({ isComplete: true, verdicts: expected })
      expected.forEach((verdict) => seen.add(verdict))
    }
    expect(seen).toEqual(new Set(['always', 'depends', 'never']))
  })

  it('name the scores whose own doubt changes the selection, the one with most value at stake first', () => {
    let count = 0
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const doubt = doubtful(seed, 11)
      const choices = allowedChoices(doubt.program)
      const [today] = bestOf(choices, [...doubt.program.values])
      const lostBy = (score: DoubtfulScore, points: number) => {
        const values = valuesWith(doubt.scores, 11, (one) => (one === score ? points : one.points))
        return valueOf(values, bestOf(choices, values)[0]!) - valueOf(values, today!)
      }
      const atStake = doubt.scores.map((score) => ({
        score,
        stake: Math.max(lostBy(score, score.low), lostBy(score, score.high)),
      }))
      const expected = atStake.filter(({ stake }) => stake > 0).toSorted((a, b) => b.stake - a.stake)
      const { scores, isComplete } = scoresToDiscuss(doubt)
      expect(isComplete).toBe(true)
      expect(scores.map(({ stake }) => stake)).toEqual(expected.map(({ stake }) => stake))
      expect(new Set(scores.map(({ score }) => score))).toEqual(new Set(expected.map(({ score }) => score)))
      for (const { score, changesAt, incoming, outgoing } of scores) {
        const nearer = changesAt + Math.sign(score.points - changesAt)
        expect([lostBy(score, changesAt) > 0, lostBy(score, nearer)]).toEqual([true, 0])
        expect([...incoming, ...outgoing]).toContain(score.candidate)
      }
      count += scores.length
    }
    expect(count).toBeGreaterThan(3)
  })

  it('leave an obligation always in, and what is shut out never', () => {
    const score = { criterionId: 'c', worth: 10, low: 0, points: 1, high: 5 }
    const program: Program = {
      values: [10, 50, 10],
      rows: [{ coefficients: [1, 1, 1], limit: 1 }],
      fixed: [1, null, 0],
    }
    const doubt = { program, candidateOf: [0, 1, 2], scores: each(3).map((candidate) => ({ ...score, candidate })) }
    expect(underDoubt(doubt)?.verdicts).toEqual(['always', 'never', 'never'])
    expect(scoresToDiscuss(doubt).scores).toEqual([])
  })

  it('are weighed against the others as agreed too, not only at their lowest and highest', () => {
    // The first fits in with the second only, the third takes the place of both: 5 + 0 < 10, yet 5 + 0 > 4 and 5 + 6 > 10.
    const program: Program = { values: [5, 0, 10], rows: [{ coefficients: [1, 1, 2], limit: 2 }] }
    const scores = [
      { candidate: 1, criterionId: 'c', worth: 1, low: 0, points: 0, high: 6 },
      { candidate: 2, criterionId: 'c', worth: 1, low: 4, points: 10, high: 10 },
    ]
    expect(underDoubt({ program, candidateOf: [0, 1, 2], scores })?.verdicts).toEqual(['depends', 'depends', 'depends'])
  })

  it('count a candidate once whichever of its starts is chosen', () => {
    const program: Program = { values: [30, 30, 20], rows: [{ coefficients: [1, 1, 1], limit: 1 }] }
    const score = { candidate: 0, criterionId: 'c', worth: 10, low: 0, points: 3, high: 3 }
    const starts = { program, candidateOf: [0, 0, 1], scores: [score] }
    expect(underDoubt(starts)?.verdicts).toEqual(['depends', 'depends'])
    expect(underDoubt({ ...starts, scores: [{ ...score, low: 3 }] })?.verdicts).toEqual(['always', 'never'])
    expect(scoresToDiscuss(starts).scores).toMatchObject([{ changesAt: 1, stake: 20, incoming: [2] }])
  })

  it('have nothing to say where the obligations alone break an envelope', () => {
    const program: Program = { values: [1], rows: [{ coefficients: [5], limit: 4 }], fixed: [1] }
    expect(underDoubt({ program, candidateOf: [0], scores: [] })).toBeNull()
  })

  it('are sure only together with the weighting', () => {
    expect([bothSure('always', 'always'), bothSure('always', 'never'), bothSure('depends', 'never')]).toEqual([
      'always',
      'depends',
      'depends',
    ])
  })
})
