import type { Candidate } from './model.rules.ts'

type Costly = Pick<Candidate, 'years' | 'costCents'>

/** Savings cannot be scaled with the cost: a project with a year below zero has no cost at which it changes sides. */
export const isScalable = ({ years, costCents }: Costly): boolean =>
  costCents > 0 && years.every(({ investmentCents, operatingCents }) => investmentCents >= 0 && operatingCents >= 0)

/**
 * The same project at so many whole francs: every amount in proportion, in whole francs that add up. By the divisor method
 * of Webster, under which one franc more never makes an amount smaller: what fits at a cost fits at every lower one.
 * Posts stay as they are.
 */
export function atFrancs<C extends Costly>(candidate: C, francs: number): C {
  const parts = shared(
    candidate.years.flatMap(({ investmentCents, operatingCents }) => [investmentCents, operatingCents]),
    francs,
  )
  const years = candidate.years.map((year, i) => ({
    ...year,
    investmentCents: 100 * (parts[2 * i] ?? 0),
    operatingCents: 100 * (parts[2 * i + 1] ?? 0),
  }))
  return { ...candidate, years, costCents: 100 * francs }
}

/** So many whole units shared in proportion to the amounts. */
function shared(amounts: readonly number[], units: number): number[] {
  const whole = BigInt(amounts.reduce((sum, amount) => sum + amount, 0))
  const parts = amounts.map((amount) => Number((2n * BigInt(amount) * BigInt(units) + whole) / (2n * whole)))
  let left = units - parts.reduce((sum, part) => sum + part, 0)
  for (; left > 0; left--) add(parts, next(amounts, parts, 1), 1)
  for (; left < 0; left++) add(parts, next(amounts, parts, -1), -1)
  return parts
}

const add = (parts: number[], at: number, unit: number) => (parts[at] = (parts[at] ?? 0) + unit)

/** The amount whose turn is next: on the way up the first that is due, on the way down the last that was. */
function next(amounts: readonly number[], parts: readonly number[], step: 1 | -1): number {
  let chosen = -1
  amounts.forEach((amount, i) => {
    if (amount === 0 || (step < 0 && parts[i] === 0)) return
    if (chosen < 0) return void (chosen = i)
    const turn = BigInt(2 * (parts[i] ?? 0) + step) * BigInt(amounts[chosen] ?? 1)
    const before = BigInt(2 * (parts[chosen] ?? 0) + step) * BigInt(amount)
    if (step > 0 ? turn < before : turn >= before) chosen = i
  })
  return chosen
}
