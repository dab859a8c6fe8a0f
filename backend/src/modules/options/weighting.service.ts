import type { OneWeight, OneWeightSettings, TriangleSettings, WeightTriangle } from '@triaxe/shared-types'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import type { Ctx } from '../../platform/context.ts'
import { solvers } from './optimiser/solver-pool.ts'
import { posed } from './optimum.service.ts'

export async function computeTriangle(
  ctx: Ctx,
  settings: TriangleSettings,
  gone: AbortSignal,
): Promise<WeightTriangle> {
  const { input, asking } = await posed(ctx, settings, gone)
  const { regions, ...rest } = await solvers.solve(
    'weightTriangle',
    { ...input, range: settings.range ?? null },
    asking,
  )
  return { ...rest, regions: regions.map(({ costCents, ...region }) => ({ ...region, cost: toDecimal(costCents) })) }
}

export async function computeOneWeight(ctx: Ctx, settings: OneWeightSettings, gone: AbortSignal): Promise<OneWeight> {
  const { input, asking } = await posed(ctx, settings, gone)
  return solvers.solve('oneWeight', { ...input, axis: settings.axis }, asking)
}
