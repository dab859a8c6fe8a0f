import type { Triple } from '@triaxe/shared-types'
import { best } from './best.rules.ts'
import { costLimit, type Ground, withIt, withoutIt } from './cost-limit.rules.ts'
import { usesOf } from './cost-room.rules.ts'
import { type Force, forceOf } from './force.rules.ts'
import { type Candidate, type Model, type Modelled, programOf } from './model.rules.ts'
import { type Choice, valueOf } from './program.rules.ts'
import { type Counting, pieceOf } from './progress.rules.ts'
import type { SearchOptions } from './search.rules.ts'
import { byTie } from './tie.rules.ts'

/** A criterion of the framework; `axis` is 1, 2 or 3. */
export interface WeighedCriterion {
  criterionId: string
  axis: number
  weightBp: number
}

export interface WhyQuestion {
  model: Model
  weights: Triple
  criteria: WeighedCriterion[]
  /** Per candidate its points in the order of the criteria; null where nobody has scored it. */
  points: (number[] | null)[]
  /** The one that is asked about; left out: every candidate. */
  only?: string
}

/** From so many points to so many. */
export interface PointsChange {
  criterionId: string
  from: number
  to: number
}

/** Why one candidate is in the plan or not. Values are exact, in the units of `programOf`. */
export interface Explanation {
  projectId: string
  /** Among the scored by value, cheaper before dearer, then by code; null where nobody has scored it. */
  rank: number | null
  isIn: boolean
  /** Years it begins later than planned; null when out. */
  later: number | null
  force: Force
  value: number
  /** Per axis: what it brings, and by how much that passes the mean of the candidates, times their number. */
  contributions: { axis: number; value: number; againstMean: number }[]
  /** The value of the best plan with it, and without it; null: there is none. */
  valueWith: number | null
  valueWithout: number | null
  /** What the best plan on the other side has in its place, and what it leaves out for it. */
  incoming: string[]
  outgoing: string[]
  /** For one that is out the least value at which the plan takes it, for one that is in the greatest at which it does not. */
  valueLimit: number | null
  /** The smallest change of the points of one criterion that does it. */
  points: PointsChange | null
  /** For one that is out the greatest cost in francs at which the plan takes it, for one that is in the least at which it does not. */
  francsLimit: number | null
  /** Its searches came to their end: a limit that is null is then known to be none. */
  isProven: boolean
}

export interface Why {
  /** The scored candidates that nothing obliges. */
  ranked: number
  planValue: number
  explanations: Explanation[]
  /** Each search came to its end. */
  isProven: boolean
}

type Asked = Pick<SearchOptions, 'isEnough'>

/** Each candidate asked about explained from the arithmetic; null where the model allows nothing. A project changes sides when the plan of `best` does. */
export function whyOf(question: WhyQuestion, options: Counting = {}): Why | null {
  const { model, weights } = question
  const asked = askedOf(question)
  const count = asked.length
  const piece = (done: number) => pieceOf(options, done, 2 * count)
  const modelled = programOf(model, weights)
  const { choice: plan, ...found } = best(modelled.program, modelled.costs, piece(0))
  if (!plan) return null
  const ground = groundOf(question, modelled, { choice: plan, isProven: found.isDecided })
  const sides = asked.map((index, place) => sideOf(ground, index, piece(place)))
  const limits = sides.map((side, place) => limitsOf(question, ground, side, piece(count + place)))
  const ranks = ranksOf(question)
  const totals = totalsOf(question)
  return {
    ranked: ranks.size,
    planValue: found.value,
    explanations: sides.map((side, place) => ({
      ...valueFacts(question, side.index, totals, ranks),
      ...sideFacts(ground, side),
      ...(limits[place] ?? unproven),
    })),
    isProven: found.isDecided && sides.every((side) => side.isProven) && limits.every((limit) => limit.isProven),
  }
}

const askedOf = ({ model, only }: WhyQuestion): number[] =>
  model.candidates.flatMap(({ projectId }, index) => (only === undefined || projectId === only ? [index] : []))

