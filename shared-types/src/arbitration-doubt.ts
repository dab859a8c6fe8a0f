import { z } from 'zod'
import { Step, TriangleSettings } from './arbitration-weights.ts'
import { verdicts } from './arbitration.rules.ts'
import { Id, LocalisedText } from './primitives.ts'
import { intervalOrigins } from './scoring.rules.ts'

const Verdict = z.enum(verdicts)

/** A score whose own doubt alone, all others as agreed, changes the selection. */
export const ScoreToDiscuss = z.object({
  projectId: Id,
  criterionId: Id,
  criterion: LocalisedText,
  /** Position of its axis. */
  axis: z.int(),
  /** The doubt on the points: as set with the consensus, else the hull of what the assessors gave. */
  low: z.int(),
  points: z.int(),
  high: z.int(),
  intervalFrom: z.enum(intervalOrigins),
  /** The first whole points at which another selection is worth more. */
  changesAt: z.int(),
  /** What the present selection would be worth less than the best one, were the score at the far end of its interval. */
  stake: z.int(),
  ...Step,
})
export type ScoreToDiscuss = z.infer<typeof ScoreToDiscuss>

export const DoubtSettings = TriangleSettings
export type DoubtSettings = z.infer<typeof DoubtSettings>

export const ArbitrationDoubt = z
  .object({
    /** Every search came to its end; what was not settled counts as `depends`. */
    isComplete: z.boolean(),
    /** The value of five points on every criterion: shown as points, a value is value × 100 ÷ `whole`. */
    whole: z.int(),
    /** Agreed scores of the candidates, and those of them whose interval is wider than the points. */
    scored: z.int(),
    inDoubt: z.int(),
    /** `verdict`: sure only where the weighting and the scores both say so. Null: nothing is allowed, or the range allows no weighting. */
    candidates: z
      .array(z.object({ projectId: Id, overWeights: Verdict, overScores: Verdict, verdict: Verdict }))
      .nullable(),
    /** The one with most value at stake first. */
    scores: z.array(ScoreToDiscuss),
  })
  .meta({ id: 'ArbitrationDoubt' })
export type ArbitrationDoubt = z.infer<typeof ArbitrationDoubt>
