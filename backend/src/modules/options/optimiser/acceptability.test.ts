import { describe, expect, it } from 'vitest'
import { drawnCandidates } from '../../../../test/candidates.builders.ts'
import { acceptabilities, anyWeighting, type WeightRange } from './acceptability.rules.ts'
import { fraction } from './fraction.rules.ts'
import { regionsAt, triangleOf } from './triangle.rules.ts'

const each = (count: number) => Array.from({ length: count }, (_, j) => j)

/** One place for two projects: the first is all for the first axis, the second all for the second. */
const rivals = triangleOf({
  axisValues: [
    [1, 0, 0],
    [0, 1, 0],
  ],
  rows: [{ coefficients: [1, 1], limit: 1 }],
  costs: [1, 1],
})
const ofRivals = (range: WeightRange) => acceptabilities(rivals.regions, [0, 1], range)?.candidates

describe('how far being funded hangs on the weighting', () => {
  it('is the share of the triangle, a half each for two that mirror one another', () => {
    expect(ofRivals(anyWeighting)).toMatchObject([
      { exact: fraction(1n, 2n), share: 0.5, verdict: 'depends' },
      { exact: fraction(1n, 2n), share: 0.5, verdict: 'depends' },
    ])
  })

  it('is exact at the border: where the two tie, neither is always nor never in; one basis point further they are', () => {
    expect(ofRivals({ ...anyWeighting, lower: [5000, 0, 0] })).toMatchObject([
      { share: 1, verdict: 'depends' },
      { share: 0, verdict: 'depends' },
    ])
    expect(ofRivals({ ...anyWeighting, lower: [5001, 0, 0] })).toMatchObject([
      { share: 1, verdict: 'always' },
      { share: 0, verdict: 'never' },
    ])
  })

  it('measures a range narrowed to a line by its length, and one narrowed to a point as that point', () => {
    expect(ofRivals({ lower: [0, 0, 2000], upper: [10_000, 10_000, 2000] })).toMatchObject([
      { share: 0.5 },
      { share: 0.5 },
    ])
    expect(ofRivals({ lower: [3000, 0, 2000], upper: [10_000, 10_000, 2000] })).toMatchObject([
      { exact: fraction(4n, 5n), verdict: 'depends' },
      { exact: fraction(1n, 5n), verdict: 'depends' },
    ])
    expect(ofRivals({ lower: [4001, 3999, 2000], upper: [4001, 3999, 2000] })).toMatchObject([
      { share: 1, verdict: 'always' },
      { share: 0, verdict: 'never' },
    ])
    expect(ofRivals({ lower: [4000, 4000, 2000], upper: [4000, 4000, 2000] })).toMatchObject([
      { share: 1, verdict: 'depends' },
      { share: 1, verdict: 'depends' },
    ])
  })

  it('is nothing to say where no weighting is allowed', () => {
    expect(ofRivals({ lower: [6000, 5000, 0], upper: [10_000, 10_000, 10_000] })).toBeUndefined()
  })

  it('agrees with a fine raster of allowed weightings', () => {
    const range: WeightRange = { lower: [2000, 1500, 0], upper: [6000, 10_000, 5000] }
    const raster = each(101).flatMap((a) =>
      each(101 - a).map((b) => [a * 100, b * 100, 10_000 - a * 100 - b * 100] as const),
    )
    const allowed = raster.filter((weights) =>
      weights.every((w, axis) => w >= range.lower[axis]! && w <= range.upper[axis]!),
    )
    for (const seed of [1, 2, 3]) {
      const { regions } = triangleOf(drawnCandidates({ candidates: 30, seed }))
      const { candidates, isConfirmed } = acceptabilities(regions, each(30), range)!
      expect(isConfirmed).toBe(true)
      candidates.forEach(({ share, verdict }, j) => {
        const funded = allowed.map((weights) => regionsAt(regions, weights).map((i) => regions[i]!.choice[j]))
        const count = funded.filter((ones) => ones.includes(1)).length
        expect(Math.abs(count / allowed.length - share)).toBeLessThan(0.03)
        const seen = new Set(funded.flat())
        expect({ always: [1], never: [0], depends: [...seen] }[verdict]).toEqual([...seen])
      })
      expect(new Set(candidates.map(({ verdict }) => verdict))).toEqual(new Set(['always', 'depends', 'never']))
    }
  })

  it('counts a candidate as funded whichever of its starts is chosen', () => {
    expect(acceptabilities(rivals.regions, [0, 0])?.candidates).toMatchObject([{ share: 1, verdict: 'always' }])
  })
})
