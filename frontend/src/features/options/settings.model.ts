import type { Arbitration } from '@triaxe/shared-types/arbitration'
import {
  type Amounts,
  isApart,
  limitOf,
  measuresOf,
  moneyLimitOf,
} from '@triaxe/shared-types/arbitration-amounts.rules'
import type { Envelope } from '@triaxe/shared-types/arbitration-optimum'
import {
  type EnvelopeMeasure,
  envelopeMeasures,
  mostYearsLater,
  type Triple,
} from '@triaxe/shared-types/arbitration.rules'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import { wholeBp } from '@triaxe/shared-types/strategy.rules'

/** What one may change on the page; the same settings give the same answer. */
export interface Settings {
  envelopes: Envelope[]
  /** A weighting that is tried out; null: the one in force. */
  weights: Triple | null
  /** Years that a project may begin later than planned. */
  laterStart: number
  minimumShareBp: Shares
}

/** Per axis in basis points of the money of what is chosen; null: none. */
export type Shares = [number | null, number | null, number | null]
export const noShares: Shares = [null, null, null]
export const sumOfShares = (shares: Shares) => shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)

export const withLimit = (envelope: Envelope, measure: EnvelopeMeasure, limit: number | null): Envelope => ({
  ...envelope,
  [measure]: measure === 'posts' || limit === null ? limit : toDecimal(limit),
})

const unlimited = (year: number): Envelope => ({ year, total: null, investment: null, operating: null, posts: null })

/** Apart, each account is limited to its part of what the projects ask for; together again, to the sum. */
export function apartOrTogether(envelopes: readonly Envelope[], demandIn: (year: number) => Amounts): Envelope[] {
  const together = isApart(envelopes)
  return envelopes.map((envelope) => {
    const { year, posts } = envelope
    if (together) return withLimit({ ...unlimited(year), posts }, 'total', moneyLimitOf(envelope))
    const total = limitOf(envelope, 'total') ?? demandIn(year).total
    const demand = demandIn(year)
    const invested = demand.total === 0 ? 0 : Math.round((total * demand.investment) / demand.total)
    return { year, total: null, investment: toDecimal(invested), operating: toDecimal(total - invested), posts }
  })
}

/** The same measures, each year at what is said. */
export const envelopesAt = (
  envelopes: readonly Envelope[],
  limitIn: (year: number, measure: EnvelopeMeasure) => number,
): Envelope[] =>
  envelopes.map((envelope) =>
    measuresOf(envelopes).reduce(
      (changed, measure) => withLimit(changed, measure, limitIn(envelope.year, measure)),
      envelope,
    ),
  )

/** Every year of the plan has its envelope, also one that no limit was proposed for. */
export const proposedOf = ({ years, proposed }: Pick<Arbitration, 'years' | 'proposed'>): Envelope[] =>
  years.map((year) => proposed.find((envelope) => envelope.year === year) ?? unlimited(year))

export const bodyOf = ({ envelopes, weights, laterStart, minimumShareBp }: Settings) => ({
  envelopes,
  ...(weights ? { weights } : {}),
  laterStart,
  minimumShareBp,
})

const signs: Record<string, EnvelopeMeasure> = { t: 'total', i: 'investment', o: 'operating', p: 'posts' }
const signOf = (measure: EnvelopeMeasure) => measure.charAt(0)

/** The settings in the address, so that a link shows the same answer: `2027.t716820000.p796_2028…`. */
export const writtenLimits = (envelopes: readonly Envelope[]): string =>
  envelopes
    .map((envelope) =>
      [
        envelope.year,
        ...envelopeMeasures.flatMap((measure) => {
          const limit = limitOf(envelope, measure)
          return limit === null ? [] : [`${signOf(measure)}${limit}`]
        }),
      ].join('.'),
    )
    .join('_')

/** From the address; what does not read as limits of these years is none. */
export function readLimits(text: string | null, present: readonly Envelope[]): Envelope[] | null {
  const read = new Map((text ?? '').split('_').map((part) => [Number(part.split('.')[0]), part.split('.').slice(1)]))
  if (!present.every(({ year }) => read.get(year)?.every((limit) => /^[tiop]\d{1,12}$/.test(limit)))) return null
  return present.map(({ year }) =>
    (read.get(year) ?? []).reduce<Envelope>(
      (envelope, limit) => withLimit(envelope, signs[limit.charAt(0)] ?? 'total', Number(limit.slice(1))),
      unlimited(year),
    ),
  )
}

export const writtenWeights = (weights: Triple | null): string | null => weights && weights.join('-')
export function readWeights(text: string | null): Triple | null {
  if (!/^\d{1,7}-\d{1,7}-\d{1,7}$/.test(text ?? '')) return null
  const [one = 0, two = 0, three = 0] = (text ?? '').split('-').map(Number)
  return one + two + three > 0 && Math.max(one, two, three) <= 1_000_000 ? [one, two, three] : null
}

export const writtenLater = (laterStart: number): string | null => (laterStart === 0 ? null : `${laterStart}`)
export const readLater = (text: string | null): number =>
  /^\d$/.test(text ?? '') ? Math.min(Number(text), mostYearsLater) : 0

/** `3000--2500`: nothing between the strokes is no share. */
export const writtenShares = (shares: Shares): string | null =>
  shares.every((share) => share === null) ? null : shares.map((share) => share ?? '').join('-')
export function readShares(text: string | null): Shares {
  if (!/^\d{0,5}-\d{0,5}-\d{0,5}$/.test(text ?? '')) return noShares
  const [one, two, three] = (text ?? '').split('-').map((part) => (part === '' ? null : Number(part)))
  const shares: Shares = [one ?? null, two ?? null, three ?? null]
  return sumOfShares(shares) <= wholeBp ? shares : noShares
}
