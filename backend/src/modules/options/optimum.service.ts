import type { ArbitrationSettings, Computation, ComputationName, Frontier, Optimum } from '@triaxe/shared-types'
import { toCents } from '@triaxe/shared-types/money.rules'
import type { Ctx } from '../../platform/context.ts'
import { allow } from '../../platform/errors.ts'
import { type Assembled, decidedToday, modelOf } from './arbitration.rules.ts'
import { arbitration } from './arbitration.service.ts'
import { shownFrontier, shownOptimum } from './optimum-shown.rules.ts'
import type { EnvelopeLimit } from './optimiser/model.rules.ts'
import { type Asking, solvers } from './optimiser/solver-pool.ts'
import type { TaskName } from './optimiser/tasks.rules.ts'
import { mayReadRanking } from './options.policy.ts'

/** Computed on what stands now, in a thread; it ends when its time is up or when nobody waits any more. */
export async function computeOptimum(ctx: Ctx, settings: ArbitrationSettings, gone: AbortSignal): Promise<Optimum> {
  const { input, asking } = await posed(ctx, settings, gone)
  return shownOptimum(input.model, input.weights, await solvers.solve('optimum', input, asking))
}

export async function computeFrontier(ctx: Ctx, settings: ArbitrationSettings, gone: AbortSignal): Promise<Frontier> {
  const { all, input, asking } = await posed(ctx, settings, gone)
  const today = decidedToday(all).map(({ projectId }) => projectId)
  return shownFrontier(input.model, await solvers.solve('frontier', { ...input, today }, asking), today, input.weights)
}

/** Only one's own, and only those of the process that answers: a sign of life, nothing that anyone decides on. */
export async function listComputations({ actor }: Ctx): Promise<{ items: Computation[] }> {
  allow(mayReadRanking(actor), 'options.whole_portfolio_only')
  const none = { value: null, bound: null, confirmed: null, unconfirmed: null, done: null, of: null }
  const items = solvers.underWay(actor.personId).map(({ name, isWaiting, progress }) => ({
    ...none,
    ...progress,
    task: taskNames[name],
    isWaiting,
  }))
  return { items }
}

const taskNames: Record<TaskName, ComputationName> = {
  optimum: 'optimum',
  frontier: 'frontier',
  weightTriangle: 'triangle',
  oneWeight: 'one_weight',
  whyOf: 'explanations',
  doubtOf: 'doubt',
}

/** The question of the settings, on what stands now. */
export async function posed(ctx: Ctx, settings: ArbitrationSettings, gone: AbortSignal) {
  return posedOn(await arbitration(ctx), ctx, settings, gone)
}

export type Posed = ReturnType<typeof posedOn>

export function posedOn(
  all: Assembled,
  { actor }: Pick<Ctx, 'actor'>,
  settings: ArbitrationSettings,
  gone: AbortSignal,
) {
  const model = modelOf(all, { ...settings, envelopes: settings.envelopes.map(limitOf) })
  const asking: Asking = { personId: actor.personId, seconds: settings.seconds, gone }
  return { all, input: { model, weights: settings.weights ?? all.read.weights }, asking }
}

const limitOf = (given: ArbitrationSettings['envelopes'][number]): EnvelopeLimit => {
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
