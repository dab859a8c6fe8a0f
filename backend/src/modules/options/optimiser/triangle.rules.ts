import {
  changes,
  Envelope,
  type EnvelopeOptions,
  type Portfolio,
  type Triple,
  type Unweighted,
} from './envelope.rules.ts'
import { type Fraction, toNumber } from './fraction.rules.ts'
import { areaOf, dot, keyOf, type Polygon, total, type Vector, wholeTriangle } from './polygon.rules.ts'
import type { Choice } from './program.rules.ts'

export interface Triangle {
  /** Every point of every region is proven; else there may be better portfolios round the corners not confirmed. */
  isComplete: boolean
  /** In the order of their sums, so that the same input gives the same list. */
  regions: Region[]
}

/** The weightings under which one portfolio is worth most. */
export interface Region {
  choice: Choice
  /** The points of the portfolio on the three axes. */
  sums: Triple
  corners: Corner[]
  area: Fraction
  /** The area as a plain number, for drawing and words. */
  share: number
  isConfirmed: boolean
  borders: Border[]
}

export interface Corner {
  /** The exact weighting: only the ratios of the three whole numbers count. */
  weights: Vector
  /** The same as shares that sum to one. */
  at: Triple
  isConfirmed: boolean
}

/** From corner `from` to the next one: on the other side stands region `neighbour`, or nothing at the triangle's edge. */
export interface Border {
  from: number
  neighbour: number | null
  /** The columns that come in and go out when one steps over. */
  incoming: number[]
  outgoing: number[]
}

/** The exact regions of the triangle of weights, each with its one best portfolio. */
export function triangleOf(program: Unweighted, options: EnvelopeOptions = {}): Triangle {
  const envelope = new Envelope(program, wholeTriangle, { start: [1, 1, 1], ...options })
  const isComplete = envelope.fill()
  const portfolios = envelope.portfolios.toSorted((a, b) => order(b.sums, a.sums))
  const sides = sidesOf(portfolios)
  return { isComplete, regions: portfolios.map((_, index) => region(envelope, portfolios, sides, index)) }
}

function region(envelope: Envelope, all: Portfolio[], sides: Sides, index: number): Region {
  const portfolio = all[index] as Portfolio
  const { choice, polygon } = portfolio
  const corners = polygon.map((weights) => cornerAt(envelope, weights))
  const area = areaOf(polygon)
  return {
    choice,
    sums: envelope.pointsOf(portfolio),
    corners,
    area,
    share: toNumber(area),
    isConfirmed: corners.every(({ isConfirmed }) => isConfirmed),
    borders: polygon.map((_, from) => {
      const neighbour = sides.get(sideName(polygon, from))?.find((other) => other !== index) ?? null
      return { from, neighbour, ...changes(choice, all[neighbour ?? index]?.choice ?? choice) }
    }),
  }
}

function cornerAt(envelope: Envelope, weights: Vector): Corner {
  const share = (axis: 0 | 1 | 2) => toNumber({ numerator: weights[axis], denominator: total(weights) })
  return { weights, at: [share(0), share(1), share(2)], isConfirmed: envelope.isConfirmed(weights) }
}

const order = (a: Vector, b: Vector): number => Number(a[0] - b[0] || a[1] - b[1] || a[2] - b[2])

/** By the names of its two ends, the regions that a side belongs to: two inside the triangle, one at its edge. */
type Sides = Map<string, number[]>

function sidesOf(portfolios: Portfolio[]): Sides {
  const sides: Sides = new Map()
  portfolios.forEach(({ polygon }, i) =>
    polygon.forEach((_, from) => {
      const name = sideName(polygon, from)
      sides.set(name, [...(sides.get(name) ?? []), i])
    }),
  )
  return sides
}

function sideName(polygon: Polygon, from: number): string {
  const ends = [polygon[from], polygon[(from + 1) % polygon.length]].flatMap((end) => (end ? [keyOf(end)] : []))
  return ends.toSorted().join(' ')
}

/** The regions in which a weighting lies: several on a border, where their portfolios are worth the same. */
export function regionsAt(regions: readonly Region[], [a, b, c]: Triple): number[] {
  const weighting: Vector = [BigInt(a), BigInt(b), BigInt(c)]
  const worth = regions.map(({ sums: [x, y, z] }) => dot(weighting, [BigInt(x), BigInt(y), BigInt(z)]))
  const most = worth.reduce((best, one) => (one > best ? one : best), 0n)
  return worth.flatMap((one, i) => (one === most ? [i] : []))
}
