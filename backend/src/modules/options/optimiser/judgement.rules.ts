import { type Choice, isAllowed, type Program, valueOf } from './program.rules.ts'

export interface Judgement {
  status: 'optimal' | 'infeasible' | 'undecided'
  /** Rounded to an integer: the solver works in floats. */
  value: number | null
  choice: Choice | null
}

/**
 * What the judge says of a value that our own search claims. It works in floats, and beside amounts of millions its choice may
 * exceed a limit by a few francs: only one that is exactly allowed and worth more contradicts.
 */
export function judgementOf(
  program: Program,
  claimed: { value: number | null; isProven: boolean },
  { status, value, choice }: Judgement,
): 'confirmed' | 'contradicted' | 'undecided' {
  if (claimed.value === null) return 'undecided'
  if (status === 'optimal' && value === claimed.value) return 'confirmed'
  const isBetter = choice !== null && isAllowed(program, choice) && valueOf(program.values, choice) > claimed.value
  // A search that was cut short has claimed nothing that could be contradicted.
  return isBetter && claimed.isProven ? 'contradicted' : 'undecided'
}
