import type { ArbitrationDoubt, DoubtSettings } from '@triaxe/shared-types'
import { wholeAt } from '@triaxe/shared-types/arbitration.rules'
import type { Ctx } from '../../platform/context.ts'
import { doubtedScoresOf } from '../scoring/index.ts'
import { solvers } from './optimiser/solver-pool.ts'
import { posed } from './optimum.service.ts'

/** How far the choice hangs on the scores in doubt, and on the weighting. */
export async function computeDoubt(ctx: Ctx, settings: DoubtSettings, gone: AbortSignal): Promise<ArbitrationDoubt> {
  const { input, asking } = await posed(ctx, settings, gone)
  const projectIds = input.model.candidates.map(({ projectId }) => projectId)
  const known = await doubtedScoresOf(ctx.db, projectIds)
  const scores = known.map(({ name: _name, intervalFrom: _from, ...score }) => score)
  const found = await solvers.solve('doubtOf', { ...input, scores, range: settings.range ?? null }, asking)
  const byName = new Map(known.map((row) => [nameOf(row), row]))
  return {
    ...found,
    whole: wholeAt(input.weights),
    scored: known.length,
    inDoubt: known.filter(({ low, high }) => low < high).length,
    scores: found.scores.flatMap((one) => {
      const row = byName.get(nameOf(one))
      if (!row) return []
      const { name: criterion, axis, low, points, high, intervalFrom } = row
      return [{ ...one, criterion, axis, low, points, high, intervalFrom }]
    }),
  }
}

const nameOf = ({ projectId, criterionId }: { projectId: string; criterionId: string }) => `${projectId} ${criterionId}`
