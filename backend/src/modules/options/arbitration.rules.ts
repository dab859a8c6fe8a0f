import type {
  Arbitration,
  Exclusion,
  HandSet,
  IncompleteCandidate,
  Need,
  ProjectState,
  TodaysPlan,
  Triple,
  YearOfCost,
} from '@triaxe/shared-types'
import { valueAt } from '@triaxe/shared-types/arbitration.rules'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import type { AxisValues } from '../scoring/index.ts'
import type { BudgetYear, OpenCandidate, PlanInForce, RunningRow } from './arbitration.queries.ts'
import type { RelatedRow } from './condition.queries.ts'
import { added, costOfYears, type Due, dueOfCandidate, dueOfRunning } from './due.rules.ts'
import type { Candidate, CostYear, Model, Running } from './optimiser/model.rules.ts'
import { lacksOf } from './ranking.rules.ts'

/** All that an arbitration rests on, as it was read. */
export interface Read {
  thisYear: number
  weights: Triple
  plan: PlanInForce | null
  candidates: OpenCandidate[]
  running: RunningRow[]
  budgets: BudgetYear[]
  axisValues: Map<string, AxisValues>
  handSet: HandSet[]
  needs: Need[]
  exclusions: Exclusion[]
  related: RelatedRow[]
}

type Row = OpenCandidate & Candidate & { source: Due['source']; axisLow: Triple; axisHigh: Triple }
type RunningWithDue = RunningRow & Running & { source: Due['source'] }

/** The same facts once for the screen and once for the optimiser. */
export interface Assembled {
  read: Read
  candidates: Row[]
  running: RunningWithDue[]
  incomplete: IncompleteCandidate[]
}

/** What the law asks for counts zero until somebody scores it. */
const unscored: AxisValues = { values: [0, 0, 0], low: [0, 0, 0], high: [0, 0, 0] }

export function assembled(read: Read): Assembled {
  const budgets = Map.groupBy(read.budgets, ({ projectId }) => projectId)
  const complete = read.candidates.filter((row) => lacksOf(row).length === 0)
  return {
    read,
    candidates: complete.map((row) => {
      const { years, source } = dueOfCandidate(budgets.get(row.projectId) ?? [], row, read.thisYear)
      const { values, low, high } = read.axisValues.get(row.projectId) ?? unscored
      const worth = { axisValues: values, axisLow: low, axisHigh: high }
      return { ...row, ...worth, years, source, costCents: costOfYears(years), must: mustOf(read, row) }
    }),
    running: read.running.map((row) => {
      const { years, source } = dueOfRunning(budgets.get(row.projectId) ?? [], row, read.thisYear)
      return { ...row, years, source, costCents: costOfYears(years) }
    }),
    incomplete: read.candidates.map((row) => ({ ...row, lacks: lacksOf(row) })).filter(({ lacks }) => lacks.length > 0),
  }
}

/** The law comes first: nobody sets an obligation aside by hand. */
const mustOf = ({ handSet }: Read, { legalObligation, projectId }: OpenCandidate): Candidate['must'] =>
  legalObligation ? 'in' : (handSet.find((set) => set.projectId === projectId)?.must ?? null)

type Conditions = Pick<Model, 'envelopes' | 'minimumShareBp' | 'laterStart'>

/** Plain data for the worker: no names, no texts. */
export function modelOf({ read, candidates, running }: Assembled, conditions: Conditions): Model {
  const isIn = new Set([...running, ...read.related.filter(({ state }) => state === 'completed')].map(idOf))
  return {
    ...conditions,
    candidates: candidates.map(({ projectId, code, axisValues, years, costCents, mainAxis, must }) => ({
      projectId,
      code,
      axisValues,
      years,
      costCents,
      mainAxis,
      must,
    })),
    running: running.map(({ projectId, code, years, costCents, mainAxis }) => ({
      projectId,
      code,
      years,
      costCents,
      mainAxis,
    })),
    needs: read.needs
      .filter(({ needsId }) => !isIn.has(needsId))
      .map(({ projectId, needsId }) => ({ projectId, needsId })),
    exclusions: read.exclusions.map(({ projectIds }) => ({
      projectIds,
      most: projectIds.some((id) => isIn.has(id)) ? 0 : 1,
    })),
  }
}

