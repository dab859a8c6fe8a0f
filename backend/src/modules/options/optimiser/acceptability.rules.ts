import type { Triple } from './envelope.rules.ts'
import { type Fraction, fraction, plus, toNumber } from './fraction.rules.ts'
import { clipped, keyOf, type Polygon, shareOf, type Vector, wholeTriangle } from './polygon.rules.ts'
import type { Region } from './triangle.rules.ts'

/** The weightings that are open to discussion, in basis points per axis. */
export interface WeightRange {
  lower: Triple
  upper: Triple
}

export type Verdict = 'always' | 'depends' | 'never'

export interface Acceptability {
  /** The share of the allowed weightings under which the best portfolio contains it. */
  exact: Fraction
  share: number
  verdict: Verdict
}

export interface Acceptabilities {
  /** False while better portfolios may hide round an unconfirmed corner: then shares and verdicts are provisional. */
  isConfirmed: boolean
  /** One per candidate. */
  candidates: Acceptability[]
}

export const anyWeighting: WeightRange = { lower: [0, 0, 0], upper: [10_000, 10_000, 10_000] }

/**
 * How far being funded hangs on the weighting (acceptability in the sense of stochastic multicriteria analysis, with every
 * allowed weighting equally likely). The verdict is exact: a region that only touches the allowed weightings, at a border or
 * a corner, counts for it too, so that `always` holds on the edge where two portfolios are worth the same. A range narrowed
 * to a line is measured by length, one narrowed to a point is that point. Null when no weighting is allowed.
 *
 * `candidateOf` says for each column whose it is: several columns of one candidate differ by their start.
 */
export function acceptabilities(
  regions: readonly Region[],
  candidateOf: readonly number[],
  range: WeightRange = anyWeighting,
): Acceptabilities | null {
  const allowed = within(wholeTriangle, range)
  if (allowed.length === 0) return null
  const pieces = regions
    .map((region) => ({
      region,
      polygon: within(
        region.corners.map(({ weights }) => weights),
        range,
      ),
    }))
    .filter(({ polygon }) => polygon.length > 0)
    .map(({ region, polygon }) => ({
      region,
      name: nameOf(polygon),
      share: shareOf(polygon, allowed),
      funded: fundedIn(region, candidateOf),
    }))
  const count = candidateOf.reduce((most, one) => Math.max(most, one + 1), 0)
  return {
    isConfirmed: pieces.every(({ region }) => region.isConfirmed),
    candidates: Array.from({ length: count }, (_, candidate) => acceptability(pieces, candidate)),
  }
}

interface Piece {
  name: string
  share: Fraction
  funded: ReadonlySet<number>
}

function acceptability(pieces: readonly Piece[], candidate: number): Acceptability {
  const funded = pieces.filter((piece) => piece.funded.has(candidate))
  // Along a border two regions hold the same line: it is measured once.
  const once = new Map(funded.map(({ name, share }) => [name, share]))
  const exact = [...once.values()].reduce(plus, fraction(0n))
  const verdict = funded.length === 0 ? 'never' : funded.length === pieces.length ? 'always' : 'depends'
  return { exact, share: toNumber(exact), verdict }
}

const nameOf = (polygon: Polygon): string => polygon.map(keyOf).toSorted().join(' ')

const fundedIn = ({ choice }: Region, candidateOf: readonly number[]): ReadonlySet<number> =>
  new Set(candidateOf.filter((_, column) => choice[column] === 1))

/** Clipped to lower ≤ weight ≤ upper on each axis, exact: 10 000 × weight − bound × (sum of weights) keeps its sign. */
function within(polygon: Polygon, { lower, upper }: WeightRange): Polygon {
  const axes = [0, 1, 2] as const
  const lines = axes.flatMap((axis) => [
    boundary(axis, BigInt(lower[axis]), 1n),
    boundary(axis, BigInt(upper[axis]), -1n),
  ])
  return lines.reduce(clipped, polygon)
}

const boundary = (axis: 0 | 1 | 2, bound: bigint, side: bigint): Vector => {
  const cell = (of: number) => side * ((of === axis ? 10_000n : 0n) - bound)
  return [cell(0), cell(1), cell(2)]
}
