import type { Triple } from '@triaxe/shared-types'
import { type Acceptabilities, acceptabilities, anyWeighting, type WeightRange } from './acceptability.rules.ts'
import { toNumber } from './fraction.rules.ts'
import { type Model, type Modelled, programOf } from './model.rules.ts'
import { alongWeight, type AxisFromWithin, type Breakpoint, slideOfAxis, slideOfCriterion } from './one-weight.rules.ts'
import type { OptimumInput } from './optimum.rules.ts'
import { type Choice, valueOf } from './program.rules.ts'
import { regionsAt, triangleOf } from './triangle.rules.ts'

interface Step {
  incoming: string[]
  outgoing: string[]
  moved: string[]
}

export interface WeightingOptions {
  isEnough?: (progress: { confirmed: number; unconfirmed: number }) => boolean
}

/** The triangle of weights in the names of projects, ready to leave the thread. */
export function weightTriangle(
  { model, weights, range }: OptimumInput & { range: WeightRange | null },
  options: WeightingOptions = {},
) {
  const modelled = programOf(model, weights)
  const triangle = triangleOf(unweighted(model, modelled), { start: weights, ...options })
  const candidateOf = modelled.columns.map(({ candidate }) => candidate)
  const accepted = acceptabilities(triangle.regions, candidateOf, range ?? anyWeighting)
  return {
    isComplete: triangle.isComplete,
    present: regionsAt(triangle.regions, weights),
    regions: triangle.regions.map(({ choice, corners, share, isConfirmed, borders }) => ({
      corners: corners.map((corner) => ({ at: [...corner.at] as Triple, isConfirmed: corner.isConfirmed })),
      share,
      isConfirmed,
      projectIds: chosenIds(model, modelled, choice),
      costCents: valueOf(modelled.costs, choice),
      borders: borders.map(({ from, neighbour, ...change }) => ({ from, neighbour, ...step(model, modelled, change) })),
    })),
    candidates: accepted && named(model, accepted),
  }
}

/** Round an unconfirmed corner a better choice may hide: nothing is sure yet. */
const named = ({ candidates }: Model, { candidates: of, isConfirmed }: Acceptabilities) =>
  candidates.map(({ projectId }, index) => ({
    projectId,
    share: of[index]?.share ?? 0,
    verdict: isConfirmed ? (of[index]?.verdict ?? ('never' as const)) : ('depends' as const),
  }))

/** What moves: an axis, or a criterion within one; then with the points of each candidate, null where they are not known. */
export type Moving = { axis: number } | (Omit<AxisFromWithin, 'axis'> & { axis: number; criterion: number })

/** One weight from nothing to the whole, the others in their ratio. */
export function oneWeight(
  { model, weights, moving }: OptimumInput & { moving: Moving },
  options: WeightingOptions = {},
) {
  const modelled = programOf(model, weights)
  const { rows, fixed, costs, axisValues } = unweighted(model, modelled)
  const axis = (moving.axis - 1) as 0 | 1 | 2
  const pointsOf = (of: AxisFromWithin['points']) => modelled.columns.map(({ candidate }) => of[candidate] ?? null)
  const slide =
    'criterion' in moving
      ? slideOfCriterion(axisValues, weights, { ...moving, axis, points: pointsOf(moving.points) }, moving.criterion)
      : slideOfAxis(axisValues, weights, axis)
  const along = alongWeight({ rows, fixed, costs }, slide, options.isEnough)
  const change = (at: Breakpoint | null) => at && { bp: at.bp, firstBp: at.firstBp, ...step(model, modelled, at) }
  return {
    isComplete: along.isComplete,
    presentBp: toNumber(slide.presentBp),
    stretches: along.stretches.map(({ fromBp, toBp, isConfirmed, choice }) => ({
      fromBp: toNumber(fromBp),
      toBp: toNumber(toBp),
      isConfirmed,
      projectIds: chosenIds(model, modelled, choice),
    })),
    below: change(along.below),
    above: change(along.above),
    lines: model.candidates.map(({ projectId }, index) => {
      const column = modelled.columns.findIndex(({ candidate }) => candidate === index)
      return { projectId, none: slide.none[column] ?? 0, all: slide.all[column] ?? 0 }
    }),
  }
}

const unweighted = (model: Model, { program, columns, costs }: Modelled) => ({
  axisValues: columns.map(({ candidate }) => model.candidates[candidate]?.axisValues ?? ([0, 0, 0] as const)),
  rows: program.rows,
  fixed: program.fixed,
  costs,
})

const chosenIds = (model: Model, { columns }: Modelled, choice: Choice): string[] =>
  columns.filter((_, j) => choice[j] === 1).flatMap(({ candidate }) => model.candidates[candidate]?.projectId ?? [])

/** Columns as projects: one that only begins in another year neither comes in nor goes out. */
export function step(
  { candidates }: Model,
  { columns }: Modelled,
  change: Pick<Breakpoint, 'incoming' | 'outgoing'>,
): Step {
  const idsOf = (of: number[]) => of.flatMap((j) => candidates[columns[j]?.candidate ?? -1]?.projectId ?? [])
  const [incoming, outgoing] = [idsOf(change.incoming), idsOf(change.outgoing)]
  return {
    incoming: incoming.filter((id) => !outgoing.includes(id)),
    outgoing: outgoing.filter((id) => !incoming.includes(id)),
    moved: incoming.filter((id) => outgoing.includes(id)),
  }
}
