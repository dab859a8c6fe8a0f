import { type Amounts, moneyLimitOf } from '@triaxe/shared-types/arbitration-amounts.rules'
import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Envelope } from '@triaxe/shared-types/arbitration-optimum'
import { demandIn } from './demand.model.ts'

/** What the candidates ask for in a year, and how much of it the limits leave beside the running projects. */
function ofYear({ running, candidates }: Arbitration, envelope: Envelope) {
  const limit = moneyLimitOf(envelope)
  const demand = demandIn(candidates, envelope.year).total
  return { demand, amount: limit === null ? null : limit - demandIn(running, envelope.year).total }
}

export interface NewMoney {
  /** Null where a year has no limit on money. */
  amount: number | null
  demand: number
  percent: number
}

/** Money for what does not run yet, over all years, beside what is asked for. */
export function newMoney(present: Arbitration, envelopes: readonly Envelope[]): NewMoney {
  const years = envelopes.map((envelope) => ofYear(present, envelope))
  const demand = years.reduce((sum, year) => sum + year.demand, 0)
  const amount = years.reduce<number | null>(
    (sum, year) => (sum === null || year.amount === null ? null : sum + year.amount),
    0,
  )
  const percent = amount === null || demand === 0 ? 100 : Math.round((amount * 100) / demand)
  return { amount, demand, percent: Math.min(100, Math.max(0, percent)) }
}

/** What runs, and this share of what is asked for, in whole francs and tenths of posts, rounded up. */
export const limitAtShare =
  ({ running, candidates }: Arbitration, percent: number) =>
  (year: number, measure: keyof Amounts): number => {
    const unit = measure === 'posts' ? 1 : 100
    const share = (demandIn(candidates, year)[measure] * percent) / (100 * unit)
    return demandIn(running, year)[measure] + Math.ceil(share) * unit
  }
