import type { Envelope, YearOfCost } from './arbitration-optimum.ts'
import { type EnvelopeMeasure, envelopeMeasures } from './arbitration.rules.ts'
import { toCents } from './money.rules.ts'

/** Centimes, or hundredths of posts. */
export type Amounts = Record<EnvelopeMeasure, number>
interface Due {
  years: YearOfCost[]
}

const nothing: Amounts = { total: 0, investment: 0, operating: 0, posts: 0 }
const mapAmounts = (of: (measure: EnvelopeMeasure) => number): Amounts => ({
  total: of('total'),
  investment: of('investment'),
  operating: of('operating'),
  posts: of('posts'),
})
export const plus = (a: Amounts, b: Amounts): Amounts => mapAmounts((measure) => a[measure] + b[measure])

export function amountsOf({ investment, operating, posts }: Omit<YearOfCost, 'year'>): Amounts {
  const [invested, spent] = [toCents(investment), toCents(operating)]
  return { total: invested + spent, investment: invested, operating: spent, posts }
}

/** What these projects ask for together in one year. */
export const dueIn = (projects: readonly Due[], year: number): Amounts =>
  projects
    .flatMap(({ years }) => years)
    .filter((one) => one.year === year)
    .map(amountsOf)
    .reduce(plus, nothing)

/** The limit in centimes or hundredths of posts; null: none. */
export function limitOf(envelope: Omit<Envelope, 'year'>, measure: EnvelopeMeasure): number | null {
  if (measure === 'posts') return envelope.posts
  const amount = envelope[measure]
  return amount === null ? null : toCents(amount)
}

/** Money together, or the two accounts apart. */
export const isApart = (envelopes: readonly Omit<Envelope, 'year'>[]) =>
  envelopes.some(({ investment, operating }) => investment !== null || operating !== null)

export const measuresOf = (envelopes: readonly Envelope[]): EnvelopeMeasure[] =>
  envelopeMeasures.filter((measure) => (measure === 'posts' ? true : (measure !== 'total') === isApart(envelopes)))

/** The limit on money in centimes, of both accounts together. */
export const moneyLimitOf = (envelope: Omit<Envelope, 'year'>): number | null =>
  isApart([envelope])
    ? (limitOf(envelope, 'investment') ?? 0) + (limitOf(envelope, 'operating') ?? 0)
    : limitOf(envelope, 'total')
