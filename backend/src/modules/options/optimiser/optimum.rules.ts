import type { Triple } from '@triaxe/shared-types'
import { type Hindrance, hindrancesOf } from './obstacle.rules.ts'
import { type Column, type Model, programOf } from './model.rules.ts'
import { search, type SearchOptions } from './search.rules.ts'

export interface Solution {
  /** Null: nothing is allowed, or nothing was found in time. */
  chosen: Column[] | null
  value: number | null
  bound: number | null
  /** The search came to its end. */
  isProven: boolean
  /** Why nothing is allowed. */
  hindrances: Hindrance[]
}

/** The choice of greatest value of a model, or why there is none. */
export function optimum(
  { model, weights }: { model: Model; weights: Triple },
  options: Pick<SearchOptions, 'isEnough'> = {},
): Solution {
  const { program, columns } = programOf(model, weights)
  const { choice, value, bound, isProven } = search(program, options)
  if (choice) return { chosen: columns.filter((_, j) => choice[j] === 1), value, bound, isProven, hindrances: [] }
  const hindrances = isProven ? hindrancesOf(model, options) : []
  return { chosen: null, value: null, bound: Number.isFinite(bound) ? bound : null, isProven, hindrances }
}
