import { best } from './best.rules.ts'
import { type Choice, type Program, type Row, stepOf, valueOf } from './program.rules.ts'
import { type Search, search, type SearchOptions } from './search.rules.ts'

/** Below zero when `a` comes before `b` at equal value: cheaper, or as cheap and with the earlier column. The rule of `best`. */
export const byTie = (costs: readonly number[], a: Choice, b: Choice): number =>
  valueOf(costs, a) - valueOf(costs, b) || byColumns(a, b)

export function byColumns(a: Choice, b: Choice): number {
  const first = a.findIndex((taken, j) => taken !== b[j])
  return first < 0 ? 0 : (b[first] ?? 0) - (a[first] ?? 0)
}

/** The answer of `best`, sooner: most often one question shows that no other choice is worth as much and as cheap. */
export function bestOf(
  program: Program,
  costs: readonly number[],
  options: Pick<SearchOptions, 'known' | 'isEnough'> = {},
): Search {
  const found = search(program, options)
  if (!found.choice || !found.isProven) return found
  const rows = [...program.rows, { coefficients: costs, limit: valueOf(costs, found.choice) }, otherThan(found.choice)]
  const rival = firstWorth({ ...program, rows }, found.value, options)
  if (!rival.choice) return { ...found, isProven: rival.isProven }
  const settled = best(program, costs, { ...options, known: found.choice })
  return { ...settled, isProven: settled.isDecided }
}

/** The first choice worth at least so much, if there is one: once it is found, no other is so much better. */
export function firstWorth(
  program: Program,
  least: number,
  { isEnough }: Pick<SearchOptions, 'isEnough'> = {},
): Search {
  const step = manySteps * stepOf(program.values)
  return search(program, { atLeast: least, step, ...(isEnough && { isEnough }) })
}

/** Far more than choices differ by, and still little beside what a float counts exactly. */
const manySteps = 100_000

const otherThan = (choice: Choice): Row => ({
  coefficients: Array.from(choice, (taken) => (taken === 1 ? 1 : -1)),
  limit: choice.reduce((sum, taken) => sum + taken, 0) - 1,
})
