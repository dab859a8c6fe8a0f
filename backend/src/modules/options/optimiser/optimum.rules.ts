import type { Triple } from '@triaxe/shared-types'
import { type Hindrance, hindrancesOf } from './obstacle.rules.ts'
import { type Column, type Model, programOf } from './model.rules.ts'
import type { Choice } from './program.rules.ts'
import { best } from './best.rules.ts'
import type { SearchOptions } from './search.rules.ts'

export interface OptimumInput {
  model: Model
  weights: Triple
}

export interface Solution {
  choice: Choice | null
  /** Null: nothing is allowed, or nothing was found in time. */
  chosen: Column[] | null
  value: number | null
  bound: number | null
  /** The search came to its end. */
  isProven: boolean
  /** Of all choices worth as much, it is the one that the rule for equals names. */
  isDecided: boolean
}

/** The choice of greatest value of a model. */
export function solved(
  { model, weights }: OptimumInput,
  options: Pick<SearchOptions, 'isEnough' | 'known'> = {},
): Solution {
  const { program, columns, costs } = programOf(model, weights)
  const { choice, value, bound, isProven, isDecided } = best(program, costs, options)
  const sure = { isProven, isDecided, bound: isProven || !Number.isFinite(bound) ? null : wholeBound(bound) }
  if (choice)
    return { choice, chosen: columns.filter((_, j) => choice[j] === 1), value, ...sure, bound: sure.bound ?? value }
  return { choice, chosen: null, value: null, ...sure }
}

/** Values are whole: what a bound in floats allows is the whole number below it, with the room that floats need. */
const wholeBound = (bound: number) => Math.floor(bound * (1 + 1e-12) + 1e-6)

/** The same, and why there is none where nothing is allowed. */
export function optimum(
  input: OptimumInput,
  options: Pick<SearchOptions, 'isEnough'> = {},
): Solution & { hindrances: Hindrance[] } {
  const solution = solved(input, options)
  const isImpossible = solution.choice === null && solution.isProven
  return { ...solution, hindrances: isImpossible ? hindrancesOf(input.model, options) : [] }
}
