import { changes, Envelope, type EnvelopeOptions, type Triple, type Unweighted } from './envelope.rules.ts'
import { compare, type Fraction, fraction, toNumber } from './fraction.rules.ts'
import type { Vector } from './polygon.rules.ts'
import type { Choice } from './program.rules.ts'

const whole = 10_000

/**
 * One weight that moves from nothing to 10 000 basis points while the others keep their ratio: what each column is worth then
 * runs straight from `none` to `all`, in whole numbers of a common unit.
 */
export interface Slide {
  none: readonly number[]
  all: readonly number[]
  /** The weight as it is, in basis points and exact. */
  presentBp: Fraction
}

/** The weight of one axis against the two others, in any whole numbers. Two others that weigh nothing share equally. */
export function slideOfAxis(axisValues: readonly Triple[], weights: Triple, axis: 0 | 1 | 2): Slide {
  const ratio = shortest(
    weights.map((weight, one) => (one === axis ? 0 : weight)),
    axis,
  )
  const parts = sumOf(ratio)
  return {
    none: axisValues.map((points) => weighted(ratio, points)),
    all: axisValues.map((points) => parts * points[axis]),
    presentBp: shareBp(weights, axis),
  }
}

/** One axis from within: its criteria, their weights, and per column the points on each, null where they are not known. */
export interface AxisFromWithin {
  axis: 0 | 1 | 2
  criterionWeightsBp: readonly number[]
  points: readonly (readonly number[] | null)[]
}

/**
 * The weight of one criterion against the others of its axis; the axes keep theirs. A column whose points are not known keeps
 * what it has on the axis.
 */
export function slideOfCriterion(
  axisValues: readonly Triple[],
  weights: Triple,
  { axis, criterionWeightsBp, points }: AxisFromWithin,
  criterion: number,
): Slide {
  const ratio = shortest(
    criterionWeightsBp.map((weight, one) => (one === criterion ? 0 : weight)),
    criterion,
  )
  const parts = sumOf(ratio) || 1
  const shares = shortest(weights, axis)
  const worth = (ofPoints: (own: readonly number[]) => number) =>
    axisValues.map((values, j) => {
      const own = points[j]
      const within = own ? whole * ofPoints(own) : parts * values[axis]
      return shares.reduce((sum, weight, one) => sum + weight * (one === axis ? within : parts * (values[one] ?? 0)), 0)
    })
  return {
    none: worth((own) => weighted(ratio, own)),
    all: worth((own) => parts * (own[criterion] ?? 0)),
    presentBp: shareBp(criterionWeightsBp, criterion),
  }
}

const shareBp = (weights: readonly number[], one: number): Fraction =>
  fraction(BigInt(whole) * BigInt(weights[one] ?? 0), BigInt(sumOf(weights)))

/** The weights but one, without what they have in common. */
function shortest(weights: readonly number[], moving: number): number[] {
  const divisor = weights.reduce((a, b) => divisorOf(a, b), 0)
  return weights.map((weight, one) => (divisor > 0 ? weight / divisor : one === moving ? 0 : 1))
}

const divisorOf = (a: number, b: number): number => (b === 0 ? a : divisorOf(b, a % b))
const sumOf = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0)
const weighted = (weights: readonly number[], figures: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (figures[i] ?? 0), 0)

export interface OneWeight {
  /** Every stretch is proven; else better portfolios may hide round the ends not confirmed. */
  isComplete: boolean
  /** From weight nothing to the whole, each with its one best portfolio. */
  stretches: Stretch[]
  /** The nearest weights at which the selection changes; null: it never does. On a breakpoint both are the present weight. */
  below: Breakpoint | null
  above: Breakpoint | null
}

export interface Stretch {
  fromBp: Fraction
  toBp: Fraction
  choice: Choice
  isConfirmed: boolean
}

export interface Breakpoint {
  /** Here the two portfolios are worth exactly the same. */
  exactBp: Fraction
  bp: number
  /** The first whole basis point beyond it. */
  firstBp: number
  incoming: number[]
  outgoing: number[]
}

/** The exact weights at which the best portfolio changes, along the line alone. */
export function alongWeight(
  program: Omit<Unweighted, 'axisValues'>,
  slide: Slide,
  isEnough?: EnvelopeOptions['isEnough'],
): OneWeight {
  const axisValues = slide.none.map((none, j): Triple => [none, slide.all[j] ?? 0, 0])
  const envelope = new Envelope({ ...program, axisValues }, line, {
    start: startAt(slide.presentBp),
    ...(isEnough && { isEnough }),
  })
  const isComplete = envelope.fill()
  const stretches = envelope.portfolios
    .map(({ choice, polygon }): Stretch => {
      const [fromBp = nothing, toBp = nothing] = polygon.map(weightAt).toSorted(compare)
      return { fromBp, toBp, choice, isConfirmed: polygon.every((corner) => envelope.isConfirmed(corner)) }
    })
    .toSorted((a, b) => compare(a.fromBp, b.fromBp))
  return {
    isComplete,
    stretches,
    below: nearestBelow(stretches, slide.presentBp),
    above: nearestAbove(stretches, slide.presentBp),
  }
}

const startAt = ({ numerator, denominator }: Fraction): Triple => [
  Number(BigInt(whole) * denominator - numerator),
  Number(numerator),
  0,
]

const nothing = fraction(0n)
const line: readonly Vector[] = [
  [1n, 0n, 0n],
  [0n, 1n, 0n],
]

const weightAt = ([none, all]: Vector): Fraction => fraction(BigInt(whole) * all, none + all)

function nearestAbove(stretches: readonly Stretch[], present: Fraction): Breakpoint | null {
  const next = stretches.findIndex(({ fromBp }, i) => i > 0 && compare(fromBp, present) >= 0)
  const [from, to] = [stretches[next - 1], stretches[next]]
  if (!from || !to) return null
  const { numerator, denominator } = to.fromBp
  return breakpoint(from, to, to.fromBp, Number(numerator / denominator) + 1)
}

function nearestBelow(stretches: readonly Stretch[], present: Fraction): Breakpoint | null {
  const next = stretches.findLastIndex(({ toBp }, i) => i < stretches.length - 1 && compare(toBp, present) <= 0)
  const [from, to] = [stretches[next + 1], stretches[next]]
  if (!from || !to) return null
  const { numerator, denominator } = to.toBp
  return breakpoint(from, to, to.toBp, Number((numerator + denominator - 1n) / denominator) - 1)
}

const breakpoint = (from: Stretch, to: Stretch, exactBp: Fraction, firstBp: number): Breakpoint => ({
  exactBp,
  bp: toNumber(exactBp),
  firstBp,
  ...changes(from.choice, to.choice),
})

/** The rank of each column at a whole weight: the higher value first, of equal ones the cheaper, then the earlier column. */
export function ranksAt({ none, all }: Slide, costs: readonly number[], weightBp: number): number[] {
  const worth = none.map((one, j) => BigInt(whole - weightBp) * BigInt(one) + BigInt(weightBp) * BigInt(all[j] ?? 0))
  const order = worth
    .map((_, j) => j)
    .toSorted((a, b) => Number((worth[b] ?? 0n) - (worth[a] ?? 0n)) || (costs[a] ?? 0) - (costs[b] ?? 0) || a - b)
  const places = new Map(order.map((column, place) => [column, place + 1]))
  return worth.map((_, column) => places.get(column) ?? 0)
}
