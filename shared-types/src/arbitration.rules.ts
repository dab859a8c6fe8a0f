import { highestPoints, wholeBp } from './strategy.rules.ts'

/** Law or a reasoned hand has a candidate in; a reasoned hand has it out. */
export const musts = ['in', 'out'] as const
/** What an envelope of a year limits: the two accounts jointly, each apart, or posts. */
export const envelopeMeasures = ['total', 'investment', 'operating', 'posts'] as const
export type EnvelopeMeasure = (typeof envelopeMeasures)[number]

/** What is known of an answer: confirmed by a second solver, the end of our own search, or a gap that is left. */
export const proofs = ['proven', 'one_solver', 'gap'] as const

/** Chosen under every allowed weighting, under some, or under none. */
export const verdicts = ['always', 'depends', 'never'] as const

/** What a person may have computed. */
export const computations = ['optimum', 'frontier', 'triangle', 'one_weight', 'explanations', 'doubt'] as const
export type ComputationName = (typeof computations)[number]

/** Why no choice can be allowed. `mustDo`: law, hand-set priorities and what they need, beside the running projects. */
export const obstacleKinds = ['running', 'must_do', 'exclusion', 'need', 'share', 'together'] as const

/** What only a hand against the calculation can leave unkept. */
export const unkeptKinds = ['need', 'exclusion'] as const

/** Years a candidate may begin later than its sheet says. */
export const mostYearsLater = 5
/** Envelopes of a frontier, from nothing to what everything costs. */
export const frontierSteps = 25

export type Triple = [number, number, number]

/**
 * The value of a project at these weights of the axes: Σ weight × (Σ criterion weight × points). With weights in basis
 * points it equals `strategicValue`; with any other positive integers only their ratios matter.
 */
export const valueAt = (axisValues: Triple, weights: Triple): number =>
  axisValues[0] * weights[0] + axisValues[1] * weights[1] + axisValues[2] * weights[2]

/** The value of the highest points on every criterion, at these weights. */
export const wholeAt = (weights: Triple): number => {
  const most = highestPoints * wholeBp
  return valueAt([most, most, most], weights)
}

/** What a saved option rests on and may have changed since. */
export const basisChanges = [
  'points',
  'budget',
  'start',
  'state',
  'priority',
  'sheet',
  'candidate_new',
  'candidate_gone',
  'running',
  'needs',
  'exclusions',
  'framework',
  'year',
] as const
