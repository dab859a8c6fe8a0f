import type { WeightRegion } from '@triaxe/shared-types/arbitration-weights'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import { describe, expect, it } from 'vitest'
import { changesAlong, nearestChanges, percentOf, weightsAt } from './one-weight.model.ts'
import { neighbourTowards, partBp, regionAt, weightsInside } from './triangle.model.ts'

const region = (corners: Triple[], neighbours: (number | null)[]) =>
  ({
    corners: corners.map((at) => ({ at, isConfirmed: true })),
    borders: neighbours.map((neighbour, from) => ({ from, neighbour })),
  }) as WeightRegion
// Cut in two where the second axis weighs one half: above and below.
const halves = [
  region(
    [
      [0, 1, 0],
      [0, 0.5, 0.5],
      [0.5, 0.5, 0],
    ],
    [null, 1, null],
  ),
  region(
    [
      [0.5, 0.5, 0],
      [0, 0.5, 0.5],
      [0, 0, 1],
      [1, 0, 0],
    ],
    [0, null, null, null],
  ),
]

describe('the triangle of weights on the screen', () => {
  it('finds the region of a weighting, whatever whole numbers stand for it', () => {
    expect(regionAt(halves, [1000, 8000, 1000])).toBe(0)
    expect(regionAt(halves, [4, 2, 4])).toBe(1)
    for (const place of [0, 1]) expect(regionAt(halves, weightsInside(halves[place]!))).toBe(place)
  })

  it('goes to the neighbour in the direction of the arrow, and nowhere at the edge', () => {
    expect(neighbourTowards(halves, 0, 'ArrowDown')).toBe(1)
    expect(neighbourTowards(halves, 1, 'ArrowUp')).toBe(0)
    expect(neighbourTowards(halves, 0, 'ArrowUp')).toBeNull()
    expect(neighbourTowards(halves, 0, 'Enter')).toBeNull()
  })
})

describe('a share of weightings', () => {
  it('is never told as nothing or as everything while it is in between', () =>
    expect([0.0004, 0.254, 0.9996].map(partBp)).toEqual([100, 2500, 9900]))
})

describe('one weight', () => {
  it('moves while the two others keep their ratio', () => {
    const weights = weightsAt([3500, 4000, 2500], 1, 61)
    expect(percentOf(weights, 1)).toBe(61)
    expect(weights[1] / weights[2]).toBe(4000 / 2500)
    expect(weightsAt([10_000, 0, 0], 1, 40)).toEqual([80, 60, 60])
  })

  it('says what comes in and goes out at the next change on either side', () => {
    const stretches = [['a'], ['b'], ['b', 'c']].map((projectIds, place) => ({
      fromBp: place * 3000,
      toBp: place * 3000 + 3000,
      isConfirmed: true,
      projectIds,
    }))
    expect(nearestChanges(changesAlong({ stretches }), 45)).toEqual({
      below: { percent: 30, incoming: ['a'], outgoing: ['b'] },
      above: { percent: 60, incoming: ['c'], outgoing: [] },
    })
  })
})
