import { type Choice, valueOf } from './program.rules.ts'

/** Below zero when `a` comes before `b` at equal value: cheaper, or as cheap and with the earlier column. The rule of `best`. */
export const byTie = (costs: readonly number[], a: Choice, b: Choice): number =>
  valueOf(costs, a) - valueOf(costs, b) || byColumns(a, b)

export function byColumns(a: Choice, b: Choice): number {
  const first = a.findIndex((taken, j) => taken !== b[j])
  return first < 0 ? 0 : (b[first] ?? 0) - (a[first] ?? 0)
}
