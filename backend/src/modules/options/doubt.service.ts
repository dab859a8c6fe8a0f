import type { ArbitrationDoubt, DoubtSettings } from '@triaxe/shared-types'
import { highestPoints, wholeBp } from '@triaxe/shared-types/strategy.rules'
import type { Ctx } from '../../platform/context.ts'
import { type SpreadScore, spreadScoresOf } from '../scoring/index.ts'
import { intervalOf } from './optimiser/doubt.rules.ts'
import { solvers } from './optimiser/solver-pool.ts'
import { posed } from './optimum.service.ts'

/** How far the choice hangs on scores on which the assessors differed, and on the weighting. */
export async function computeDoubt(ctx: Ctx, settings: DoubtSettings, gone: AbortSignal): Promise<ArbitrationDoubt> {
  const { input, asking } = await posed(ctx, settings, gone)
  const projectIds = input.model.candidates.map(({ projectId }) => projectId)
  const known = (await spreadScoresOf(ctx.db, projectIds)).map((row) => ({
    ...row,
    ...intervalOf(spreadOf(row), row.points),
  }))
  const scores = known.map(({ name: _name, min: _min, max: _max, ...score }) => score)
  const found = await solvers.solve('doubtOf', { ...input, scores, range: settings.range ?? null }, asking)
  const byName = new Map(known.map((row) => [nameOf(row), row]))
  return {
    ...found,
    whole: highestPoints * wholeBp * input.weights.reduce((sum, weight) => sum + weight, 0),
    scored: known.length,
    inDoubt: known.filter(({ low, high }) => low < high).length,
    scores: found.scores.flatMap((one) => {
      const row = byName.get(nameOf(one))
      if (!row) return []
      const { name: criterion, axis, low, points, high } = row
      return [{ ...one, criterion, axis, low, points, high }]
    }),
  }
}

const nameOf = ({ projectId, criterionId }: { projectId: string; criterionId: string }) => `${projectId} ${criterionId}`

const spreadOf = ({ min, max }: SpreadScore) => (min === null || max === null ? null : { min, max })
