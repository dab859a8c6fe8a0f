import { commonDivisor, type Fraction, fraction, magnitude, over, plus } from './fraction.rules.ts'

/** Three whole numbers: a weighting (only its ratios count), the sums of a portfolio, or a line through the triangle. */
export type Vector = readonly [bigint, bigint, bigint]
/** A convex piece of the triangle of weights by its corners, in order. */
export type Polygon = readonly Vector[]

export const dot = (a: Vector, b: Vector): bigint => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const total = (a: Vector): bigint => a[0] + a[1] + a[2]

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** Divided by the common divisor of the three: equal directions become equal figures. */
export function reduced(a: Vector): Vector {
  const divisor = commonDivisor(commonDivisor(a[0], a[1]), a[2]) || 1n
  return [a[0] / divisor, a[1] / divisor, a[2] / divisor]
}

/** The one name of a weighting. */
export const keyOf = (weighting: Vector): string => weighting.join(':')

export const wholeTriangle: Polygon = [
  [1n, 0n, 0n],
  [0n, 1n, 0n],
  [0n, 0n, 1n],
]

/** What of the polygon lies where line · weighting ≥ 0, exact: a corner is where two lines meet, their cross product. */
export function clipped(polygon: Polygon, line: Vector): Polygon {
  const sides = polygon.map((corner) => dot(line, corner))
  if (sides.every((side) => side >= 0n)) return polygon
  const kept: Vector[] = []
  polygon.forEach((corner, i) => {
    const next = (i + 1) % polygon.length
    const [side, nextSide, nextCorner] = [sides[i] ?? 0n, sides[next] ?? 0n, polygon[next] ?? corner]
    if (side >= 0n) kept.push(corner)
    const isBack = polygon.length === 2 && i === 1
    if (side * nextSide < 0n && !isBack) kept.push(meeting(corner, nextCorner, line))
  })
  return kept
}

function meeting(from: Vector, to: Vector, line: Vector): Vector {
  const point = reduced(cross(reduced(cross(from, to)), line))
  return total(point) < 0n ? [-point[0], -point[1], -point[2]] : point
}

/** The share of the whole triangle's area, exact. Zero for a piece that is only a line or a point. */
export function areaOf(polygon: Polygon): Fraction {
  const [first, ...others] = polygon
  let area = fraction(0n)
  for (let i = 0; first && i + 1 < others.length; i++) {
    const [second, third] = [others[i] ?? first, others[i + 1] ?? first]
    const twice = magnitude(dot(first, cross(second, third)))
    area = plus(area, fraction(twice, total(first) * total(second) * total(third)))
  }
  return area
}

/** How much of the whole the piece is: by area, by length where the whole is a line; all of it where it is a point. */
export function shareOf(piece: Polygon, whole: Polygon): Fraction {
  const [from, to] = whole
  if (!from || !to) return fraction(BigInt(piece.length))
  if (whole.length > 2) return over(areaOf(piece), areaOf(whole))
  const axis = ([0, 1] as const).find((one) => between(from, to, one).numerator !== 0n) ?? 2
  const [start, end] = piece
  return start && end ? over(between(start, end, axis), between(from, to, axis)) : fraction(0n)
}

const between = (from: Vector, to: Vector, axis: 0 | 1 | 2): Fraction =>
  fraction(magnitude(from[axis] * total(to) - to[axis] * total(from)), total(from) * total(to))