const idOf = ({ projectId }: { projectId: string }) => projectId

/**
 * Today's plan, as far as it has not begun: what the plan in force funded and what has been approved since, without what has
 * been deferred, rejected or stopped since; where no plan was ever adopted, what is approved. An adoption leaves nothing
 * approved that it does not fund, so that the state says both.
 */
export const decidedToday = ({ candidates }: Assembled) => candidates.filter(({ state }) => state === 'approved')

const withdrawn: readonly ProjectState[] = ['draft', 'submitted', 'under_review', 'deferred', 'rejected', 'stopped']
const begun: readonly ProjectState[] = ['in_progress', 'on_hold', 'completed']

/** The plan that today's plan is, and how single decisions have changed it; null where no plan was ever adopted. */
export function todaysPlan(all: Assembled): TodaysPlan | null {
  const { plan } = all.read
  if (!plan) return null
  const funded = plan.projects.filter(({ isIn }) => isIn)
  const isFunded = new Set(funded.map(idOf))
  const named = ({ projectId, code, title, state }: RelatedRow) => ({ projectId, code, title, state })
  return {
    id: plan.id,
    number: plan.number,
    name: plan.name,
    decidedOn: plan.decidedOn,
    begun: funded.filter(({ state }) => begun.includes(state)).map(named),
    approvedSince: decidedToday(all)
      .filter(({ projectId }) => !isFunded.has(projectId))
      .map(named),
    withdrawnSince: funded.filter(({ state }) => withdrawn.includes(state)).map(named),
    startsLater: [...all.candidates, ...all.running].flatMap(({ start, ...row }) =>
      start && !start.isForecast ? [{ ...named(row), startsIn: start.startsIn }] : [],
    ),
  }
}

/** What will be paid for in any case: today's plan, what runs, and what the law asks for. */
const owed = (all: Assembled) => [
  ...all.candidates.filter(({ state, legalObligation }) => state === 'approved' || legalObligation),
  ...all.running,
]

export function shown(all: Assembled): Omit<Arbitration, 'axes' | 'can'> {
  const { read, candidates, running, incomplete } = all
  const today = decidedToday(all)
  const years = [...new Set([...candidates, ...running].flatMap((one) => one.years.map(({ year }) => year)))]
  const known = new Set([...candidates, ...running].map(idOf))
  return {
    years: years.toSorted((a, b) => a - b),
    candidates: candidates.map((row) => shownCandidate(row, read.weights)),
    running: running.map((row) => ({ ...row, ...shownCost(row), costSource: row.source })),
    incomplete,
    handSet: read.handSet,
    needs: read.needs,
    exclusions: read.exclusions,
    others: read.related.filter(({ projectId }) => !known.has(projectId)),
    today: {
      projectIds: today.map(idOf),
      value: today.reduce((sum, row) => sum + valueAt(row.axisValues, read.weights), 0),
      cost: toDecimal(today.reduce((sum, row) => sum + row.costCents, 0)),
      plan: todaysPlan(all),
    },
    proposed: added(owed(all).flatMap((one) => one.years)).map((cost) => ({
      year: cost.year,
      total: toDecimal(cost.investmentCents + cost.operatingCents),
      investment: null,
      operating: null,
      posts: cost.posts,
    })),
  }
}

function shownCandidate(row: Row, weights: Triple): Arbitration['candidates'][number] {
  return {
    ...row,
    ...shownCost(row),
    costSource: row.source === 'estimate' ? 'estimate' : 'plan',
    value: row.value === null ? null : valueAt(row.axisValues, weights),
    contributions: row.axisValues.map((value, index) => ({
      position: index + 1,
      value: value * (weights[index] ?? 0),
    })),
    mustBy: row.legalObligation ? 'law' : row.must === null ? null : 'hand',
  }
}

const shownCost = ({ costCents, years }: Pick<Candidate, 'costCents' | 'years'>) => ({
  cost: toDecimal(costCents),
  years: years.map(yearShown),
})

export const yearShown = ({ year, investmentCents, operatingCents, posts }: CostYear): YearOfCost => ({
  year,
  investment: toDecimal(investmentCents),
  operating: toDecimal(operatingCents),
  posts,
})
