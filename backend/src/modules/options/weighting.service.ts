import type { OneWeight, OneWeightSettings, TriangleSettings, WeightTriangle } from '@triaxe/shared-types'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import type { Ctx } from '../../platform/context.ts'
import { ruleBroken } from '../../platform/errors.ts'
import { pointsOnAll } from '../scoring/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import type { Model } from './optimiser/model.rules.ts'
import { solvers } from './optimiser/solver-pool.ts'
import type { Moving } from './optimiser/weighting.rules.ts'
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
  const moving =
    'axis' in settings ? { axis: settings.axis } : await movingCriterion(ctx, input.model, settings.criterionId)
  return solvers.solve('oneWeight', { ...input, moving }, asking)
}

/** A candidate that was not scored on all criteria of the axis as it is in force keeps its value on it. */
async function movingCriterion({ db }: Ctx, { candidates }: Model, criterionId: string): Promise<Moving> {
  const { axes } = await frameworkInForce(db)
  const axis = axes.find(({ criteria }) => criteria.some(({ id }) => id === criterionId))
  if (!axis) throw ruleBroken('options.criterion_not_in_force')
  const projectIds = candidates.map(({ projectId }) => projectId)
  const criterionIds = axis.criteria.map(({ id }) => id)
  return {
    axis: axis.position,
    criterion: criterionIds.indexOf(criterionId),
    criterionWeightsBp: axis.criteria.map(({ weightBp }) => weightBp),
    points: await pointsOnAll(db, projectIds, criterionIds),
  }
}
