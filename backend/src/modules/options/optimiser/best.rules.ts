import { type Choice, isAllowed, type Program, valueOf } from './program.rules.ts'
import { type Search, search, type SearchOptions } from './search.rules.ts'
import { type Tableau, tableauOf } from './simplex.rules.ts'

export interface Best extends Search {
  cost: number
  /** No other choice of this value is cheaper, and none of this value and cost takes an earlier column. */
  isDecided: boolean
}

type Asked = Pick<SearchOptions, 'known' | 'isEnough'>

/**
 * The greatest choice by a stated rule, so that the same program gives the same plan: of choices of equal value the cheapest,
 * of those the one that takes the earlier column. Costs are safe integers, one per column.
 */
export function best(program: Program, costs: readonly number[], asked: Asked = {}): Best {
  const greatest = search(program, asked)
  if (!greatest.choice) return { ...greatest, cost: 0, isDecided: greatest.isProven }
  const cheapest = greatest.isProven ? cheapestOf(program, costs, greatest, asked) : null
  const choice = cheapest?.isProven && cheapest.choice ? earliest(program, costs, cheapest.choice, asked) : null
  return {
    ...greatest,
    choice: choice ?? cheapest?.choice ?? greatest.choice,
    cost: valueOf(costs, choice ?? cheapest?.choice ?? greatest.choice),
    isDecided: choice !== null,
    nodes: greatest.nodes + (cheapest?.nodes ?? 0),
  }
}

const negative = (figures: readonly number[]) => figures.map((figure) => -figure)
const worthAtLeast = (values: readonly number[], value: number) => ({ coefficients: negative(values), limit: -value })

function cheapestOf(
  program: Program,
  costs: readonly number[],
  { choice, value }: Search,
  { isEnough }: Asked,
): Search {
  const sameValue = {
    ...program,
    values: negative(costs),
    rows: [...program.rows, worthAtLeast(program.values, value)],
  }
  return search(sameValue, { known: choice ?? undefined, ...(isEnough && { isEnough }) })
}

/** Column by column: is there one of this value and cost that takes it? */
function earliest(program: Program, costs: readonly number[], known: Choice, { isEnough }: Asked): Choice | null {
  const value = valueOf(program.values, known)
  const rows = [...program.rows, { coefficients: costs, limit: valueOf(costs, known) }]
  const fixed = program.values.map((_, j) => program.fixed?.[j] ?? null)
  const isOut = outOfEvery({ ...program, rows }, value)
  let choice = known
  for (let j = 0; j < fixed.length; j++) {
    if (fixed[j] !== null) continue
    if (choice[j] === 0 && !isOut[j]) {
      const next = { ...program, rows, fixed: fixed.with(j, 1) }
      const found = search(next, { atLeast: value, ...(isEnough && { isEnough }) })
      if (!found.isProven) return null
      if (found.choice && isAllowed(next, found.choice)) choice = found.choice
    }
    fixed[j] = choice[j] === 1 ? 1 : 0
  }
  return choice
}

/** Columns whose reduced value at the relaxation alone keeps them out of every choice of this value. */
function outOfEvery(program: Program, value: number): boolean[] {
  const root = tableauOf(program)
  const out = program.values.map(() => false)
  if (root.reoptimise(-Infinity) !== 'optimal') return out
  const room = root.z - value + 1e-9 * Math.abs(root.z) + 0.5
  for (let k = 0; k < root.columns; k++) if (isKeptOut(root, k, room)) out[root.nonbasic[k] ?? 0] = true
  return out
}

const isKeptOut = (root: Tableau, k: number, room: number) =>
  (root.nonbasic[k] ?? 0) < root.structurals && root.atUpper[k] === 0 && Math.abs(root.reduced[k] ?? 0) > room
