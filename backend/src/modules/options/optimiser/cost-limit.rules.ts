import { best, firstWorth } from './best.rules.ts'
import { lastFitting, type Use } from './cost-room.rules.ts'
import { type Candidate, type Model, type Modelled, useIn } from './model.rules.ts'
import { type Choice, type Program, type Row, stepOf, valueOf } from './program.rules.ts'
import { atFrancs, isScalable } from './scaled-cost.rules.ts'
import type { SearchOptions } from './search.rules.ts'
import { byColumns } from './tie.rules.ts'

/** What is known of a model before one of its candidates is asked about. */
export interface Ground {
  model: Model
  modelled: Modelled
  plan: { choice: Choice; isProven: boolean }
  uses: Use[]
  /** The rows that no cost changes: once each, needs, exclusions. */
  conditions: readonly Row[]
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
export function costLimit(
  ground: Ground,
  { index, isIn, rival }: { index: number; isIn: boolean; rival: Choice },
  options: Pick<SearchOptions, 'isEnough'> = {},
): { francs: number | null; isProven: boolean } {
  const one = ground.model.candidates[index]
  if (!one || !isScalable(one)) return { francs: null, isProven: true }
  const limit = new CostLimit(ground, { index, rival, options })
  const francs = isIn ? limit.leaving() : limit.joining()
  return limit.isStopped ? { francs: null, isProven: false } : { francs, isProven: true }
}

type Ask = 'as good' | 'better' | 'as good and as cheap'
/** From and to, in whole francs. */
type Span = readonly [number, number]

interface Asked {
  index: number
  /** The best choice without it. */
  rival: Choice
  options: Pick<SearchOptions, 'isEnough'>
}

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
  private readonly options: Pick<SearchOptions, 'isEnough'>
  isStopped = false

  constructor(ground: Ground, { index, rival, options }: Asked) {
    this.ground = ground
    this.index = index
    this.rival = rival
    this.options = options
    const { columns, costs, program } = ground.modelled
    this.one = ground.model.candidates[index] as Candidate
    this.own = columns.flatMap(({ candidate }, j) => (candidate === index ? [j] : []))
    this.others = costs.map((cost, j) => (this.own.includes(j) ? 0 : cost))
    this.needed = valueOf(program.values, rival)
    this.shares = ground.model.minimumShareBp.flatMap((share, i) => (share ? [{ axis: i + 1, share }] : []))
  }

  leaving(): number | null {
    const most = this.mostAlone()
    let francs = Math.floor(this.one.costCents / 100) + 1
    while (francs <= most && !this.isStopped) {
      const reached = this.reachKnown([francs, most]) ?? this.reachFound([francs, francs], most)
      if (reached === 'none' || (reached === 'doubtful' && !this.isTakenAt(francs))) return francs
      francs = (reached === 'doubtful' ? francs : reached) + 1
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

  /** How far a choice goes that may hold between the two costs; in doubt where one may hold and none that is found does. */
  private reachFound(span: Span, to = span[1]): number | 'none' | 'doubtful' {
    for (const ask of ['as good', 'better', 'as good and as cheap'] as const) {
      const choice = this.find(span, ask)
      const reached = choice && this.reach(choice, [span[0], to])
      if (choice && this.isDearer(span[0])) this.ground.pool.push(choice)
      if (reached !== null) return reached
      if (!choice && ask !== 'better') return 'none'
    }
    return 'doubtful'
  }

  private lastTaken([from, to]: Span): number | null {
    let last: number | null = null
    for (let next = from; next <= to; next = last + 1) {
      const reached: number | 'none' | 'doubtful' = this.reachFound([next, to])
      if (reached === 'none') return last
      if (reached === 'doubtful') return this.lastOfDoubtful([next, to]) ?? last
      last = reached
    }
    return last
  }

  /** What is left: a tie that only the order of the columns settles, or shares, which a higher cost may help. */
  private lastOfDoubtful([from, to]: Span): number | null {
    if (this.shares.length === 0 || from === to) return this.isTakenAt(from) ? from : null
    const middle = Math.floor((from + to) / 2)
    return this.lastTaken([middle + 1, to]) ?? this.lastTaken([from, middle])
  }

  /** A choice with the candidate that may hold somewhere between the two costs: each row is taken at its loosest. */
  private find(span: Span, ask: Ask): Choice | null {
    const { program, costs } = this.modelledAt(span)
    const asCheap = { coefficients: costs, limit: valueOf(this.ground.modelled.costs, this.rival) }
    const rows = ask === 'as good and as cheap' ? [...program.rows, asCheap] : program.rows
    const least = this.needed + (ask === 'better' ? stepOf(program.values) : 0)
    // Each start alone: shares of several would fit where no single one does.
    for (const column of this.own) {
      const found = firstWorth(withIt({ ...program, rows }, this.own, column), least, this.options)
      this.isStopped ||= !found.isProven
      if (found.choice) return found.choice
    }
    return null
  }

  /** The model with the candidate at a cost between the two. */
  private modelledAt([from, to]: Span): { program: Program; costs: number[] } {
    const { modelled, uses, conditions } = this.ground
    const at = atFrancs(this.one, from)
    const rows = uses.map(({ year, measure, left, uses: use }): Row => {
      const coefficients = use.slice()
      for (const j of this.own) coefficients[j] = useIn(at, year, measure, modelled.columns[j]?.later)
      return { coefficients, limit: left }
    })
    return {
      program: { ...modelled.program, rows: [...rows, ...conditions, ...this.loosestShares([from, to])] },
      costs: this.others.map((cost, j) => (this.own.includes(j) ? at.costCents : cost)),
    }
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

  /** What is allowed at a higher cost is allowed today: a first answer for the others too. */
  private isDearer(francs: number): boolean {
    return this.shares.length === 0 && francs * 100 > this.one.costCents
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
    const { choice } = best(program, costs, this.options)
    return choice !== null && this.own.some((j) => choice[j] === 1)
  }
}

/** With the one of its starts that is named. */
export const withIt = (program: Program, own: readonly number[], start: number): Program =>
  fixedAt(withoutIt(program, own), [start], 1)

export const withoutIt = (program: Program, own: readonly number[]): Program => fixedAt(program, own, 0)

const fixedAt = (program: Program, own: readonly number[], at: 0 | 1): Program => ({
  ...program,
  fixed: program.values.map((_, j) => (own.includes(j) ? at : (program.fixed?.[j] ?? null))),
})
