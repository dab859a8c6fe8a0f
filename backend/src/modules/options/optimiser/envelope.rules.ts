import { best } from './best.rules.ts'
import { commonDivisor } from './fraction.rules.ts'
import { clipped, dot, keyOf, minus, type Polygon, reduced, type Vector } from './polygon.rules.ts'
import { type Choice, type Program, type Row, valueOf } from './program.rules.ts'
import { search } from './search.rules.ts'

export type Triple = readonly [number, number, number]

/** What is chosen from, before it is said what the three axes weigh. */
export interface Unweighted {
  /** Per column its whole points on the three axes. */
  axisValues: readonly Triple[]
  rows: readonly Row[]
  fixed?: Program['fixed']
  /** Per column: of choices with equal sums the cheapest is taken. */
  costs: readonly number[]
}

export interface EnvelopeOptions {
  /** Where to look first, for instance the adopted weighting. */
  start?: Triple
  /** Asked now and then: true ends the search; what is not confirmed by then is marked. */
  isEnough?: (progress: EnvelopeProgress) => boolean
}

export interface EnvelopeProgress {
  regions: number
  confirmed: number
  unconfirmed: number
}

/** A choice, its sums on the axes, and the weightings under which nothing known is worth more. */
export interface Portfolio {
  choice: Choice
  sums: Vector
  polygon: Polygon
  /** Of all choices with these sums it is the one that the rule for equals names (`best.rules.ts`). */
  isDecided: boolean
}

/**
 * The best portfolios under all weightings of a polygon: of the whole triangle, or of a line through it. A portfolio is worth
 * weighting · sums; the greatest over all portfolios is a convex function, so an envelope that nothing exceeds at its
 * corners is exceeded nowhere. Corners are whole-number directions: comparing needs no tolerance, and a corner once
 * confirmed is known again by its name.
 */
export class Envelope {
  private readonly program: Unweighted
  private readonly within: Polygon
  private readonly options: EnvelopeOptions
  /** All points divided by what they have in common: framework weights are round, and short figures stay exact in floats. */
  private readonly unit: bigint
  private readonly points: readonly Vector[]
  private readonly confirmed = new Set<string>()
  portfolios: Portfolio[] = []

  constructor(program: Unweighted, within: Polygon, options: EnvelopeOptions) {
    this.program = program
    this.within = within
    this.options = options
    const exact = program.axisValues.map(([a, b, c]): Vector => [BigInt(a), BigInt(b), BigInt(c)])
    this.unit = exact.flat().reduce(commonDivisor, 0n) || 1n
    this.points = exact.map(([a, b, c]): Vector => [a / this.unit, b / this.unit, c / this.unit])
  }

  /** True when every corner is confirmed and every choice decided. */
  fill(): boolean {
    return this.confirmAll() && this.decideAll()
  }

  private confirmAll(): boolean {
    const [a, b, c] = this.options.start ?? [0, 0, 0]
    let next = this.options.start ? reduced([BigInt(a), BigInt(b), BigInt(c)]) : this.within[0]
    while (next) {
      if (!this.confirm(next)) return false
      next = this.unconfirmed()[0]
    }
    return true
  }

  isConfirmed(corner: Vector): boolean {
    return this.confirmed.has(keyOf(corner))
  }

  private unconfirmed(): Vector[] {
    return this.portfolios.flatMap(({ polygon }) => polygon).filter((corner) => !this.isConfirmed(corner))
  }

  /**
   * Solves at the weighting; false when the search was ended before its proof. A better portfolio cuts the corner off: the
   * search ends with it, and the corners of its own region are asked about instead.
   */
  private confirm(weighting: Vector): boolean {
    const known = this.bestAt(weighting)
    const { program, step } = this.programAt(weighting)
    const least = known ? valueOf(program.values, known.choice) : Infinity
    const { isEnough } = this.question()
    const found = search(program, {
      known: known?.choice,
      step,
      isEnough: ({ value }) => value > least + step / 2 || (isEnough?.() ?? false),
    })
    const isCutOff = found.choice !== null && this.add(found.choice, weighting, known)
    if (found.isProven) this.confirmed.add(keyOf(weighting))
    return found.isProven || (known !== undefined && isCutOff)
  }

  /** Off its border a portfolio ties only with those of the same sums: the rule for equals picks among them. */
  private decideAll(): boolean {
    const none = this.program.costs.map(() => 0)
    this.portfolios = this.portfolios.map((portfolio) => {
      const equals = this.equalsOf(portfolio)
      const { choice, isDecided } = best(equals, none, { known: portfolio.choice, ...this.question() })
      return { ...portfolio, choice: choice ?? portfolio.choice, isDecided }
    })
    return this.portfolios.every(({ isDecided }) => isDecided)
  }

  /** Choose as cheaply as possible what reaches the same sums: more than them is not to be had. */
  private equalsOf({ sums }: Portfolio): Program {
    const { rows, fixed, costs } = this.program
    const least = ([0, 1, 2] as const).map((axis) => ({
      coefficients: this.points.map((points) => -Number(points[axis])),
      limit: -Number(sums[axis]),
    }))
    return { values: costs.map((cost) => -cost), rows: [...rows, ...least], ...(fixed && { fixed }) }
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
   * What the columns are worth at the weighting. Where that passes what a float counts exactly, a gain of less than 1e-12 of
   * the whole is no gain to the search: a region it could hide is far smaller than any pixel.
   */
  private programAt(weighting: Vector): { program: Program; step: number } {
    const exact = this.points.map((points) => dot(weighting, points))
    const values = exact.map(Number)
    const whole = values.reduce((sum, value) => sum + value, 0)
    const step = Number(exact.reduce(commonDivisor, 0n) || 1n)
    const { rows, fixed } = this.program
    return {
      program: { values, rows, ...(fixed && { fixed }) },
      step: whole <= Number.MAX_SAFE_INTEGER ? step : Math.max(step, 1e-12 * whole),
    }
  }

  /** Takes the portfolio in if it is worth more than all known ones, and cuts its region out of theirs. */
  private add(choice: Choice, weighting: Vector, known: Portfolio | undefined): boolean {
    const sums = this.sumsOf(choice)
    if (known && dot(weighting, sums) <= dot(weighting, known.sums)) return false
    const lineTo = (rival: Portfolio) => reduced(minus(sums, rival.sums))
    const polygon = this.portfolios.reduce((rest, rival) => clipped(rest, lineTo(rival)), this.within)
    this.portfolios = this.portfolios
      .map((rival) => ({ ...rival, polygon: clipped(rival.polygon, reduced(minus(rival.sums, sums))) }))
      // Fewer corners than the whole has: only an edge of an area is left, or a point of a line.
      .filter((rival) => rival.polygon.length >= this.within.length)
    this.portfolios.push({ choice, sums, polygon, isDecided: false })
    return true
  }

  private sumsOf(choice: Choice): Vector {
    return this.points.reduce<Vector>(
      (sums, points, j) => (choice[j] === 1 ? [sums[0] + points[0], sums[1] + points[1], sums[2] + points[2]] : sums),
      [0n, 0n, 0n],
    )
  }

  /** The sums as they were given. */
  pointsOf({ sums }: Portfolio): Triple {
    return [Number(sums[0] * this.unit), Number(sums[1] * this.unit), Number(sums[2] * this.unit)]
  }
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
