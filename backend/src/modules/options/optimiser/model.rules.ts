import type { Triple } from '@triaxe/shared-types'
import { valueAt } from '@triaxe/shared-types/arbitration.rules'
import type { Program, Row } from './program.rules.ts'

/** What falls due in a year: centimes, and hundredths of posts. */
export interface CostYear {
  year: number
  investmentCents: number
  operatingCents: number
  posts: number
}

export interface Candidate {
  projectId: string
  code: string
  /** Per axis Σ criterion weight × points, 0 … 50 000, before the weight of the axis. */
  axisValues: Triple
  years: CostYear[]
  costCents: number
  /** As declared on the sheet. */
  mainAxis: number | null
  /** By law or set by hand. */
  must: 'in' | 'out' | null
}

/** In with what it still costs. */
export type Running = Omit<Candidate, 'axisValues' | 'must'>

/** Per year; null: no limit. */
export interface EnvelopeLimit {
  year: number
  totalCents: number | null
  investmentCents: number | null
  operatingCents: number | null
  posts: number | null
}

export interface Model {
  /** In the order of their codes. */
  candidates: Candidate[]
  running: Running[]
  envelopes: EnvelopeLimit[]
  /** Only what may still bind: a need of what runs or is completed already is met, and left out. */
  needs: { projectId: string; needsId: string }[]
  /** At most `most` of these candidates: one, or none where one of the group runs already. */
  exclusions: { projectIds: string[]; most: number }[]
  /** Of the money of what is chosen, by declared main axis. */
  minimumShareBp: [number | null, number | null, number | null]
  /** Years by which a candidate that is not a must may begin later. */
  laterStart: number
}

/** A candidate that begins so many years later than planned. */
export interface Column {
  candidate: number
  later: number
}

export interface Modelled {
  program: Program
  columns: Column[]
  /** Centimes per column. */
  costs: number[]
}

/**
 * The 0–1 program of a model: one column per candidate and start, the value of a column Σ weight of the axis × value on it.
 * Rows: envelopes less what runs, each candidate at most once, needs, exclusions, shares. The same model gives the same program.
 */
export function programOf(model: Model, weights: Triple): Modelled {
  const columns = model.candidates.flatMap((candidate, index) => startsOf(model, candidate, index))
  const of = ({ candidate }: Column) => model.candidates[candidate] as Candidate
  const rows = [
    ...envelopeRows(model, columns),
    ...onceRows(model, columns),
    ...needRows(model, columns),
    ...exclusionRows(model, columns),
    ...shareRows(model, columns),
  ].filter(canBind)
  return {
    program: {
      values: columns.map((column) => valueAt(of(column).axisValues, weights)),
      rows,
      fixed: columns.map((column) => fixedBy(of(column).must)),
    },
    columns,
    costs: columns.map((column) => of(column).costCents),
  }
}

const fixedBy = (must: Candidate['must']) => (must === null ? null : must === 'in' ? 1 : 0)

/** A start beyond the last envelope would cost nothing that anyone limits: it is not offered. */
function startsOf({ laterStart, envelopes }: Model, { must, years }: Candidate, candidate: number): Column[] {
  const last = Math.max(...envelopes.map(({ year }) => year))
  const first = Math.min(...years.map(({ year }) => year))
  const most = must !== null || years.length === 0 ? 0 : Math.max(0, Math.min(laterStart, last - first))
  return Array.from({ length: most + 1 }, (_, later) => ({ candidate, later }))
}

export const measures = ['total', 'investment', 'operating', 'posts'] as const
export type Measure = (typeof measures)[number]

export const limitOf = (envelope: EnvelopeLimit, measure: Measure): number | null =>
  measure === 'posts' ? envelope.posts : envelope[`${measure}Cents`]

export const usedOf = (cost: CostYear | undefined, measure: Measure): number => {
  if (!cost) return 0
  if (measure === 'posts') return cost.posts
  if (measure === 'total') return cost.investmentCents + cost.operatingCents
  return cost[`${measure}Cents`]
}

/** What a project uses of a measure in a year, beginning so many years later than planned. */
export const useIn = ({ years }: Pick<Running, 'years'>, year: number, measure: Measure, later = 0): number =>
  usedOf(
    years.find((cost) => cost.year === year - later),
    measure,
  )

/** Every limit with the year and the measure it belongs to, and what the running projects leave of it. */
export function limits({ envelopes, running }: Pick<Model, 'envelopes' | 'running'>) {
  return envelopes.flatMap((envelope) =>
    measures.flatMap((measure) => {
      const limit = limitOf(envelope, measure)
      if (limit === null) return []
      const used = running.reduce((sum, project) => sum + useIn(project, envelope.year, measure), 0)
      return [{ year: envelope.year, measure, limit, left: limit - used }]
    }),
  )
}

const envelopeRows = (model: Model, columns: Column[]): Row[] =>
  limits(model).map(({ year, measure, left }) => ({
    coefficients: columns.map(({ candidate, later }) =>
      useIn(model.candidates[candidate] as Candidate, year, measure, later),
    ),
    limit: left,
  }))

function onceRows({ candidates }: Model, columns: Column[]): Row[] {
  return candidates.flatMap((_, index) => {
    const coefficients = columns.map(({ candidate }) => (candidate === index ? 1 : 0))
    return coefficients.filter((one) => one === 1).length > 1 ? [{ coefficients, limit: 1 }] : []
  })
}

/** What needs a project that cannot be chosen, cannot be chosen either: its row then holds no second project. */
function needRows({ candidates, needs }: Model, columns: Column[]): Row[] {
  const idOf = ({ candidate }: Column) => candidates[candidate]?.projectId
  return needs.map(({ projectId, needsId }) => ({
    coefficients: columns.map((column) => (idOf(column) === projectId ? 1 : idOf(column) === needsId ? -1 : 0)),
    limit: 0,
  }))
}

const exclusionRows = ({ candidates, exclusions }: Model, columns: Column[]): Row[] =>
  exclusions.map(({ projectIds, most }) => ({
    coefficients: columns.map(({ candidate }) => (projectIds.includes(candidates[candidate]?.projectId ?? '') ? 1 : 0)),
    limit: most,
  }))

/** share × Σ cost ≤ Σ cost of the axis, in the smallest whole figures so that sums stay safe integers. */
function shareRows({ candidates, minimumShareBp }: Model, columns: Column[]): Row[] {
  return minimumShareBp.flatMap((share, index) => {
    if (share === null || share === 0) return []
    const whole = 10_000 / commonDivisor(share, 10_000)
    const part = share / commonDivisor(share, 10_000)
    const coefficients = columns.map(({ candidate }) => {
      const { costCents, mainAxis } = candidates[candidate] as Candidate
      return (part - (mainAxis === index + 1 ? whole : 0)) * costCents
    })
    return [{ coefficients, limit: 0 }]
  })
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

/** A row that even everything together would respect says nothing. */
const canBind = ({ coefficients, limit }: Row): boolean =>
  coefficients.reduce((sum, cell) => sum + Math.max(0, cell), 0) > limit
