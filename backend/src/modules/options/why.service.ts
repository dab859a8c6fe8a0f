import type { ArbitrationSettings, Explanations } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { ruleBroken } from '../../platform/errors.ts'
import { pointsOnAll } from '../scoring/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import type { Model } from './optimiser/model.rules.ts'
import { solvers } from './optimiser/solver-pool.ts'
import { type Posed, posed } from './optimum.service.ts'
import { shownWhy } from './why-shown.rules.ts'

export async function computeExplanations(
  ctx: Ctx,
  settings: ArbitrationSettings,
  gone: AbortSignal,
): Promise<Explanations> {
  return explained(ctx, await posed(ctx, settings, gone))
}

/** Why each candidate of the question is chosen or not, or one of them alone. */
export async function explained(ctx: Ctx, { input, asking }: Posed, only?: string): Promise<Explanations> {
  const question = { ...input, ...(await scoresOf(ctx, input.model)), ...(only ? { only } : {}) }
  const why = await solvers.solve('whyOf', question, asking)
  if (!why) throw ruleBroken('options.no_choice_found')
  return shownWhy(input, why)
}

/** The points of each candidate in the order of the criteria in force; null where it was not scored on all of them. */
async function scoresOf({ db }: Ctx, { candidates }: Model) {
  const { axes } = await frameworkInForce(db)
  const criteria = axes.flatMap(({ position, criteria: own }) =>
    own.map(({ id, weightBp }) => ({ criterionId: id, axis: position, weightBp })),
  )
  const projectIds = candidates.map(({ projectId }) => projectId)
  const criterionIds = criteria.map(({ criterionId }) => criterionId)
  return { criteria, points: await pointsOnAll(db, projectIds, criterionIds) }
}
