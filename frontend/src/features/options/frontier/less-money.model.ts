import type { Arbitration } from '@triaxe/shared-types/arbitration'
import { limitOf } from '@triaxe/shared-types/arbitration-amounts.rules'
import type { Envelope } from '@triaxe/shared-types/arbitration-optimum'
import { demandIn } from '../envelopes/demand.model.ts'
import { withLimit } from '../settings.model.ts'

const moneyMeasures = ['total', 'investment', 'operating'] as const
const centimesOfFranc = 100

/** A tenth less of what each limit leaves for new projects, in whole francs; what runs, and the posts, stay. */
export const aTenthLess = ({ running }: Pick<Arbitration, 'running'>, envelopes: readonly Envelope[]): Envelope[] =>
  envelopes.map((envelope) =>
    moneyMeasures.reduce((changed, measure) => {
      const limit = limitOf(envelope, measure)
      const free = (limit ?? 0) - demandIn(running, envelope.year)[measure]
      if (limit === null || free <= 0) return changed
      return withLimit(changed, measure, limit - Math.ceil(free / (10 * centimesOfFranc)) * centimesOfFranc)
    }, envelope),
  )
