import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Envelope } from '@triaxe/shared-types/arbitration-optimum'
import { toCents } from '@triaxe/shared-types/money.rules'
import { drawLine } from '@triaxe/shared-types/options.rules'
import { limitsFor, orderAt, weightsInForce } from '@triaxe/shared-types/arbitration-order.rules'
import { envelopesAt, proposedOf } from './settings.model.ts'

/** `?envelope=`, one sum for all years: the yearly limits that pay exactly as many in order. What reads as no amount is none. */
export function envelopesPaying(present: Arbitration, text: string | null): Envelope[] | null {
  if (text === null || !/^\d{1,10}(\.\d{1,2})?$/.test(text)) return null
  const order = orderAt(present, weightsInForce(present))
  const costsOf = (rows: { cost: string }[]) => rows.map(({ cost }) => toCents(cost))
  const mustDo = costsOf(order.fixed).reduce((sum, cost) => sum + cost, 0)
  const { paid } = drawLine(mustDo, costsOf(order.ranked), toCents(text))
  return envelopesAt(proposedOf(present), limitsFor(present, order, paid))
}
