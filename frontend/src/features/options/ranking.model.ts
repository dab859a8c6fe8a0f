import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import type { Ranking } from '@triaxe/shared-types/options'
import { drawLine, type Line } from '@triaxe/shared-types/options.rules'

/** What the envelope pays; null while none is given. */
export function lineOf({ ranked, totals }: Ranking, envelope: string | null): Line | null {
  if (envelope === null) return null
  const costs = ranked.map(({ cost }) => toCents(cost))
  return drawLine(toCents(totals.mustDoCost), costs, toCents(envelope))
}

/** The envelope that pays exactly one project more or fewer than now; null where there is none. */
export function envelopeFor({ ranked, totals }: Ranking, line: Line | null, by: 1 | -1): string | null {
  const paid = (line?.paid ?? (by === 1 ? 0 : ranked.length)) + by
  if (paid < 0 || paid > ranked.length) return null
  return paid === 0 ? totals.mustDoCost : (ranked[paid - 1]?.cumulativeCost ?? null)
}

/** An amount from the address: what does not read as one is no envelope. */
export const envelopeFrom = (text: string | null): string | null =>
  text !== null && /^\d{1,10}(\.\d{1,2})?$/.test(text) ? toDecimal(toCents(text)) : null
