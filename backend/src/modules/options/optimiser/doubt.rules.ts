import type { Verdict } from './acceptability.rules.ts'
import { changes } from './envelope.rules.ts'
import type { Choice, Program } from './program.rules.ts'
import { type Search, search } from './search.rules.ts'

/** A score that might as well be lower or higher, as was said with it or as the assessors' spread shows. */
export interface DoubtfulScore {
  candidate: number
  criterionId: string
  /** What one point is worth: axis weight × criterion weight. */
  worth: number
  low: number
  /** The points agreed upon; between low and high. */
  points: number
  high: number
}

export interface DoubtProgram {
  /** With the values of the points agreed upon. */
  program: Program
  /** Whose each column is. */
  candidateOf: readonly number[]
  scores: readonly DoubtfulScore[]
}

export interface UnderDoubt {
  /** False when ended early: then who was not decided counts as `depends`. */
  isComplete: boolean
  /** One per candidate. */
  verdicts: Verdict[]
}

/** Told how many candidates were looked at before. */
type IsEnough = ((progress: { done: number }) => boolean) | undefined

/**
 * Always, depends or never under one weighting, with the doubt on all scores. A candidate is `always` in when it is in every
 * best portfolio on its own lowest points, whether the others get their lowest, their agreed or their highest; it is `never`
 * in when it is in no best portfolio on its own highest points, against the same three. A tie depends.
 *
 * These are the three plain cases that one can check by hand, not every mixture of high and low among the others: to be in
 * all non-dominated portfolios (the core of Liesiö, Mild and Salo, 2007) is a stronger claim, and this does not make it.
 */
export function underDoubt({ program, candidateOf, scores }: DoubtProgram, isEnough?: IsEnough): UnderDoubt | null {
  const count = countOf(candidateOf)
  const down = sumsOf(scores, count, ({ worth, low, points }) => worth * (points - low))
  const up = sumsOf(scores, count, ({ worth, points, high }) => worth * (high - points))
  const moved = (by: (candidate: number) => number): Program => ({
    ...program,
    values: program.values.map((value, column) => value + by(candidateOf[column] ?? 0)),
  })
  const others = [moved((one) => up[one] ?? 0), program, moved((one) => -(down[one] ?? 0))]
  const questions = { candidateOf, isEnough }
  const cases = others.map((one) => new Case(one, questions))
  if (cases.some(({ best }) => best === null)) return null
  // Per case: how far the own value lies above its lowest and below its highest.
  const [high, agreed, low] = cases as [Case, Case, Case]
  const width = (one: number) => (down[one] ?? 0) + (up[one] ?? 0)
  const verdict = (one: number): Verdict => {
    if (high.isSureIn(one, width(one)) && agreed.isSureIn(one, down[one] ?? 0) && low.isSureIn(one, 0)) return 'always'
    if (low.isSureOut(one, width(one)) && agreed.isSureOut(one, up[one] ?? 0) && high.isSureOut(one, 0)) return 'never'
    return 'depends'
  }
  const verdicts = Array.from({ length: count }, (_, one) => verdict(one))
  return { isComplete: cases.every(({ isProven }) => isProven), verdicts }
}

/** Only both together make a candidate sure: of the weighting, and of the scores. */
export const bothSure = (overWeights: Verdict, overScores: Verdict): Verdict =>
  overWeights === overScores ? overWeights : 'depends'

export interface ScoreToDiscuss {
  score: DoubtfulScore
  /** The first whole points at which another portfolio is worth more. */
  changesAt: number
  /** What today's selection would be worth less than the best one, were the score at its far end. */
  stake: number
  /** The columns that come in and go out then. */
  incoming: number[]
  outgoing: number[]
}

/**
 * The scores whose own doubt alone, all others as agreed, changes the selection: first the one that puts most value at
 * stake, which is most worth discussing. Scores that change nothing within their interval are not listed.
 */