function groundOf({ model, weights }: WhyQuestion, modelled: Modelled, plan: Ground['plan']): Ground {
  const noLimit = { totalCents: null, investmentCents: null, operatingCents: null, posts: null }
  const envelopes = model.envelopes.map(({ year }) => ({ year, ...noLimit }))
  const conditions = programOf({ ...model, envelopes, minimumShareBp: [null, null, null] }, weights).program.rows
  return { model, modelled, uses: usesOf(model, modelled), conditions, plan, pool: [plan.choice] }
}

interface Side {
  index: number
  isIn: boolean
  own: number[]
  /** The best choice with the candidate and without it. */
  withIt: Choice | null
  withoutIt: Choice | null
  isProven: boolean
}

/** Solved once more with the candidate on the other side. */
function sideOf(ground: Ground, index: number, options: Asked): Side {
  const { model, modelled, plan } = ground
  const { program, columns, costs } = modelled
  const own = columns.flatMap(({ candidate }, j) => (candidate === index ? [j] : []))
  const isIn = own.some((j) => plan.choice[j] === 1)
  const known = ground.pool
    .filter((choice) => own.some((j) => choice[j] === 1) !== isIn)
    .toSorted((a, b) => valueOf(program.values, b) - valueOf(program.values, a))[0]
  const other = isIn
    ? best(withoutIt(program, own), costs, { ...options, known })
    : bestStart(modelled, own, { ...options, known })
  // Against a must it is no allowed plan, and no answer to what others ask.
  if (other.choice && model.candidates[index]?.must === null) ground.pool.push(other.choice)
  const [inside, outside] = isIn ? [plan.choice, other.choice] : [other.choice, plan.choice]
  return { index, isIn, own, withIt: inside, withoutIt: outside, isProven: plan.isProven && other.isDecided }
}

/** The best of its starts: each is asked about alone, because shares of several would fit where no single one does. */
function bestStart({ program, costs }: Modelled, own: number[], options: Pick<SearchOptions, 'isEnough' | 'known'>) {
  let chosen: { choice: Choice | null; isDecided: boolean } = { choice: null, isDecided: true }
  for (const column of own) {
    const found = best(withIt(program, own, column), costs, options)
    const isDecided = chosen.isDecided && found.isDecided
    chosen = { choice: better({ program, costs }, chosen.choice, found.choice), isDecided }
  }
  return chosen
}

/** Of two choices the one of greater value, of equal ones by the rule. */
function better({ program, costs }: Pick<Modelled, 'program' | 'costs'>, one: Choice | null, other: Choice | null) {
  if (!one || !other) return one ?? other
  const gain = valueOf(program.values, other) - valueOf(program.values, one)
  return gain > 0 || (gain === 0 && byTie(costs, other, one) < 0) ? other : one
}

const weighed = ({ axisValues }: Candidate, weights: Triple): Triple => [
  axisValues[0] * weights[0],
  axisValues[1] * weights[1],
  axisValues[2] * weights[2],
]
const total = ([a, b, c]: Triple) => a + b + c

/** By law or by hand is outside the ranking, in either direction. */
const isRanked = ({ model, points }: WhyQuestion, index: number): boolean =>
  points[index] !== null && points[index] !== undefined && model.candidates[index]?.must === null

function ranksOf(question: WhyQuestion): Map<number, number> {
  const ranked = question.model.candidates.flatMap((candidate, index) =>
    isRanked(question, index) ? [{ index, ...candidate, value: total(weighed(candidate, question.weights)) }] : [],
  )
  const ordered = ranked.toSorted((a, b) => b.value - a.value || a.costCents - b.costCents || a.index - b.index)
  return new Map(ordered.map(({ index }, place) => [index, place + 1]))
}

function totalsOf(question: WhyQuestion): Triple {
  return question.model.candidates.reduce<Triple>(
    (sums, candidate, index) => {
      const [a, b, c] = isRanked(question, index) ? weighed(candidate, question.weights) : [0, 0, 0]
      return [sums[0] + a, sums[1] + b, sums[2] + c]
    },
    [0, 0, 0],
  )
}

