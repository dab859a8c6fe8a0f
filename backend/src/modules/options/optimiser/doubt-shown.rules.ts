import { bothSure, type DoubtfulScore, scoresToDiscuss, underDoubt } from './doubt.rules.ts'
import { type Model, programOf } from './model.rules.ts'
import type { OptimumInput } from './optimum.rules.ts'
import type { WeightRange } from './acceptability.rules.ts'
import type { Counting } from './progress.rules.ts'
import { step, weightTriangle, type WeightingOptions } from './weighting.rules.ts'

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

/** The doubt on scores and on the weighting in the names of projects, ready to leave the thread. */
export function doubtOf({ model, weights, scores, range }: DoubtInput, { isEnough }: Counting = {}) {
  const modelled = programOf(model, weights)
  const candidateOf = modelled.columns.map(({ candidate }) => candidate)
  const doubt = { program: modelled.program, candidateOf, scores: worthIn(model, weights, scores) }
  const count = model.candidates.length
  // Three parts, each as long as the candidates are many.
  const told = (part: number) =>
    isEnough && (({ done }: { done: number }) => isEnough({ done: part * count + done, of: 3 * count }))
  const discussed = scoresToDiscuss(doubt, told(0))
  const overScores = underDoubt(doubt, told(1))
  const triangle = weightTriangle({ model, weights, range }, inCorners(told(2), count))
  return {
    isComplete: discussed.isComplete && triangle.isComplete && (overScores?.isComplete ?? true),
    candidates:
      overScores &&
      (triangle.candidates?.map(({ projectId, verdict: overWeights }, index) => {
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

/** As many of the whole as corners are confirmed among those known. */
const inCorners = (isEnough: ((progress: { done: number }) => boolean) | undefined, whole: number): WeightingOptions =>
  isEnough
    ? {
        isEnough: ({ confirmed, unconfirmed }) =>
          isEnough({ done: Math.floor((whole * confirmed) / Math.max(1, confirmed + unconfirmed)) }),
      }
    : {}

function worthIn({ candidates }: Model, weights: readonly number[], scores: ScoreOfProject[]): DoubtfulScore[] {
  const places = new Map(candidates.map(({ projectId }, index) => [projectId, index]))
  return scores.flatMap(({ projectId, axis, weightBp, ...score }) => {
    const candidate = places.get(projectId)
    return candidate === undefined ? [] : [{ ...score, candidate, worth: (weights[axis - 1] ?? 0) * weightBp }]
  })
}