export function scoresToDiscuss(
  { program, candidateOf, scores }: DoubtProgram,
  isEnough?: IsEnough,
): { isComplete: boolean; scores: ScoreToDiscuss[] } {
  const agreed = new Case(program, { candidateOf, isEnough })
  const listed = Array.from({ length: countOf(candidateOf) }, (_, one) => one).flatMap((one) => {
    const own = scores.filter(({ candidate, low, high }) => candidate === one && low < high)
    return own.length > 0 && agreed.best ? discussed(agreed, agreed.best, one, own) : []
  })
  return { isComplete: agreed.isProven, scores: listed.toSorted((a, b) => b.stake - a.stake) }
}

function discussed(agreed: Case, best: Best, candidate: number, own: DoubtfulScore[]): ScoreToDiscuss[] {
  const isIn = agreed.holds(candidate)
  const room = ({ low, points, high }: DoubtfulScore) => (isIn ? points - low : high - points)
  const widest = Math.max(...own.map((score) => score.worth * room(score)))
  const other = widest > 0 ? agreed.otherwise(candidate, best.value - widest) : null
  if (!other?.choice) return []
  const turned = changes(best.choice, other.choice)
  const behind = best.value - other.value
  return own
    .filter((score) => score.worth * room(score) > behind)
    .map((score) => {
      const points = Math.floor(behind / score.worth) + 1
      return {
        score,
        changesAt: score.points + (isIn ? -points : points),
        stake: score.worth * room(score) - behind,
        ...turned,
      }
    })
}

interface Best {
  choice: Choice
  value: number
}

/** One set of values: its best portfolio, and what is best with one candidate forced to the other side. */
class Case {
  readonly best: Best | null
  isProven = true
  private readonly program: Program
  private readonly candidateOf: readonly number[]
  private readonly isEnough: IsEnough

  constructor(program: Program, { candidateOf, isEnough }: { candidateOf: readonly number[]; isEnough: IsEnough }) {
    this.program = program
    this.candidateOf = candidateOf
    this.isEnough = isEnough
    const { choice, value } = this.solved(program, { done: 0 })
    this.best = choice && { choice, value }
  }

  holds(candidate: number): boolean {
    return this.candidateOf.some((one, column) => one === candidate && this.best?.choice[column] === 1)
  }

  /** In every best portfolio, even were its own value lower by as much. */
  isSureIn(candidate: number, lower: number): boolean {
    return this.holds(candidate) && !this.mayTurn(candidate, lower)
  }

  /** In no best portfolio, even were its own value higher by as much. */
  isSureOut(candidate: number, higher: number): boolean {
    return this.best !== null && !this.holds(candidate) && !this.mayTurn(candidate, higher)
  }

  /** What is not proven absent may be there. */
  private mayTurn(candidate: number, within: number): boolean {
    const found = this.otherwise(candidate, (this.best?.value ?? 0) - within)
    return found !== null && (found.choice !== null || !found.isProven)
  }

  /** The best portfolio worth at least as much with the candidate on the other side; null for one that must be in. */
  otherwise(candidate: number, atLeast: number): Search | null {
    const isOwn = (column: number) => this.candidateOf[column] === candidate
    const { values, rows, fixed } = this.program
    if (this.holds(candidate)) {
      if (fixed?.some((one, column) => one === 1 && isOwn(column))) return null
      const out = values.map((_, column) => (isOwn(column) ? 0 : (fixed?.[column] ?? null)))
      return this.solved({ ...this.program, fixed: out }, { atLeast, done: candidate })
    }
    const must = { coefficients: values.map((_, column) => (isOwn(column) ? -1 : 0)), limit: -1 }
    return this.solved({ ...this.program, rows: [...rows, must] }, { atLeast, done: candidate })
  }

  private solved(program: Program, { atLeast, done }: { atLeast?: number; done: number }): Search {
    const { isEnough } = this
    const found = search(program, { atLeast, ...(isEnough && { isEnough: () => isEnough({ done }) }) })
    this.isProven &&= found.isProven
    return found
  }
}

const countOf = (candidateOf: readonly number[]): number =>
  candidateOf.reduce((most, one) => Math.max(most, one + 1), 0)

function sumsOf(scores: readonly DoubtfulScore[], count: number, of: (score: DoubtfulScore) => number): number[] {
  const sums = Array.from({ length: count }, () => 0)
  for (const score of scores) sums[score.candidate] = (sums[score.candidate] ?? 0) + of(score)
  return sums
}
