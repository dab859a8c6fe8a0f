import { describe, expect, it } from 'vitest'
import { allowedChoices } from '../../../../test/allowed-choices.ts'
import { drawing, drawnCandidates } from '../../../../test/candidates.builders.ts'
import type { Triple, Unweighted } from './envelope.rules.ts'
import { fraction, plus } from './fraction.rules.ts'
import { type Choice, isAllowed, type Program, valueOf } from './program.rules.ts'
import { search } from './search.rules.ts'
import { type Region, regionsAt, type Triangle, triangleOf } from './triangle.rules.ts'

const valuesAt = ({ axisValues }: Unweighted, [a, b, c]: Triple) => axisValues.map(([x, y, z]) => a * x + b * y + c * z)
const worth = ([a, b, c]: Triple, [x, y, z]: Triple) => a * x + b * y + c * z
const programAt = (drawn: Unweighted, weights: Triple): Program => ({
  values: valuesAt(drawn, weights),
  rows: drawn.rows,
  fixed: drawn.fixed ?? [],
})

function drawnWeights(count: number, seed: number): Triple[] {
  const draw = drawing(seed)
  return Array.from({ length: count }, () => [
    Math.floor(draw() * 10_001),
    Math.floor(draw() * 10_001),
    1 + Math.floor(draw() * 10_000),
  ])
}

const total = (regions: Region[]) => regions.map(({ area }) => area).reduce(plus, fraction(0n))

function sumsOf({ axisValues }: Unweighted, choice: Choice): Triple {
  const of = (axis: 0 | 1 | 2) => axisValues.reduce((sum, points, j) => sum + points[axis] * choice[j]!, 0)
  return [of(0), of(1), of(2)]
}

/** In floats and by the corners alone, to judge the drawing. */
const covers = ({ corners }: Region, weights: Triple) =>
  corners.every(({ at: p }, i) => {
    const q = corners[(i + 1) % corners.length]?.at ?? p
    return (
      weights[0] * (p[1] * q[2] - p[2] * q[1]) +
        weights[1] * (p[2] * q[0] - p[0] * q[2]) +
        weights[2] * (p[0] * q[1] - p[1] * q[0]) >=
      -1e-9
    )
  })

/** What a region would be without the arithmetic of whole numbers: plain enough to compare. */
const plain = ({ isComplete, regions }: Triangle) => ({
  isComplete,
  regions: regions.map(({ choice, corners, sums, borders }) => ({
    choice: [...choice],
    sums,
    borders,
    corners: corners.map(({ weights }) => weights.join(':')),
  })),
})

