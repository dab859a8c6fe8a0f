import { limits, type Measure, type Model, useIn } from './model.rules.ts'

export interface Force {
  /**
   * In: `calculation`, `must`, or `needed` by what must be in. Out: `calculation`, `must`, `need` of what cannot be in,
   * `exclusion` by what must be in, `no_room` beside what must be in, or `together`: the conditions as a whole.
   */
  kind: 'calculation' | 'must' | 'needed' | 'need' | 'exclusion' | 'no_room' | 'together'
  /** Who needs it, whom it needs, or who excludes it. */
  projectIds: string[]
  year: number | null
  measure: Measure | null
  /** Centimes or hundredths of posts that the year lacks. */
  lacking: number | null
}

const of = (kind: Force['kind'], projectIds: string[] = []): Force => ({
  kind,
  projectIds,
  year: null,
  measure: null,
  lacking: null,
})

/** What puts the candidate on its side; `isOpen`: there is an allowed plan with it on the other side. */
export function forceOf(model: Model, index: number, { isIn, isOpen }: { isIn: boolean; isOpen: boolean }): Force {
  const candidate = model.candidates[index]
  if (!candidate || candidate.must !== null) return of('must')
  if (isOpen) return of('calculation')
  return isIn ? neededBy(model, candidate.projectId) : hinderedBy(model, candidate.projectId)
}

/** The given projects and what they need, one after the other. */
function withNeeds({ needs }: Model, projectIds: string[]): Set<string> {
  const all = new Set(projectIds)
  for (let before = -1; before < all.size;) {
    before = all.size
    for (const { projectId, needsId } of needs) if (all.has(projectId)) all.add(needsId)
  }
  return all
}

const mustsOf = (model: Model) =>
  withNeeds(
    model,
    model.candidates.filter(({ must }) => must === 'in').map(({ projectId }) => projectId),
  )

function neededBy(model: Model, projectId: string): Force {
  const musts = mustsOf(model)
  const needing = model.needs.filter((need) => need.needsId === projectId && musts.has(need.projectId))
  return needing.length > 0
    ? of(
        'needed',
        needing.map((need) => need.projectId),
      )
    : of('together')
}

function hinderedBy(model: Model, projectId: string): Force {
  const drawn = withNeeds(model, [projectId])
  const open = new Set(model.candidates.filter(({ must }) => must !== 'out').map((one) => one.projectId))
  const lost = [...drawn].filter((id) => id !== projectId && !open.has(id))
  if (lost.length > 0) return of('need', lost)
  const all = new Set([...mustsOf(model), ...drawn])
  for (const { projectIds, most } of model.exclusions) {
    const both = projectIds.filter((id) => all.has(id))
    if (both.length > most && both.some((id) => drawn.has(id)))
      return of(
        'exclusion',
        both.filter((id) => id !== projectId),
      )
  }
  return tightest(model, all)
}

/** Where the year lacks the greatest part of its limit. What may begin later need not ask for this year. */
function tightest(model: Model, all: Set<string>): Force {
  const asPlanned = model.candidates.filter(
    ({ projectId, must }) => all.has(projectId) && (must === 'in' || model.laterStart === 0),
  )
  const lacks = limits(model).flatMap(({ year, measure, left, limit }) => {
    const used = asPlanned.reduce((sum, one) => sum + useIn(one, year, measure), 0)
    return used > left ? [{ year, measure, lacking: used - left, part: (used - left) / Math.max(1, limit) }] : []
  })
  const [most] = lacks.toSorted((a, b) => b.part - a.part)
  return most ? { ...of('no_room'), year: most.year, measure: most.measure, lacking: most.lacking } : of('together')
}
