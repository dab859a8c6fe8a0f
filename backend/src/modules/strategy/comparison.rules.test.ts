import {
  acceptableRatio,
  asBasisPoints,
  compared,
  type Judgement,
  matrixOf,
  pairsOf,
  principalEigen,
  scale,
} from '@triaxe/shared-types/strategy-comparison.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** The upper half of a printed matrix, row by row; 1/3 is written −3. */
const judged = (items: string[], upper: number[]): Judgement[] =>
  pairsOf(items).map(([first, second], place) => ({ first, second, intensity: upper[place]! }))

const places = (numbers: number[], count: number) => numbers.map((number) => number.toFixed(count))

const anyMatrix = fc.integer({ min: 2, max: 9 }).chain((size) => {
  const items = Array.from({ length: size }, (_, place) => `item ${place}`)
  const pairs = (size * (size - 1)) / 2
  return fc
    .array(fc.constantFrom(...scale), { minLength: pairs, maxLength: pairs })
    .map((upper) => ({ items, judgements: judged(items, upper) }))
})

describe('weights by pairwise comparison', () => {
  it('give the printed weights and consistency ratio of Saaty’s choice of a house (European Journal of Operational Research 48, 1990)', () => {
    const items = ['size', 'transport', 'neighbourhood', 'age', 'yard', 'modern', 'condition', 'financing']
    const judgements = judged(
      items,
      [
        [5, 3, 7, 6, 6, -3, -4],
        [-3, 5, 3, 3, -5, -7],
        [6, 3, 4, 6, -5],
        [-3, -4, -7, -8],
        [-2, -5, -6],
        [-5, -6],
        [-2],
      ].flat(),
    )
    const { vector, value } = principalEigen(matrixOf(items, judgements))
    expect(places(vector, 3)).toEqual(['0.173', '0.054', '0.188', '0.018', '0.031', '0.036', '0.167', '0.333'])
    expect(value.toFixed(3)).toBe('9.669')
    const { ratio, isConsistent } = compared(items, judgements)
    expect(ratio.toFixed(3)).toBe('0.169')
    expect(isConsistent).toBe(false)
  })

  it('give the printed weights of Saaty’s distances from Philadelphia, which agree well enough (Journal of Mathematical Psychology 15, 1977)', () => {
    const items = ['Cairo', 'Tokyo', 'Chicago', 'San Francisco', 'London', 'Montreal']
    const judgements = judged(items, [-3, 8, 3, 3, 7, 9, 3, 3, 9, -6, -5, 2, -3, 6, 6])
    const { vector, value } = principalEigen(matrixOf(items, judgements))
    expect(places(vector, 2)).toEqual(['0.26', '0.40', '0.03', '0.12', '0.16', '0.03'])
    expect(value.toFixed(2)).toBe('6.45')
    const { ratio, isConsistent } = compared(items, judgements)
    expect(ratio.toFixed(2)).toBe('0.07')
    expect(isConsistent).toBe(true)
  })

  it('are exact to the basis point: the vector is an eigenvector, and no other positive one exists', () => {
    fc.assert(
      fc.property(anyMatrix, ({ items, judgements }) => {
        const matrix = matrixOf(items, judgements)
        const { vector, value } = principalEigen(matrix)
        const off = matrix.map(
          (row, place) => row.reduce((sum, entry, column) => sum + entry * vector[column]!, 0) - value * vector[place]!,
        )
        expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-9)
        expect(Math.min(...vector)).toBeGreaterThan(0)
        expect(value).toBeGreaterThanOrEqual(items.length - 1e-9)
      }),
    )
  })

  it('add up to 100 percent whatever is judged, each within one basis point of the exact one', () => {
    fc.assert(
      fc.property(anyMatrix, ({ items, judgements }) => {
        const { weightsBp } = compared(items, judgements)
        const { vector } = principalEigen(matrixOf(items, judgements))
        expect(weightsBp.reduce((sum, weight) => sum + weight, 0)).toBe(10_000)
        weightsBp.forEach((weight, place) => expect(Math.abs(weight - vector[place]! * 10_000)).toBeLessThan(1))
      }),
    )
    expect(asBasisPoints([1 / 3, 1 / 3, 1 / 3])).toEqual([3334, 3333, 3333])
  })

  it('are those of an equal split while nothing differs, with a ratio of nothing', () => {
    const items = ['a', 'b', 'c', 'd']
    expect(compared(items, [])).toEqual({
      weightsBp: [2500, 2500, 2500, 2500],
      ratio: 0,
      isConsistent: true,
      oddest: null,
    })
  })

  it('name the judgement that contradicts the others most, and what would fit', () => {
    const items = ['a', 'b', 'c', 'd']
    const fitting = judged(items, [2, 4, 8, 2, 4, 2])
    expect(compared(items, fitting)).toMatchObject({ ratio: 0, oddest: null })
    const odd = fitting.map((one) => (one.first === 'b' && one.second === 'd' ? { ...one, intensity: -6 } : one))
    const { ratio, oddest } = compared(items, odd)
    expect(ratio).toBeGreaterThan(acceptableRatio)
    expect(oddest).toMatchObject({ first: 'b', second: 'd', intensity: -6 })
    const mended = odd.map((one) =>
      one.first === 'b' && one.second === 'd' ? { ...one, intensity: oddest!.suggested } : one,
    )
    expect(compared(items, mended).ratio).toBeLessThan(ratio)
  })
})