describe('the triangle of weights', () => {
  it('names the best portfolio for each of 2 000 weightings, as trying all portfolios does', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      const drawn = drawnCandidates({ candidates: 14, seed, isHard: seed % 2 === 0, unit: seed % 3 === 0 ? 250 : 1 })
      const { regions } = triangleOf(drawn)
      const sums = allowedChoices(programAt(drawn, [1, 1, 1])).map((choice) => sumsOf(drawn, choice))
      for (const weights of drawnWeights(200, seed)) {
        const best = Math.max(...sums.map((one) => worth(weights, one)))
        const named = regionsAt(regions, weights)
        expect(named.map((i) => worth(weights, regions[i]!.sums))).toEqual(named.map(() => best))
        expect(regions.flatMap((region, i) => (covers(region, weights) ? [i] : []))).toEqual(named)
      }
    }
  })

  it('agrees with solving anew under many random weightings of 40 to 60 candidates', () => {
    for (const [seed, candidates, isHard] of [
      [1, 40, false],
      [2, 50, false],
      [3, 60, false],
      [4, 40, true],
    ] as const) {
      const drawn = drawnCandidates({ candidates, seed, isHard })
      const { regions } = triangleOf(drawn)
      for (const weights of drawnWeights(100, seed)) {
        const [named = -1] = regionsAt(regions, weights)
        expect(worth(weights, regions[named]!.sums)).toBe(search(programAt(drawn, weights)).value)
      }
    }
  })

  it('is covered by its regions without gap or overlap: their areas sum to exactly one', () => {
    for (const seed of [1, 2, 3, 4]) {
      const { regions, isComplete } = triangleOf(drawnCandidates({ candidates: 30, seed, unit: seed === 4 ? 1 : 350 }))
      expect(isComplete).toBe(true)
      expect(regions.every(({ isConfirmed, share }) => isConfirmed && share > 0)).toBe(true)
      expect(total(regions)).toEqual(fraction(1n))
    }
  })

  it('stays exact where points are so fine that a float could not tell them apart', () => {
    const drawn = drawnCandidates({ candidates: 25, seed: 5 })
    const axisValues = drawn.axisValues.map(([a, b, c], j): Triple => [
      a * 487 + (j % 13),
      b * 491 + (j % 7),
      c * 499 + (j % 17),
    ])
    const { regions, isComplete } = triangleOf({ ...drawn, axisValues })
    expect([isComplete, total(regions)]).toEqual([true, fraction(1n)])
    for (const weights of drawnWeights(100, 5)) {
      const [named = -1] = regionsAt(regions, weights)
      expect(worth(weights, regions[named]!.sums)).toBe(search(programAt({ ...drawn, axisValues }, weights)).value)
    }
  })

  it('shows no portfolio that is not allowed, and says of each what it sums to', () => {
    const drawn = drawnCandidates({ candidates: 40, seed: 7 })
    for (const { choice, sums } of triangleOf(drawn).regions) {
      expect(isAllowed(programAt(drawn, [1, 1, 1]), choice)).toBe(true)
      expect(sumsOf(drawn, choice)).toEqual(sums)
    }
  })

  it('names for each border the region beyond and what comes in and goes out, the same from both sides', () => {
    const { regions } = triangleOf(drawnCandidates({ candidates: 40, seed: 3 }))
    expect(regions.length).toBeGreaterThan(3)
    regions.forEach((region, i) =>
      region.borders.forEach(({ from, neighbour, incoming, outgoing }) => {
        const isEdge = [0, 1, 2].some(
          (axis) =>
            region.corners[from]!.at[axis] === 0 && region.corners[(from + 1) % region.corners.length]!.at[axis] === 0,
        )
        expect(neighbour === null).toBe(isEdge)
        if (neighbour === null) return
        const back = regions[neighbour]!.borders.find((border) => border.neighbour === i)!
        expect([back.incoming, back.outgoing]).toEqual([outgoing, incoming])
        expect(incoming.length + outgoing.length).toBeGreaterThan(0)
      }),
    )
  })

  it('is the same whenever it is computed, and wherever the look begins', () => {
    const drawn = drawnCandidates({ candidates: 40, seed: 11 })
    const once = triangleOf(drawn)
    expect(plain(triangleOf(drawn))).toEqual(plain(once))
    const begun = triangleOf(drawn, { start: [5000, 3000, 2000] })
    expect(plain(begun).regions.map(({ choice, sums }) => ({ choice, sums }))).toEqual(
      plain(once).regions.map(({ choice, sums }) => ({ choice, sums })),
    )
  })

  it('shows of portfolios with the same points the cheapest, of those the one with the earlier candidate', () => {
    let equals = 0
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const drawn = drawnCandidates({ candidates: 12, seed })
      const coarse = (points: number) => Math.round(points / 70)
      const alike = {
        ...drawn,
        axisValues: drawn.axisValues.map(([a, b, c]): Triple => [coarse(a), coarse(b), coarse(c)]),
        rows: [{ coefficients: drawn.costs.map((_, j) => 1 + (j % 2)), limit: 9 }],
        costs: drawn.costs.map((cost) => Math.ceil(cost / 1000)),
      }
      const choices = allowedChoices(programAt(alike, [1, 1, 1]))
      for (const { choice, sums } of triangleOf(alike).regions) {
        const same = choices.filter((one) => String(sumsOf(alike, one)) === String(sums))
        const costOf = (one: Choice) => valueOf(alike.costs, one)
        const byRule = same.toSorted((a, b) => costOf(a) - costOf(b) || (a.join('') < b.join('') ? 1 : -1))
        expect([...choice]).toEqual([...byRule[0]!])
        equals += same.length - 1
      }
    }
    expect(equals).toBeGreaterThan(20)
  })

  it('ended early, says which corners are not confirmed; what it shows still covers the whole', () => {
    let asked = 0
    const { regions, isComplete } = triangleOf(drawnCandidates({ candidates: 60, seed: 3 }), {
      isEnough: () => ++asked > 6,
    })
    expect(isComplete).toBe(false)
    expect(total(regions)).toEqual(fraction(1n))
    expect(regions.some(({ isConfirmed }) => !isConfirmed)).toBe(true)
  })

  it('has no region when the obligations alone break an envelope, and one when nothing competes', () => {
    const one = { axisValues: [[1, 2, 3]] as Triple[], rows: [{ coefficients: [5], limit: 4 }], costs: [5] }
    expect(triangleOf({ ...one, fixed: [1] })).toEqual({ isComplete: true, regions: [] })
    expect(triangleOf(one).regions).toMatchObject([{ sums: [0, 0, 0], share: 1, isConfirmed: true }])
  })
})
