import { describe, expect, it } from 'vitest'
import { drawing, drawnCandidates } from '../../../../test/candidates.builders.ts'
import { type Fraction, fraction } from './fraction.rules.ts'
import { alongWeight, ranksAt, type Slide, slideOfAxis, slideOfCriterion } from './one-weight.rules.ts'
import { type Choice, valueOf } from './program.rules.ts'
import { search } from './search.rules.ts'

const worthAt = ({ none, all }: Slide, choice: Choice, { numerator: t, denominator }: Fraction) =>
  (10_000n * denominator - t) * BigInt(valueOf(none, choice)) + t * BigInt(valueOf(all, choice))
const half = (a: Fraction, b: Fraction) =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, 2n * a.denominator * b.denominator)
const at = (bp: number) => fraction(BigInt(bp))
const wholeBp = Array.from({ length: 41 }, (_, i) => i * 250)

describe('one weight that moves while the others keep their ratio', () => {
  it('shows at every weight the portfolio that solving anew finds', () => {
    for (const seed of [1, 2, 3, 4]) {
      const drawn = drawnCandidates({ candidates: 30, seed, unit: seed > 2 ? 350 : 1 })
      for (const axis of [0, 1, 2] as const) {
        const slide = slideOfAxis(drawn.axisValues, [4500, 3500, 2000], axis)
        const { stretches, isComplete } = alongWeight(drawn, slide)
        expect(isComplete).toBe(true)
        for (const bp of wholeBp) {
          const values = slide.none.map((none, j) => (10_000 - bp) * none + bp * slide.all[j]!)
          const best = Math.max(...stretches.map(({ choice }) => valueOf(values, choice)))
          expect(best).toBe(search({ values, rows: drawn.rows, fixed: drawn.fixed }).value)
        }
      }
    }
  })

  it('runs without gap from nothing to the whole: at each breakpoint both tie, on each side one is worth more', () => {
    const drawn = drawnCandidates({ candidates: 40, seed: 5 })
    const slide = slideOfAxis(drawn.axisValues, [4000, 3500, 2500], 0)
    const { stretches } = alongWeight(drawn, slide)
    expect(stretches.length).toBeGreaterThan(3)
    expect([stretches[0]!.fromBp, stretches.at(-1)!.toBp]).toEqual([at(0), at(10_000)])
    stretches.slice(1).forEach((right, i) => {
      const left = stretches[i]!
      expect(right.fromBp).toEqual(left.toBp)
      expect(worthAt(slide, left.choice, right.fromBp)).toBe(worthAt(slide, right.choice, right.fromBp))
      const [before, after] = [half(left.fromBp, left.toBp), half(right.fromBp, right.toBp)]
      expect(worthAt(slide, left.choice, before) > worthAt(slide, right.choice, before)).toBe(true)
      expect(worthAt(slide, right.choice, after) > worthAt(slide, left.choice, after)).toBe(true)
    })
  })

  it('names the first weight at which the selection changes in each direction: one basis point less and it does not', () => {
    for (const seed of [3, 5, 8]) {
      const drawn = drawnCandidates({ candidates: 40, seed })
      const slide = slideOfAxis(drawn.axisValues, [4000, 3500, 2500], 1)
      const { below, above } = alongWeight(drawn, slide)
      const solved = (bp: number) => {
        const values = slide.none.map((none, j) => (10_000 - bp) * none + bp * slide.all[j]!)
        return search({ values, rows: drawn.rows, fixed: drawn.fixed })
      }
      const present = solved(3500).choice!
      const holds = (bp: number) => worthAt(slide, present, at(bp)) === BigInt(solved(bp).value)
      expect(above && [holds(above.firstBp - 1), holds(above.firstBp)]).toEqual(above && [true, false])
      expect(below && [holds(below.firstBp + 1), holds(below.firstBp)]).toEqual(below && [true, false])
      expect(below ?? above).not.toBeNull()
    }
  })

  it('looks both ways from the present weight, and stands on both at once where two tie', () => {
    const rivals = { rows: [{ coefficients: [1, 1], limit: 1 }], costs: [1, 1] }
    const from = (presentBp: number) => {
      const { below, above } = alongWeight(rivals, { none: [2, 0], all: [0, 1], presentBp: at(presentBp) })
      return [below, above]
    }
    const atTwoThirds = { exactBp: fraction(20_000n, 3n), bp: 20_000 / 3 }
    expect(from(6666)).toEqual([null, { ...atTwoThirds, firstBp: 6667, incoming: [1], outgoing: [0] }])
    expect(from(6667)).toEqual([{ ...atTwoThirds, firstBp: 6666, incoming: [0], outgoing: [1] }, null])
    const { below, above } = alongWeight(rivals, { none: [1, 0], all: [0, 1], presentBp: at(5000) })
    expect([below, above]).toMatchObject([
      { bp: 5000, firstBp: 4999 },
      { bp: 5000, firstBp: 5001 },
    ])
  })

  it('moves a criterion within its axis as the whole framework would with the new weights', () => {
    const draw = drawing(9)
    const criterionWeightsBp = [5000, 3000, 2000]
    const points = Array.from({ length: 20 }, () => [0, 1, 2].map(() => Math.floor(draw() * 6)))
    const others = points.map(() => [Math.floor(draw() * 50_001), Math.floor(draw() * 50_001)] as const)
    const axisWith = (weights: number[]) => points.map((one) => one.reduce((sum, p, c) => sum + p * weights[c]!, 0))
    const axisValues = axisWith(criterionWeightsBp).map((value, j) => [others[j]![0], value, others[j]![1]] as const)
    const slide = slideOfCriterion(axisValues, [4000, 3500, 2500], { axis: 1, criterionWeightsBp, points }, 0)
    expect(slide.presentBp).toEqual(at(5000))
    const anew = (weights: number[]) =>
      axisWith(weights).map((value, j) => 4000 * others[j]![0] + 3500 * value + 2500 * others[j]![1])
    const slid = (bp: number) => slide.none.map((none, j) => ((10_000 - bp) * none + bp * slide.all[j]!) / 100)
    expect(slid(5000)).toEqual(anew([5000, 3000, 2000]))
    expect(slid(2500)).toEqual(anew([2500, 4500, 3000]))
    expect(slid(10_000)).toEqual(anew([10_000, 0, 0]))
  })

  it('shares equally among others that weigh nothing', () => {
    expect(slideOfAxis([[7, 4, 2]], [10_000, 0, 0], 0)).toEqual({ none: [6], all: [14], presentBp: at(10_000) })
  })

  it('ranks at any weight: the higher value first, of equal ones the cheaper, then the earlier', () => {
    const slide: Slide = { none: [5, 9, 5, 5], all: [9, 5, 5, 5], presentBp: at(5000) }
    expect(ranksAt(slide, [3, 3, 2, 2], 0)).toEqual([4, 1, 2, 3])
    expect(ranksAt(slide, [3, 3, 2, 2], 5000)).toEqual([1, 2, 3, 4])
    expect(ranksAt(slide, [3, 3, 2, 2], 10_000)).toEqual([1, 4, 2, 3])
  })

  it('never changes where one portfolio is best throughout', () => {
    const slide: Slide = { none: [2, 1], all: [2, 1], presentBp: at(4000) }
    expect(alongWeight({ rows: [{ coefficients: [1, 1], limit: 1 }], costs: [1, 1] }, slide)).toMatchObject({
      isComplete: true,
      below: null,
      above: null,
    })
  })
})
