import { type Candidate, limits, type Measure, type Model, type Modelled, usedOf, useIn } from './model.rules.ts'
import type { Choice } from './program.rules.ts'
import { atFrancs } from './scaled-cost.rules.ts'

/** A limit of the envelopes, what the running projects leave of it, and what each column uses of it. */
export interface Use {
  year: number
  measure: Measure
  left: number
  uses: number[]
}

export const usesOf = (model: Model, { columns }: Pick<Modelled, 'columns'>): Use[] =>
  limits(model).map(({ year, measure, left }) => ({
    year,
    measure,
    left,
    uses: columns.map(({ candidate, later }) => useIn(model.candidates[candidate] as Candidate, year, measure, later)),
  }))

/**
 * The greatest cost in whole francs, `from` to `to`, at which the candidate fits into its column beside the rest of the
 * choice. In proportion the answer would be room ÷ share of the cost; whole francs move it by a few, which are then tried.
 */
export function lastFitting(
  { candidate, later, column, uses }: { candidate: Candidate; later: number; column: number; uses: readonly Use[] },
  choice: Choice | null,
  [from, to]: readonly [number, number],
): number | null {
  const limited = uses.flatMap(({ year, measure, left, uses: use }) => {
    const room = left - (choice ? usedBeside(use, choice, column) : 0)
    return [{ year: year - later, measure, room, own: use[column] ?? 0 }]
  })
  if (limited.some(({ measure, own, room }) => (measure === 'posts' || own === 0) && own > room)) return null
  const inMoney = limited.filter(({ measure, own }) => measure !== 'posts' && own > 0)
  const parts = 2 * candidate.years.length
  const about = inMoney.map(({ room, own }) => (room / own) * (candidate.costCents / 100))
  const slack = inMoney.map(({ own }) => (2 * candidate.costCents) / own + parts + 2)
  const most = Math.min(to, ...about.map((francs, i) => Math.ceil(francs + (slack[i] ?? 0))))
  const fits = (francs: number) => {
    const { years } = atFrancs(candidate, francs)
    return inMoney.every(
      ({ year, measure, room }) =>
        usedOf(
          years.find((one) => one.year === year),
          measure,
        ) <= room,
    )
  }
  if (most < from || !fits(from)) return null
  const sure = Math.min(most, ...about.map((francs, i) => Math.floor(francs - (slack[i] ?? 0))))
  return lastOf(fits, Math.max(from, sure), most)
}

function usedBeside(uses: readonly number[], choice: Choice, column: number): number {
  let used = 0
  for (let j = 0; j < uses.length; j++) if (choice[j] === 1 && j !== column) used += uses[j] ?? 0
  return used
}

/** The last whole number for which it holds, when it holds up to some number and the first one is known to. */
function lastOf(holds: (at: number) => boolean, first: number, last: number): number {
  let [low, high] = [first, last + 1]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
