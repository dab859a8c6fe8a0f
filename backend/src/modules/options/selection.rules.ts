import type { AxisShare, OptionProject, Triple } from '@triaxe/shared-types'
import { onScale } from '@triaxe/shared-types/arbitration-order.rules'
import { valueAt } from '@triaxe/shared-types/arbitration.rules'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import type { Basis, Kept } from './basis.rules.ts'
import type { Column, Model } from './optimiser/model.rules.ts'
import { certainty, shownOptimum } from './optimum-shown.rules.ts'
import { unkeptOf } from './unkept.rules.ts'

/** The calculated columns with the departures applied: what was in goes out, what was out comes in at its planned start. */
export function selected({ basis, solution, departures }: Kept): Column[] {
  const { candidates } = basis.model
  const departing = new Set(departures.map(({ projectId }) => projectId))
  const isDeparting = ({ candidate }: Column) => departing.has(candidates[candidate]?.projectId ?? '')
  const chosen = solution.chosen ?? []
  const taken = new Set(chosen.map(({ candidate }) => candidate))
  const added = candidates
    .map((_, candidate) => ({ candidate, later: 0 }))
    .filter((column) => !taken.has(column.candidate))
  return [...chosen.filter((column) => !isDeparting(column)), ...added.filter(isDeparting)].toSorted(
    (a, b) => a.candidate - b.candidate,
  )
}

/**
 * A selection in the words of the contract, figure by figure from what is kept alone. Weights may be any integers: values are
 * shown on the scale of basis points, so that those of two weightings can stand beside each other.
 */
export function shownSelection(kept: Kept, targetsBp: Triple | null = null) {
  const { settings, basis, solution } = kept
  const { model, weights } = basis
  const columns = selected(kept)
  const value = columns.reduce((sum, { candidate }) => sum + valueOf(model, candidate, weights), 0)
  const { cost, use } = shownOptimum(model, weights, { ...solution, chosen: columns, hindrances: [] })
  const { proof, isDecided, bound } = certainty(solution)
  return {
    settings,
    weights,
    frameworkNumber: basis.frameworkNumber,
    value: onScale(value, weights),
    cost,
    projectCount: columns.length,
    departureCount: kept.departures.length,
    proof,
    isDecided,
    bound: bound === null ? null : onScale(bound, weights),
    calculatedValue: onScale(solution.value ?? 0, weights),
    projects: projectsOf(kept, columns),
    use,
    shares: sharesOf(kept, columns, targetsBp),
    unkept: unkeptOf(model, columns),
  }
}

const valueOf = ({ candidates }: Model, candidate: number, weights: Triple) =>
  valueAt(candidates[candidate]?.axisValues ?? [0, 0, 0], weights)

function projectsOf({ basis, solution, departures }: Kept, columns: Column[]): OptionProject[] {
  const { model, weights, facts } = basis
  return model.candidates.map((one, candidate) => {
    const column = columns.find((taken) => taken.candidate === candidate)
    const first = one.years[0]?.year
    return {
      ...(facts[candidate] as Basis['facts'][number]),
      mainAxis: one.mainAxis,
      must: one.must,
      value: onScale(valueOf(model, candidate, weights), weights),
      cost: toDecimal(one.costCents),
      startYear: first === undefined ? null : first + (column?.later ?? 0),
      later: column?.later ?? 0,
      isCalculated: (solution.chosen ?? []).some((taken) => taken.candidate === candidate),
      isIn: column !== undefined,
      departure: departures.find(({ projectId }) => projectId === one.projectId)?.reason ?? null,
    }
  })
}

function sharesOf({ basis, settings }: Kept, columns: Column[], targetsBp: Triple | null): AxisShare[] {
  const { model, axes } = basis
  const chosen = columns.flatMap(({ candidate }) => model.candidates[candidate] ?? [])
  const costOf = (projects: typeof chosen) => projects.reduce((sum, { costCents }) => sum + costCents, 0)
  const onAxis = (position: number) => chosen.filter(({ mainAxis }) => mainAxis === position)
  return axes.map(({ position, name, weightBp }) => ({
    position,
    name,
    weightBp,
    cost: toDecimal(costOf(onAxis(position))),
    shareBp: shareBp(costOf(onAxis(position)), costOf(chosen)),
    projects: onAxis(position).length,
    projectShareBp: shareBp(onAxis(position).length, chosen.length),
    targetBp: targetsBp?.[position - 1] ?? null,
    minimumBp: settings.minimumShareBp[position - 1] ?? null,
  }))
}

const shareBp = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part * 10_000) / whole))