function valueFacts({ model, weights }: WhyQuestion, index: number, totals: Triple, ranks: Map<number, number>) {
  const candidate = model.candidates[index] as Candidate
  const parts = weighed(candidate, weights)
  return {
    projectId: candidate.projectId,
    rank: ranks.get(index) ?? null,
    value: total(parts),
    contributions: parts.map((value, axis) => ({
      axis: axis + 1,
      value,
      againstMean: value * ranks.size - (totals[axis] ?? 0),
    })),
  }
}

function sideFacts({ model, modelled, plan: { choice: plan } }: Ground, side: Side) {
  const { columns, program } = modelled
  const worth = (choice: Choice | null) => choice && valueOf(program.values, choice)
  const other = side.isIn ? side.withoutIt : side.withIt
  const of = (choice: Choice) => new Set(columns.flatMap(({ candidate }, j) => (choice[j] === 1 ? [candidate] : [])))
  const [now, then] = [of(plan), of(other ?? plan)]
  const idsOf = (from: Set<number>, to: Set<number>) =>
    [...from].filter((one) => !to.has(one) && one !== side.index).map((one) => model.candidates[one]?.projectId ?? '')
  return {
    isIn: side.isIn,
    later: columns.find((_, j) => side.own.includes(j) && plan[j] === 1)?.later ?? null,
    force: forceOf(model, side.index, { isIn: side.isIn, isOpen: other !== null || !side.isProven }),
    valueWith: worth(side.withIt),
    valueWithout: worth(side.withoutIt),
    incoming: idsOf(then, now),
    outgoing: idsOf(now, then),
  }
}

const noLimits = { valueLimit: null, points: null, francsLimit: null }
const unproven = { ...noLimits, isProven: false }

/** A must has no limits: nothing but its must decides. Nor has anything on a side that was not searched to its end. */
function limitsOf(question: WhyQuestion, ground: Ground, side: Side, options: Asked) {
  const { criteria, points, weights, model } = question
  const candidate = model.candidates[side.index] as Candidate
  const rival = side.withoutIt
  if (candidate.must !== null || !rival || !side.isProven) return { ...noLimits, isProven: side.isProven }
  const value = total(weighed(candidate, weights))
  const limit = valueLimit(ground, side, value)
  const most = 50_000 * total(weights)
  const own = points[side.index]
  const { francs, isProven } = costLimit(ground, { index: side.index, isIn: side.isIn, rival }, options)
  return {
    valueLimit: limit === null || limit < 0 || limit > most ? null : limit,
    points: limit === null || !own ? null : smallestChange({ criteria, points: own, weights }, value, limit),
    francsLimit: francs,
    isProven,
  }
}

/** Its own value moves every choice with it alike and none without it: the two best choices stay the best. */
function valueLimit({ modelled }: Ground, side: Side, value: number): number | null {
  if (!side.withIt || !side.withoutIt) return null
  const { program, costs } = modelled
  const even = value + valueOf(program.values, side.withoutIt) - valueOf(program.values, side.withIt)
  const isInWhenEven = byTie(costs, side.withIt, side.withoutIt) < 0
  if (side.isIn) return isInWhenEven ? even - 1 : even
  return isInWhenEven ? even : even + 1
}

const highestPoints = 5

/** Of the single changes of points that reach the limit the fewest points; of as many the heavier criterion, then the first. */
function smallestChange(
  { criteria, points, weights }: { criteria: WeighedCriterion[]; points: number[]; weights: Triple },
  value: number,
  limit: number,
): PointsChange | null {
  const gap = limit - value
  const changes = criteria.flatMap(({ criterionId, axis, weightBp }, i) => {
    const weight = weightBp * (weights[axis - 1] ?? 0)
    const from = points[i] ?? 0
    const to = from + Math.sign(gap) * Math.ceil(Math.abs(gap) / weight)
    return weight > 0 && to >= 0 && to <= highestPoints ? [{ criterionId, from, to, weight }] : []
  })
  const size = ({ from, to }: PointsChange) => Math.abs(to - from)
  const [first] = changes.toSorted((a, b) => size(a) - size(b) || b.weight - a.weight)
  return first ? { criterionId: first.criterionId, from: first.from, to: first.to } : null
}
