import type { EnvelopeMeasure } from '@triaxe/shared-types'
import { type Candidate, limits, type Model, programOf, useIn } from './model.rules.ts'
import { search, type SearchOptions } from './search.rules.ts'

export interface Hindrance {
  kind: 'running' | 'must_do' | 'exclusion' | 'need' | 'share' | 'together'
  year: number | null
  measure: EnvelopeMeasure | null
  /** Centimes or hundredths of posts, as the measure says. */
  excess: number | null
  axis: number | null
  projectIds: string[]
}

const nothing = { year: null, measure: null, excess: null, axis: null, projectIds: [] }

/**
 * Why a model allows nothing, in the order in which a person would mend it: what runs exceeds an envelope; what must be
 * done does; conditions that stand against each other; a share; else only all of it together.
 */
export function hindrancesOf(model: Model, options: Pick<SearchOptions, 'isEnough'> = {}): Hindrance[] {
  const must = mustDo(model)
  const found = [...overEnvelopes(model, must), ...againstEachOther(model, must)]
  if (found.length > 0) return found
  const shares = model.minimumShareBp.flatMap((share, index): Hindrance[] => {
    if (share === null || !isAllowedWithout(model, index, options)) return []
    return [{ ...nothing, kind: 'share', axis: index + 1 }]
  })
  return shares.length > 0 ? shares : [{ ...nothing, kind: 'together', projectIds: must.map((one) => one.projectId) }]
}

/** By law, by hand, and whatever these need, one after the other. */
function mustDo({ candidates, needs }: Model): Candidate[] {
  const isIn = new Set(candidates.filter(({ must }) => must === 'in').map(({ projectId }) => projectId))
  for (let before = -1; before < isIn.size;) {
    before = isIn.size
    for (const { projectId, needsId } of needs) if (isIn.has(projectId)) isIn.add(needsId)
  }
  return candidates.filter(({ projectId }) => isIn.has(projectId))
}

function overEnvelopes(model: Model, must: Candidate[]): Hindrance[] {
  // What is drawn in by a need may begin later: only what must begin as planned is sure to exceed.
  const asPlanned = must.filter((one) => one.must === 'in' || model.laterStart === 0)
  return limits(model).flatMap(({ year, measure, left }): Hindrance[] => {
    if (left < 0) return [{ ...nothing, kind: 'running', year, measure, excess: -left, projectIds: [] }]
    const users = asPlanned.filter((one) => useIn(one, year, measure) > 0)
    const used = users.reduce((sum, one) => sum + useIn(one, year, measure), 0)
    if (used <= left) return []
    const projectIds = users.map(({ projectId }) => projectId)
    return [{ ...nothing, kind: 'must_do', year, measure, excess: used - left, projectIds }]
  })
}

function againstEachOther({ needs, exclusions, candidates }: Model, must: Candidate[]): Hindrance[] {
  const isIn = new Set(must.map(({ projectId }) => projectId))
  const isOpen = new Set(candidates.filter((one) => one.must !== 'out').map(({ projectId }) => projectId))
  const exclusive = exclusions
    .map(({ projectIds, most }) => ({ both: projectIds.filter((id) => isIn.has(id)), most }))
    .filter(({ both, most }) => both.length > most)
    .map(({ both }): Hindrance => ({ ...nothing, kind: 'exclusion', projectIds: both }))
  const needing = needs
    .filter(({ projectId, needsId }) => isIn.has(projectId) && !isOpen.has(needsId))
    .map(({ projectId, needsId }): Hindrance => ({ ...nothing, kind: 'need', projectIds: [projectId, needsId] }))
  return [...exclusive, ...needing]
}

function isAllowedWithout(model: Model, share: number, options: Pick<SearchOptions, 'isEnough'>): boolean {
  const minimumShareBp = model.minimumShareBp.with(share, null) as Model['minimumShareBp']
  const { program } = programOf({ ...model, minimumShareBp }, [1, 1, 1])
  return search(program, options).choice !== null
}
