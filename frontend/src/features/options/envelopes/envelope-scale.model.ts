import { type Amounts, limitOf, plus } from '@triaxe/shared-types/arbitration-amounts.rules'
import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Envelope } from '@triaxe/shared-types/arbitration-optimum'
import { demandIn } from './demand.model.ts'

export interface Scale {
  whole: number
  step: number
}

const rounds = [1, 2, 2.5, 5, 10]

/** The next round figure: 1, 2, 2.5 or 5 times a power of ten. */
function roundUp(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return Math.round((rounds.find((times) => times * power >= value) ?? 10) * power)
}

/** What may be asked for in a year: by what runs and by the candidates. */
export const wholeDemandIn = ({ running, candidates }: Arbitration, year: number): Amounts =>
  plus(demandIn(running, year), demandIn(candidates, year))

/** One scale for all years: with room for whatever may be asked for, in some two hundred steps. */
export function scaleOf(present: Arbitration, envelopes: readonly Envelope[], measure: keyof Amounts): Scale {
  const asked = present.years.map((year) => wholeDemandIn(present, year)[measure])
  const limits = envelopes.map((envelope) => limitOf(envelope, measure) ?? 0)
  const highest = Math.max(1, ...asked, ...limits)
  const step = roundUp(highest / 200)
  return { whole: Math.ceil((highest * 1.04) / step) * step, step }
}
