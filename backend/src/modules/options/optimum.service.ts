import type { ArbitrationSettings, Optimum } from '@triaxe/shared-types'
import { toCents } from '@triaxe/shared-types/money.rules'
import type { Ctx } from '../../platform/context.ts'
import { modelOf } from './arbitration.rules.ts'
import { arbitration } from './arbitration.service.ts'
import { shownOptimum } from './optimum-shown.rules.ts'
import type { EnvelopeLimit } from './optimiser/model.rules.ts'
import { solvers } from './optimiser/solver-pool.ts'

/** Computed on what stands now, in a thread; it ends when its time is up or when nobody waits any more. */
export async function computeOptimum(ctx: Ctx, settings: ArbitrationSettings, gone: AbortSignal): Promise<Optimum> {
  const all = await arbitration(ctx)
  const model = modelOf(all, { ...settings, envelopes: settings.envelopes.map(limitOf) })
  const weights = settings.weights ?? all.read.weights
  const asking = { personId: ctx.actor.personId, seconds: settings.seconds, gone }
  return shownOptimum(model, weights, await solvers.solve('optimum', { model, weights }, asking))
}

export const limitOf = (given: ArbitrationSettings['envelopes'][number]): EnvelopeLimit => {
  const cents = (amount: string | null) => (amount === null ? null : toCents(amount))
  const { year, total, investment, operating, posts } = given
  return {
    year,
    totalCents: cents(total),
    investmentCents: cents(investment),
    operatingCents: cents(operating),
    posts,
  }
}
