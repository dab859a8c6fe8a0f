import {
  byRank,
  type Framework,
  type LocalisedText,
  movementOf,
  type Simulation,
  type SimulatedProject,
  strategicValue,
  unscored,
} from '@triaxe/shared-types'
import { toCents } from '@triaxe/shared-types/money.rules'
import type { Footing } from '../scoring/index.ts'
import type { CandidateRow } from './ranking.queries.ts'
import { costOf, mustOf } from './ranking.rules.ts'

interface Revalued {
  value: number | null
  lacks: LocalisedText[]
}

/** What the points of today are worth under other criteria and weights: each criterion takes the points of its line. */
export function revalued({ axes }: Pick<Framework, 'axes'>, { points }: Pick<Footing, 'points'>): Revalued {
  const byLine = new Map(points.map((given) => [given.lineage, given.points]))
  const ofCriterion = new Map(
    axes
      .flatMap(({ criteria }) => criteria)
      .flatMap(({ id, lineage }) => {
        const given = byLine.get(lineage)
        return given === undefined ? [] : [[id, given] as const]
      }),
  )
  return { value: strategicValue(axes, ofCriterion), lacks: unscored(axes, ofCriterion).map(({ name }) => name) }
}

type Valued = CandidateRow & { value: number; revalued: Revalued }

/** Candidates whose value is known today, as they stand and as they would stand. */
export function simulated(rows: CandidateRow[], footings: Map<string, Footing>, draft: Framework): SimulatedProject[] {
  const valued = rows.flatMap((row): Valued[] => {
    const footing = footings.get(row.projectId)
    return row.value === null || !footing ? [] : [{ ...row, value: row.value, revalued: revalued(draft, footing) }]
  })
  const [before, after] = [ranksOf(valued, ({ value }) => value), ranksOf(valued, (row) => row.revalued.value)]
  return valued.map((row) => compared(row, before, after)).toSorted(byStanding)
}

function compared(row: Valued, before: Ranks, after: Ranks): SimulatedProject {
  const { projectId, code, title, department, state, legalObligation, handSet, value } = row
  const [was, is] = [{ value, rank: before.get(projectId) ?? null }, row.revalued.value]
  const becomes = is === null ? null : { value: is, rank: after.get(projectId) ?? null }
  return {
    projectId,
    code,
    title,
    department,
    state,
    legalObligation,
    handSet,
    before: was,
    after: becomes,
    movement: movementOf(was, becomes),
    lacks: row.revalued.lacks,
  }
}

type Ranks = Map<string, number>

/** What is in or out by law or by hand stands outside the ranking, and so does what has no cost yet. */
function ranksOf(rows: Valued[], valueOf: (row: Valued) => number | null): Ranks {
  const ranked = rows.flatMap((row) => {
    const [value, cost] = [valueOf(row), costOf(row)]
    if (mustOf(row) !== null || value === null || cost === null) return []
    return [{ projectId: row.projectId, code: row.code, value, costCents: toCents(cost) }]
  })
  return new Map(ranked.toSorted(byRank).map(({ projectId }, place) => [projectId, place + 1]))
}

/** In the order of the ranking to come; then obligations and the like; what is without a value last. */
const byStanding = (a: SimulatedProject, b: SimulatedProject): number =>
  placeOf(a) - placeOf(b) || (a.before.rank ?? 0) - (b.before.rank ?? 0) || (a.code < b.code ? -1 : 1)

const placeOf = ({ after }: SimulatedProject) =>
  after === null ? Number.MAX_SAFE_INTEGER : (after.rank ?? Number.MAX_SAFE_INTEGER - 1)

export function totalsOf(items: SimulatedProject[]): Simulation['totals'] {
  const count = (movement: SimulatedProject['movement']) => items.filter((item) => item.movement === movement).length
  return { rises: count('rises'), falls: count('falls'), stays: count('stays'), unscored: count('unscored') }
}

interface Seen {
  items: { projectId: string; before: number; after: number | null }[]
  others: Simulation['others']
}

/** What is another one than it was seen: `/code` of a project, `/gone` where one is no candidate any more, `/others`. */
export function changedSince(seen: Seen, { items, others }: Pick<Simulation, 'items' | 'others'>): string[] {
  const before = new Map(seen.items.map((one) => [one.projectId, one]))
  const differing = items.filter(({ projectId, before: was, after: is }) => {
    const known = before.get(projectId)
    return !known || known.before !== was.value || known.after !== (is?.value ?? null)
  })
  const present = new Set(items.map(({ projectId }) => projectId))
  return [
    ...differing.map(({ code }) => `/${code}`),
    ...(seen.items.some(({ projectId }) => !present.has(projectId)) ? ['/gone'] : []),
    ...(seen.others.valued === others.valued && seen.others.unscored === others.unscored ? [] : ['/others']),
  ]
}
