import { z } from 'zod'
import { ArbitrationSettings, triple } from './arbitration-optimum.ts'
import { verdicts } from './arbitration.rules.ts'
import { Id, Sum } from './primitives.ts'

/** From one choice to another. */
export const Step = {
  incoming: z.array(Id),
  outgoing: z.array(Id),
  /** In both, but beginning in another year. */
  moved: z.array(Id),
}

const weightRange = triple(z.int().min(0).max(10_000))
export const TriangleSettings = ArbitrationSettings.extend({
  /** The weightings open to discussion, in basis points per axis; left out: all of them. */
  range: z.strictObject({ lower: weightRange, upper: weightRange }).optional(),
})
export type TriangleSettings = z.infer<typeof TriangleSettings>

/** The weightings under which one choice is the best. */
export const WeightRegion = z.object({
  /** In their order round the region; shares of the three axes that sum to one. */
  corners: z.array(z.object({ at: triple(z.number()), isConfirmed: z.boolean() })),
  /** Of the whole triangle, 0 to 1. */
  share: z.number(),
  isConfirmed: z.boolean(),
  projectIds: z.array(Id),
  cost: Sum,
  /** From corner `from` to the next: which region lies beyond (by its place in the list; null: the edge), and what changes. */
  borders: z.array(z.object({ from: z.int(), neighbour: z.int().nullable(), ...Step })),
})
export type WeightRegion = z.infer<typeof WeightRegion>

export const WeightTriangle = z
  .object({
    /** Every corner is confirmed; else better choices may hide round those that are not. */
    isComplete: z.boolean(),
    /** Empty: nothing is allowed under any weighting. */
    regions: z.array(WeightRegion),
    /** The regions that hold the weights asked for: several on a border. */
    present: z.array(z.int()),
    /** How often each candidate is chosen, as the share of the allowed weightings; null: the range allows none. */
    candidates: z.array(z.object({ projectId: Id, share: z.number(), verdict: z.enum(verdicts) })).nullable(),
  })
  .meta({ id: 'WeightTriangle' })
export type WeightTriangle = z.infer<typeof WeightTriangle>

const WeightChange = z.object({
  /** The weight at which both choices are worth the same, in basis points with fractions. */
  bp: z.number(),
  /** The first whole basis point beyond it. */
  firstBp: z.int(),
  ...Step,
})

/** The weight of one axis against the two others, or of one criterion in force against the others of its axis. */
export const OneWeightSettings = z.union([
  ArbitrationSettings.extend({ axis: z.int().min(1).max(3) }),
  ArbitrationSettings.extend({ criterionId: Id }),
])
export type OneWeightSettings = z.infer<typeof OneWeightSettings>

export const OneWeight = z
  .object({
    isComplete: z.boolean(),
    /** The weight as it is, in basis points with fractions. */
    presentBp: z.number(),
    /** From weight nothing to 10 000, each with its best choice. */
    stretches: z.array(
      z.object({ fromBp: z.number(), toBp: z.number(), isConfirmed: z.boolean(), projectIds: z.array(Id) }),
    ),
    below: WeightChange.nullable(),
    above: WeightChange.nullable(),
    /** What each candidate is worth runs straight from `none` to `all`: (10 000 − weight) × none + weight × all. */
    lines: z.array(z.object({ projectId: Id, none: z.int(), all: z.int() })),
  })
  .meta({ id: 'OneWeight' })
export type OneWeight = z.infer<typeof OneWeight>
