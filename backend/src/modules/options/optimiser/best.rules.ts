import { type Choice, isAllowed, type Program, type Row, stepOf, valueOf } from './program.rules.ts'
import { type Search, search, type SearchOptions } from './search.rules.ts'
import { tableauOf } from './relaxation.rules.ts'
import type { Tableau } from './simplex.rules.ts'

export interface Best extends Search {
  cost: number
  /** No other choice of this value is cheaper, and none of this value and cost takes an earlier column. */
  isDecided: boolean
}

type Asked = Pick<SearchOptions, 'known' | 'isEnough'>

/**
 * The greatest choice by a stated rule, so that the same program gives the same plan: of choices of equal value the cheapest,
 * of those the one that takes the earlier column. Costs are safe integers, one per column. Most often one question shows
 * that no other choice is worth as much and as cheap.
 */
export function best(program: Program, costs: readonly number[], asked: Asked = {}): Best {
  const greatest = search(program, asked)
  const { choice, value, isProven } = greatest
  if (!choice || !isProven) return { ...greatest, cost: choice ? valueOf(costs, choice) : 0, isDecided: isProven }
  const cost = valueOf(costs, choice)
  const rows = [...program.rows, { coefficients: costs, limit: cost }, otherThan(choice)]
  const rival = firstWorth({ ...program, rows }, value, asked)
  if (!rival.choice) return { ...greatest, cost, isDecided: rival.isProven, nodes: greatest.nodes + rival.nodes }
  const settled = settledAmongEquals(program, costs, rival.choice, asked)
  return { ...greatest, ...settled, nodes: greatest.nodes + rival.nodes + settled.nodes }
}

/** The first choice worth at least so much, if there is one: once it is found, no other is so much better. */
export function firstWorth(program: Program, least: number, { isEnough }: Pick<Asked, 'isEnough'> = {}): Search {
  const step = manySteps * stepOf(program.values)
  return search(program, { atLeast: least, step, ...(isEnough && { isEnough }) })
}

/** Far more than choices differ by, and still little beside what a float counts exactly. */
const manySteps = 100_000

const otherThan = (choice: Choice): Row => ({
  coefficients: Array.from(choice, (taken) => (taken === 1 ? 1 : -1)),
  limit: choice.reduce((sum, taken) => sum + taken, 0) - 1,
})

/** The cheapest and earliest of the choices worth as much as this one. */
function settledAmongEquals(program: Program, costs: readonly number[], known: Choice, asked: Asked) {
  const cheapest = cheapestOf(program, costs, known, asked)
  const cheap = cheapest.choice ?? known
  const first = cheapest.isProven ? earliest(program, costs, cheap, asked) : null
  const choice = first ?? cheap
  return { choice, cost: valueOf(costs, choice), isDecided: first !== null, nodes: cheapest.nodes }
}

const negative = (figures: readonly number[]) => figures.map((figure) => -figure)

function cheapestOf(program: Program, costs: readonly number[], known: Choice, { isEnough }: Asked): Search {
  const worth = { coefficients: negative(program.values), limit: -valueOf(program.values, known) }
  const sameValue = { ...program, values: negative(costs), rows: [...program.rows, worth] }
  return search(sameValue, { known, ...(isEnough && { isEnough }) })
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
    if (choice[j] === 0 && !isOut[j] && mayJoin(rows, fixed, j)) {
      const next = { ...program, rows, fixed: fixed.with(j, 1) }
      const other = exchanged(next, choice, j)
      const found = other ? null : search(next, { atLeast: value, ...(isEnough && { isEnough }) })
      if (found && !found.isProven) return null
      choice = other ?? found?.choice ?? choice
    }
    fixed[j] = choice[j] === 1 ? 1 : 0
  }
  return choice
}

/** Whether beside what is settled any row leaves room for the column: another start of the same project leaves none. */
const mayJoin = (rows: readonly Row[], fixed: readonly (0 | 1 | null)[], j: number): boolean =>
  rows.every(({ coefficients, limit }) => {
    let least = 0
    for (let k = 0; k < fixed.length; k++) {
      const cell = coefficients[k] ?? 0
      least += k === j || fixed[k] === 1 ? cell : fixed[k] === 0 ? 0 : Math.min(0, cell)
    }
    return least <= limit
  })

/** The column in the place of one that is worth as much: most often another start of the same project. */
function exchanged(program: Program, choice: Choice, j: number): Choice | null {
  for (let k = j + 1; k < choice.length; k++) {
    if (choice[k] === 0 || program.values[k] !== program.values[j]) continue
    const other = choice.with(k, 0).with(j, 1)
    if (isAllowed(program, other)) return other
  }
  return null
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
  (root.nonbasic[k] ?? 0) < root.structurals && (root.direction[k] ?? 0) > 0 && Math.abs(root.reduced[k] ?? 0) > room
