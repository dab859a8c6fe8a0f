import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction, over, plus } from './fraction.rules.ts'
import {
  areaOf,
  clipped,
  dot,
  keyOf,
  type Polygon,
  reduced,
  shareOf,
  type Vector,
  wholeTriangle,
} from './polygon.rules.ts'

const anyFigure = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9_000_000, max: 9_000_000 })).map(BigInt)
const anyLine = fc
  .tuple(anyFigure, anyFigure, anyFigure)
  .filter((figures) => figures.some((figure) => figure !== 0n))
  .map(reduced)
const anyPiece = fc.array(anyLine, { maxLength: 5 }).map((lines) => lines.reduce<Polygon>(clipped, wholeTriangle))
const other = ([a, b, c]: Vector): Vector => [-a, -b, -c]

describe('a piece of the triangle of weights', () => {
  it('falls in two by a line: the two areas make up the whole, to the last digit', () => {
    fc.assert(
      fc.property(anyPiece, anyLine, (piece, line) => {
        expect(plus(areaOf(clipped(piece, line)), areaOf(clipped(piece, other(line))))).toEqual(areaOf(piece))
      }),
    )
  })

  it('has corners only where all its lines allow, each under one name', () => {
    fc.assert(
      fc.property(anyPiece, anyLine, (piece, line) => {
        const rest = clipped(piece, line)
        expect(rest.every((corner) => dot(line, corner) >= 0n && corner.every((weight) => weight >= 0n))).toBe(true)
        expect(rest.map((corner) => keyOf(reduced(corner)))).toEqual([...new Set(rest.map(keyOf))])
      }),
    )
  })

  it('has no area exactly when fewer than three corners are left', () => {
    fc.assert(
      fc.property(anyPiece, (piece) => {
        expect(areaOf(piece).numerator > 0n).toBe(piece.length >= 3)
      }),
    )
  })

  it('is measured by its share of a line too', () => {
    const line: Polygon = [
      [1n, 0n, 1n],
      [0n, 1n, 1n],
    ]
    expect(shareOf(clipped(line, [1n, -3n, 0n]), line)).toEqual(fraction(1n, 4n))
    expect(over(areaOf(wholeTriangle), fraction(2n))).toEqual(fraction(1n, 2n))
  })
})
