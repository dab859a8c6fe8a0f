/** What a candidate still lacks before it can stand in the ranked list. */
export const rankingLacks = ['assessors', 'scores', 'consensus', 'cost'] as const
export type RankingLack = (typeof rankingLacks)[number]

/** Decided or decidable, but not started: only these ask for money of an envelope. */
export const candidateStates = ['under_review', 'deferred', 'approved'] as const

export interface Rankable {
  code: string
  /** The exact numerator of the strategic value. */
  value: number
  costCents: number
}

/** Higher value first; of equal ones the cheaper first; then by code, so that the order is never left to chance. */
export const byRank = (a: Rankable, b: Rankable): number =>
  b.value - a.value || a.costCents - b.costCents || (a.code < b.code ? -1 : 1)

/** Costs added up from the top, starting with what must be done anyway. */
export function cumulative(costsCents: readonly number[], startCents = 0): number[] {
  let sum = startCents
  return costsCents.map((cost) => (sum += cost))
}

/**
 * How many of the ranked the envelope pays: the line stands before the first one whose cumulative cost exceeds it.
 * What follows stays below, even where a smaller one would still fit: leaving one out is a decision with reasons, not a rule.
 */
export function paidByEnvelope(cumulativeCents: readonly number[], envelopeCents: number): number {
  const first = cumulativeCents.findIndex((sum) => sum > envelopeCents)
  return first === -1 ? cumulativeCents.length : first
}

export interface Line {
  paid: number
  /** What stays of the envelope, below zero when the obligations alone exceed it. */
  leftCents: number
}

/** The obligations are paid first; then the ranked, as far as the envelope goes. */
export function drawLine(mustDoCents: number, costsCents: readonly number[], envelopeCents: number): Line {
  const sums = cumulative(costsCents, mustDoCents)
  const paid = paidByEnvelope(sums, envelopeCents)
  return { paid, leftCents: envelopeCents - (sums[paid - 1] ?? mustDoCents) }
}
