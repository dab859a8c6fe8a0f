import type { Triple } from '@triaxe/shared-types'
import { best } from './best.rules.ts'
import { lastFitting, type Use } from './cost-room.rules.ts'
import { type Candidate, type Model, type Modelled, programOf } from './model.rules.ts'
import { type Choice, type Program, type Row, valueOf } from './program.rules.ts'
import { atFrancs, isScalable } from './scaled-cost.rules.ts'
import { search } from './search.rules.ts'
import { byColumns, firstWorth } from './tie.rules.ts'

/** What is known of a model before one of its candidates is asked about. */
export interface Ground {
  model: Model
  weights: Triple
  modelled: Modelled
  uses: Use[]
  /** Allowed choices found so far: each is a first answer to the next question. */
  pool: Choice[]
}

/** More than any canton spends: who stays in at this cost stays in at any. */
const mostFrancs = 1e10

/**
 * The cost at which a candidate changes sides, in whole francs, all its yearly amounts in proportion: for one that is in the
 * least above today's at which the plan leaves it, for one that is out the greatest below today's at which the plan takes it.
 * Null: at none. `rival` is the best choice without it. Each allowed choice found says how far it goes and the search only
 * looks beyond: it ends when nothing beyond is worth as much as the rival.
 */
export function costLimit(ground: Ground, candidate: number, rival: Choice, isIn: boolean): number | null {
  const one = ground.model.candidates[candidate]
  if (!one || !isScalable(one)) return null
  const limit = new CostLimit(ground, candidate, rival)
  return isIn ? limit.leaving() : limit.joining()
}

type Ask = 'as good' | 'better' | 'as good and as cheap'
/** From and to, in whole francs. */
type Span = readonly [number, number]

class CostLimit {
  private readonly ground: Ground
  private readonly index: number
  private readonly one: Candidate
  private readonly rival: Choice
  private readonly own: number[]
  /** The cost of every column but its own. */
  private readonly others: number[]
  private readonly needed: number
  private readonly shares: { axis: number; share: number }[]

  constructor(ground: Ground, candidate: number, rival: Choice) {
    this.ground = ground
    this.index = candidate
    this.rival = rival
    const { columns, costs, program } = ground.modelled
    this.one = ground.model.candidates[candidate] as Candidate
    this.own = columns.flatMap((column, j) => (column.candidate === candidate ? [j] : []))
    this.others = costs.map((cost, j) => (this.own.includes(j) ? 0 : cost))
    this.needed = valueOf(program.values, rival)
    this.shares = ground.model.minimumShareBp.flatMap((share, i) => (share ? [{ axis: i + 1, share }] : []))
  }

  leaving(): number | null {
    const most = this.mostAlone()
    let francs = Math.floor(this.one.costCents / 100) + 1
    while (francs <= most) {
      const reached = this.reachKnown([francs, most]) ?? this.reachFound([francs, francs], most)
      if (reached === null && !this.isTakenAt(francs)) return francs
      francs = (reached ?? francs) + 1
    }
    return francs > mostFrancs ? null : francs
  }

  joining(): number | null {
    const most = Math.min(this.mostAlone(), Math.ceil(this.one.costCents / 100) - 1)
    const known = this.reachKnown([0, most])
    return this.lastTaken([(known ?? -1) + 1, most]) ?? known
  }

  /** What the envelopes leave to the candidate if nothing else is chosen. */
  private mostAlone(): number {
    return Math.max(-1, ...this.own.map((column) => this.fitting(column, null, [0, mostFrancs]) ?? -1))
  }

  private reachKnown([from, to]: Span): number | null {
    let most: number | null = null
    for (const choice of this.ground.pool) most = this.reach(choice, [(most ?? from - 1) + 1, to]) ?? most
    return most
  }

  /** How far a choice goes that may hold between the two costs; null: none is found that does. */
  private reachFound(span: Span, to = span[1]): number | null {
    for (const ask of ['as good', 'better', 'as good and as cheap'] as const) {
      const choice = this.find(span, ask)
      const reached = choice && this.reach(choice, [span[0], to])
      if (reached !== null) return reached
      if (!choice && ask !== 'better') return null
    }
    return null
  }

  private lastTaken([from, to]: Span): number | null {
    let last: number | null = null
    for (let next = from; next <= to; next = last + 1) {
      const reached: number | null = this.reachFound([next, to])
      if (reached === null) return this.lastOfDoubtful([next, to]) ?? last
      last = reached
    }
    return last
  }

  /** What is left: a tie that only the order of the columns settles, or shares, which a higher cost may help. */
  private lastOfDoubtful([from, to]: Span): number | null {
    if (!this.find([from, to], 'as good')) return null
    if (this.shares.length === 0 || from === to) return this.isTakenAt(from) ? from : null
    const middle = Math.floor((from + to) / 2)
    return this.lastTaken([middle + 1, to]) ?? this.lastTaken([from, middle])
  }

