import { describe, expect, it } from 'vitest'
import { aDrawnQuestion } from '../../../../test/model.builders.ts'
import { doubtOf } from './doubt-shown.rules.ts'
import { frontier } from './frontier.rules.ts'
import type { Counting } from './progress.rules.ts'
import { weightTriangle } from './weighting.rules.ts'
import { whyOf } from './why.rules.ts'

const question = aDrawnQuestion({ candidates: 60, seed: 3 })

/** What a computation tells while it goes on, each thing once. */
function toldBy(compute: (asked: Counting) => unknown): { done: number; of: number }[] {
  const told = new Map<number, { done: number; of: number }>()
  compute({
    isEnough: (progress) => {
      told.set(progress.done, { ...progress })
      return false
    },
  })
  return [...told.values()]
}

describe('a long computation tells how far it is', () => {
  it.each([
    ['the explanations: each candidate twice', (asked: Counting) => whyOf(question, asked), 120],
    [
      'the frontier: each envelope and that of today',
      (asked: Counting) => frontier({ ...question, today: [] }, asked),
      26,
    ],
  ])('%s', (_name, compute, of) => {
    expect(toldBy(compute)).toEqual(Array.from({ length: of }, (_, done) => ({ done, of })))
  })

  it('the doubt: scores to discuss, scores in doubt, and the triangle, never beyond the whole', () => {
    const told = toldBy((asked) => doubtOf({ ...question, scores: [], range: null }, asked))
    expect(told.length).toBeGreaterThan(3)
    for (const { done, of } of told) expect([of, done <= of]).toEqual([180, true])
  })
})

describe('a triangle that was ended early', () => {
  it('calls no project sure to be in or out', () => {
    let asked = 0
    const ended = weightTriangle({ ...question, range: null }, { isEnough: () => ++asked > 20 })
    expect(ended.isComplete).toBe(false)
    expect(new Set(ended.candidates?.map(({ verdict }) => verdict))).toEqual(new Set(['depends']))
    const whole = weightTriangle({ ...question, range: null })
    expect(new Set(whole.candidates?.map(({ verdict }) => verdict))).toEqual(new Set(['always', 'depends', 'never']))
  })
})
