import type { ArbitrationSettings, BasisChange, Departure, LocalisedText, Triple } from '@triaxe/shared-types'
import type { Assembled } from './arbitration.rules.ts'
import type { Candidate, Model } from './optimiser/model.rules.ts'
import type { Solution } from './optimiser/optimum.rules.ts'

interface Fact {
  projectId: string
  code: string
  title: LocalisedText
  department: string
  state: string
  legalObligation: boolean
}

/** The exact question, with the names that things had when it was asked. */
export interface Basis {
  model: Model
  weights: Triple
  thisYear: number
  frameworkId: string
  frameworkNumber: number
  axes: { position: number; name: LocalisedText; weightBp: number }[]
  /** Of the candidates, in their order. */
  facts: Fact[]
}

type Framework = { id: string; number: number; axes: Basis['axes'] }

/** All that is kept of a selection. */
export interface Kept {
  settings: ArbitrationSettings
  basis: Basis
  solution: Solution
  departures: Departure[]
}

export const basisOf = (
  { read, candidates }: Assembled,
  model: Model,
  weights: Triple,
  framework: Framework,
): Basis => ({
  model,
  weights,
  thisYear: read.thisYear,
  frameworkId: framework.id,
  frameworkNumber: framework.number,
  axes: framework.axes.map(({ position, name, weightBp }) => ({ position, name, weightBp })),
  facts: candidates.map(({ projectId, code, title, department, state, legalObligation }) => ({
    projectId,
    code,
    title,
    department,
    state,
    legalObligation,
  })),
})

/** What has changed between the basis of a selection and the same question asked now, each named. */
export function changesOf(then: Basis, now: Basis): BasisChange[] {
  const whole = (kind: BasisChange['kind'], has: boolean): BasisChange[] =>
    has ? [{ kind, projectId: null, code: null }] : []
  return [
    ...whole('framework', then.frameworkId !== now.frameworkId),
    ...whole('year', then.thisYear !== now.thisYear),
    ...candidateChanges(then, now),
    ...runningChanges(then.model, now.model),
    ...whole('needs', differ(then.model.needs, now.model.needs)),
    ...whole('exclusions', differ(then.model.exclusions, now.model.exclusions)),
  ]
}

/** Keys may come back from the database in another order: what is compared is written in one order. */
const differ = (a: unknown, b: unknown) => inOrder(a) !== inOrder(b)
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

const byId = <T extends { projectId: string }>(items: T[]) => new Map(items.map((item) => [item.projectId, item]))

function candidateChanges(then: Basis, now: Basis): BasisChange[] {
  const [facts, models] = [byId(now.facts), byId(now.model.candidates)]
  const known = byId(then.facts)
  const of = (kind: BasisChange['kind'], { projectId, code }: { projectId: string; code: string }) => ({
    kind,
    projectId,
    code,
  })
  const lasting = then.model.candidates.flatMap((before): BasisChange[] => {
    const after = models.get(before.projectId)
    if (!after) return [of('candidate_gone', before)]
    const [was, is] = [known.get(before.projectId), facts.get(before.projectId)]
    return [
      ...(differ(before.axisValues, after.axisValues) ? [of('points', before)] : []),
      ...(differ(before.years, after.years) ? [of(isMoved(before, after) ? 'start' : 'budget', before)] : []),
      ...(was?.state !== is?.state ? [of('state', before)] : []),
      ...(before.must !== after.must ? [of('priority', before)] : []),
      ...(before.mainAxis !== after.mainAxis ? [of('sheet', before)] : []),
    ]
  })
  return [
    ...lasting,
    ...now.facts.filter(({ projectId }) => !known.has(projectId)).map((one) => of('candidate_new', one)),
  ]
}

/** The same amounts, all so many years earlier or later. */
function isMoved({ years: before }: Candidate, { years: after }: Candidate): boolean {
  const by = (after[0]?.year ?? 0) - (before[0]?.year ?? 0)
  return !differ(
    before.map((cost) => ({ ...cost, year: cost.year + by })),
    after,
  )
}

/** A running project that began, ended or costs something else than before. */
function runningChanges(then: Model, now: Model): BasisChange[] {
  const [before, after] = [byId(then.running), byId(now.running)]
  return [...byId([...then.running, ...now.running]).values()]
    .filter(({ projectId }) => differ(before.get(projectId)?.years, after.get(projectId)?.years))
    .map(({ projectId, code }) => ({ kind: 'running', projectId, code }))
}