  /** A choice with the candidate that may hold somewhere between the two costs: each row is taken at its loosest. */
  private find(span: Span, ask: Ask): Choice | null {
    const { program, costs } = this.modelledAt(span)
    const asCheap = { coefficients: costs, limit: valueOf(this.ground.modelled.costs, this.rival) }
    const rows = ask === 'as good and as cheap' ? [...program.rows, asCheap] : program.rows
    return search(withIt({ ...program, rows }, this.own), firstWorth(this.needed + (ask === 'better' ? 1 : 0))).choice
  }

  private modelledAt([from, to]: Span): Modelled {
    const { model, weights } = this.ground
    const candidates = model.candidates.with(this.index, atFrancs(this.one, from))
    if (this.shares.length === 0 || from === to) return programOf({ ...model, candidates }, weights)
    const modelled = programOf({ ...model, candidates, minimumShareBp: [null, null, null] }, weights)
    const rows = [...modelled.program.rows, ...this.loosestShares([from, to])]
    return { ...modelled, program: { ...modelled.program, rows } }
  }

  private loosestShares([from, to]: Span): Row[] {
    return this.shares.map(({ axis, share }) => ({
      coefficients: this.ground.modelled.columns.map(({ candidate }, j) => {
        const weight = this.weightIn(candidate, axis, share)
        return weight * (candidate === this.index ? 100 * (weight < 0 ? to : from) : (this.others[j] ?? 0))
      }),
      limit: 0,
    }))
  }

  private weightIn(candidate: number, axis: number, share: number): number {
    return share - (this.ground.model.candidates[candidate]?.mainAxis === axis ? 10_000 : 0)
  }

  /** The greatest cost between the two at which this very choice is allowed and comes before the rival. */
  private reach(choice: Choice, [from, to]: Span): number | null {
    const column = this.own.find((j) => choice[j] === 1)
    if (from > to || column === undefined) return null
    const value = valueOf(this.ground.modelled.program.values, choice)
    if (value < this.needed) return null
    const last = value > this.needed ? to : Math.min(to, this.lastBeforeRival(choice))
    const fitting = this.fitting(column, choice, [from, last])
    return fitting === null || this.shares.length === 0 ? fitting : this.lastSharing(choice, [from, fitting])
  }

  /** At equal value: the francs left until the rival is cheaper, or as cheap and with the earlier column. */
  private lastBeforeRival(choice: Choice): number {
    const left = valueOf(this.ground.modelled.costs, this.rival) - valueOf(this.others, choice)
    const francs = Math.floor(left / 100)
    return francs * 100 === left && byColumns(choice, this.rival) > 0 ? francs - 1 : francs
  }

  private fitting(column: number, choice: Choice | null, span: Span): number | null {
    const later = this.ground.modelled.columns[column]?.later ?? 0
    return lastFitting({ candidate: this.one, later, column, uses: this.ground.uses }, choice, span)
  }

  /** Each share is a straight line in the cost: it bounds it from above, or from below. */
  private lastSharing(choice: Choice, span: Span): number | null {
    let [low, high] = span
    const { columns } = this.ground.modelled
    for (const { axis, share } of this.shares) {
      const sum = this.others.reduce(
        (all, cost, j) =>
          choice[j] === 1 ? all + this.weightIn(columns[j]?.candidate ?? -1, axis, share) * cost : all,
        0,
      )
      const own = 100 * this.weightIn(this.index, axis, share)
      if (own > 0) high = Math.min(high, Math.floor(-sum / own))
      else if (own < 0) low = Math.max(low, Math.ceil(-sum / own))
      else if (sum > 0) return null
    }
    return low <= high ? high : null
  }

  private isTakenAt(francs: number): boolean {
    const { program, costs } = this.modelledAt([francs, francs])
    const { choice } = best(program, costs)
    return choice !== null && this.own.some((j) => choice[j] === 1)
  }
}

/** One of its starts must be taken. */
export function withIt(program: Program, own: readonly number[]): Program {
  if (own.length === 1) return fixedAt(program, own, 1)
  const coefficients = program.values.map((_, j) => (own.includes(j) ? -1 : 0))
  return { ...program, rows: [...program.rows, { coefficients, limit: -1 }] }
}

export const withoutIt = (program: Program, own: readonly number[]): Program => fixedAt(program, own, 0)

const fixedAt = (program: Program, own: readonly number[], at: 0 | 1): Program => ({
  ...program,
  fixed: program.values.map((_, j) => (own.includes(j) ? at : (program.fixed?.[j] ?? null))),
})
