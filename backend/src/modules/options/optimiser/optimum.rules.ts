import type { Triple } from '@triaxe/shared-types'
import { type Hindrance, hindrancesOf } from './obstacle.rules.ts'
import { type Column, type Model, programOf } from './model.rules.ts'
import type { Choice } from './program.rules.ts'
import { search, type SearchOptions } from './search.rules.ts'

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
}

/** The choice of greatest value of a model. */
export function solved(
  { model, weights }: OptimumInput,
  options: Pick<SearchOptions, 'isEnough' | 'known'> = {},
): Solution {
  const { program, columns } = programOf(model, weights)
  const { choice, value, bound, isProven } = search(program, options)
  if (choice) return { choice, chosen: columns.filter((_, j) => choice[j] === 1), value, bound, isProven }
  return { choice, chosen: null, value: null, bound: Number.isFinite(bound) ? bound : null, isProven }
}

/** The same, and why there is none where nothing is allowed. */
export function optimum(
  input: OptimumInput,
  options: Pick<SearchOptions, 'isEnough'> = {},
): Solution & { hindrances: Hindrance[] } {
  const solution = solved(input, options)
  const isImpossible = solution.choice === null && solution.isProven
  return { ...solution, hindrances: isImpossible ? hindrancesOf(input.model, options) : [] }
}
