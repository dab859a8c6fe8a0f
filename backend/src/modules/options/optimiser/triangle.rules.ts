import { commonDivisor, type Fraction, toNumber } from './fraction.rules.ts'
import {
  areaOf,
  clipped,
  dot,
  hasArea,
  keyOf,
  minus,
  type Polygon,
  reduced,
  total,
  type Vector,
  wholeTriangle,
} from './polygon.rules.ts'
import type { Choice, Program, Row } from './program.rules.ts'
import { search } from './search.rules.ts'

export type Triple = readonly [number, number, number]

/** What is chosen from, before it is said what the three axes weigh. */
export interface TriangleProgram {
  /** Per column its whole points on the three axes. */
  axisValues: readonly Triple[]
  rows: readonly Row[]
  fixed?: Program['fixed']
}

export interface TriangleOptions {
  /** Where to look first, for instance the adopted weighting. */
  start?: Triple
  /** Asked now and then: true ends the search; what is not confirmed by then is marked. */
  isEnough?: (progress: TriangleProgress) => boolean
}

export interface TriangleProgress {
  regions: number
  confirmed: number
  unconfirmed: number
}

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

/**
 * The exact regions of the triangle of weights. A portfolio is worth weighting · sums; the greatest over all portfolios is a
 * convex function, so an envelope that nothing exceeds at its corners is exceeded nowhere. Corners are whole-number
 * directions (`polygon.rules.ts`): comparing needs no tolerance, and a corner once confirmed is known again by its name.
 */
export function triangleOf(program: TriangleProgram, options: TriangleOptions = {}): Triangle {
  const envelope = new Envelope(program, options)
  const isComplete = envelope.fill()
  return { isComplete, regions: envelope.regions() }
}

interface Portfolio {
  choice: Choice
  sums: Vector
  polygon: Polygon
}

class Envelope {
  private readonly program: TriangleProgram
  private readonly options: TriangleOptions
  /** All points divided by what they have in common: framework weights are round, and short figures stay exact in floats. */
  private readonly unit: bigint
  private readonly points: readonly Vector[]
  private portfolios: Portfolio[] = []
  private readonly confirmed = new Set<string>()

  constructor(program: TriangleProgram, options: TriangleOptions) {
    this.program = program
    this.options = options
    const exact = program.axisValues.map(([a, b, c]): Vector => [BigInt(a), BigInt(b), BigInt(c)])
    this.unit = exact.flat().reduce(commonDivisor, 0n) || 1n
    this.points = exact.map(([a, b, c]): Vector => [a / this.unit, b / this.unit, c / this.unit])
  }

  /** True when every corner is confirmed. */
  fill(): boolean {
    const [a, b, c] = this.options.start ?? [1, 1, 1]
    let next: Vector | undefined = reduced([BigInt(a), BigInt(b), BigInt(c)])
    while (next) {
      if (!this.confirm(next)) return false
      next = this.unconfirmed()[0]
    }
    return true
  }

  private unconfirmed(): Vector[] {
    return this.portfolios.flatMap(({ polygon }) => polygon).filter((corner) => !this.confirmed.has(keyOf(corner)))
  }

  /** Solves at the weighting; false when the search was ended before its proof. */
  private confirm(weighting: Vector): boolean {
    const known = this.bestAt(weighting)
    const { values, step } = this.valuesAt(weighting)
    const { rows, fixed } = this.program
    const found = search({ values, rows, ...(fixed && { fixed }) }, { known: known?.choice, step, ...this.question() })
    if (found.choice) this.add(found.choice, weighting, known)
    if (found.isProven) this.confirmed.add(keyOf(weighting))
    return found.isProven
  }

  private question() {
    const { isEnough } = this.options
    if (!isEnough) return {}
    const progress = {
      regions: this.portfolios.length,
      confirmed: this.confirmed.size,
      unconfirmed: this.unconfirmed().length,
    }
    return { isEnough: () => isEnough(progress) }
  }

  private bestAt(weighting: Vector): Portfolio | undefined {
    let best: Portfolio | undefined
    for (const one of this.portfolios) if (!best || dot(weighting, one.sums) > dot(weighting, best.sums)) best = one
    return best
  }

  /**
   * What the columns are worth at the weighting. Where that passes what a float counts exactly, a gain of less than a
   * billionth of a thousandth of the whole is no gain to the search: a region it could hide is far smaller than any pixel.
   */
  private valuesAt(weighting: Vector): { values: number[]; step: number } {
    const exact = this.points.map((points) => dot(weighting, points))
    const values = exact.map(Number)
    const whole = values.reduce((sum, value) => sum + value, 0)
    const step = Number(exact.reduce(commonDivisor, 0n) || 1n)
    return { values, step: whole <= Number.MAX_SAFE_INTEGER ? step : Math.max(step, 1e-12 * whole) }
  }

  /** Takes the portfolio in if it is worth more than all known ones, and cuts its region out of theirs. */
  private add(choice: Choice, weighting: Vector, known: Portfolio | undefined): void {
    const sums = this.sumsOf(choice)
    if (known && dot(weighting, sums) <= dot(weighting, known.sums)) return
    const rivals = this.portfolios
    const lineTo = (rival: Portfolio) => reduced(minus(sums, rival.sums))
    const polygon = rivals.reduce((rest, rival) => clipped(rest, lineTo(rival)), wholeTriangle)
    this.portfolios = rivals
      .map((rival) => ({ ...rival, polygon: clipped(rival.polygon, reduced(minus(rival.sums, sums))) }))
      .filter((rival) => hasArea(rival.polygon))
    this.portfolios.push({ choice, sums, polygon })
  }

  private sumsOf(choice: Choice): Vector {
    return this.points.reduce<Vector>(
      (sums, points, j) => (choice[j] === 1 ? [sums[0] + points[0], sums[1] + points[1], sums[2] + points[2]] : sums),
      [0n, 0n, 0n],
    )
  }

  regions(): Region[] {
    const sorted = this.portfolios.toSorted((a, b) => order(b.sums, a.sums))
    const sides = sidesOf(sorted)
    return sorted.map((portfolio, i) => this.region(portfolio, sorted, sides, i))
  }

  private region({ choice, sums, polygon }: Portfolio, all: Portfolio[], sides: Sides, index: number): Region {
    const corners = polygon.map((weights) => this.corner(weights))
    const area = areaOf(polygon)
    return {
      choice,
      sums: [Number(sums[0] * this.unit), Number(sums[1] * this.unit), Number(sums[2] * this.unit)],
      corners,
      area,
      share: toNumber(area),
      isConfirmed: corners.every((corner) => corner.isConfirmed),
      borders: polygon.map((_, from) => {
        const neighbour = sides.get(sideName(polygon, from))?.find((other) => other !== index) ?? null
        return { from, neighbour, ...changes(choice, neighbour === null ? choice : (all[neighbour]?.choice ?? choice)) }
      }),
    }
  }

  private corner(weights: Vector): Corner {
    const [a, b, c] = weights.map((one) => toNumber({ numerator: one, denominator: total(weights) }))
    return { weights, at: [a ?? 0, b ?? 0, c ?? 0], isConfirmed: this.confirmed.has(keyOf(weights)) }
  }
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

/** What comes in and what goes out from one choice to another. */
export function changes(from: Choice, to: Choice): { incoming: number[]; outgoing: number[] } {
  const incoming: number[] = []
  const outgoing: number[] = []
  for (let j = 0; j < from.length; j++) {
    if (from[j] === 0 && to[j] === 1) incoming.push(j)
    if (from[j] === 1 && to[j] === 0) outgoing.push(j)
  }
  return { incoming, outgoing }
}
