import { bothSure, type DoubtfulScore, scoresToDiscuss, underDoubt } from './doubt.rules.ts'
import { type Model, programOf } from './model.rules.ts'
import type { OptimumInput } from './optimum.rules.ts'
import type { WeightRange } from './acceptability.rules.ts'
import { step, weightTriangle } from './weighting.rules.ts'

/** The points agreed upon on one criterion, the interval round them, and what the criterion weighs within its axis. */
export interface ScoreOfProject {
  projectId: string
  criterionId: string
  axis: number
  weightBp: number
  low: number
  points: number
  high: number
}

interface DoubtInput extends OptimumInput {
  scores: ScoreOfProject[]
  range: WeightRange | null
}
interface Asked {
  isEnough?: (progress: object) => boolean
}

/** The doubt on scores and on the weighting in the names of projects, ready to leave the thread. */
export function doubtOf({ model, weights, scores, range }: DoubtInput, asked: Asked = {}) {
  const modelled = programOf(model, weights)
  const candidateOf = modelled.columns.map(({ candidate }) => candidate)
  const doubt = { program: modelled.program, candidateOf, scores: worthIn(model, weights, scores) }
  const discussed = scoresToDiscuss(doubt, asked.isEnough)
  const overScores = underDoubt(doubt, asked.isEnough)
  const triangle = weightTriangle({ model, weights, range }, asked)
  return {
    isComplete: discussed.isComplete && triangle.isComplete && (overScores?.isComplete ?? true),
    candidates:
      overScores &&
      (triangle.candidates?.map(({ projectId, verdict }, index) => {
        // Round an unconfirmed corner a better choice may hide: nothing is sure yet.
        const overWeights = triangle.isComplete ? verdict : ('depends' as const)
        const own = overScores.verdicts[index] ?? ('depends' as const)
        return { projectId, overWeights, overScores: own, verdict: bothSure(overWeights, own) }
      }) ??
        null),
    scores: discussed.scores.map(({ score: { candidate, criterionId }, changesAt, stake, ...change }) => ({
      projectId: model.candidates[candidate]?.projectId ?? '',
      criterionId,
      changesAt,
      stake,
      ...step(model, modelled, change),
    })),
  }
}

function worthIn({ candidates }: Model, weights: readonly number[], scores: ScoreOfProject[]): DoubtfulScore[] {
  const places = new Map(candidates.map(({ projectId }, index) => [projectId, index]))
  return scores.flatMap(({ projectId, axis, weightBp, ...score }) => {
    const candidate = places.get(projectId)
    return candidate === undefined ? [] : [{ ...score, candidate, worth: (weights[axis - 1] ?? 0) * weightBp }]
  })
}
