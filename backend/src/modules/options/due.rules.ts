import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import { yearOf } from '../../platform/day.ts'
import type { AdoptedStart } from './adopted-start.queries.ts'
import type { BudgetYear, Estimated } from './arbitration.queries.ts'
import type { CostYear } from './optimiser/model.rules.ts'

export type CostSource = 'forecast' | 'plan' | 'estimate'
export interface Due {
  years: CostYear[]
  source: CostSource
}

/**
 * What a project that has not begun asks for: its plan, else its estimate. What was planned for years gone by falls due
 * this year, as nothing of it has begun. What was adopted to begin later begins then.
 */
export function dueOfCandidate(budget: BudgetYear[], sheet: Estimated, thisYear: number): Due {
  const isPlanned = budget.some(({ plan }) => toCents(plan) > 0)
  const years = isPlanned ? planned(budget) : spread(sheet, thisYear)
  return {
    years: added(years.map((cost) => ({ ...cost, year: Math.max(putOff(cost.year, sheet.start), thisYear) }))),
    source: isPlanned ? 'plan' : 'estimate',
  }
}

/**
 * What a running project still costs, from this year on: per year and account its forecast, where it has none its plan,
 * less what is spent; never below zero. Without a budget what its estimate spreads over the years to come.
 */
export function dueOfRunning(budget: BudgetYear[], sheet: Estimated, thisYear: number): Due {
  const isForecast = budget.some(({ forecast }) => toCents(forecast) > 0)
  const isPlanned = budget.some(({ plan }) => toCents(plan) > 0)
  const { start } = sheet
  const all =
    isForecast || isPlanned
      ? added(putOffPlan(budget, start).map(stillOf))
      : spread(sheet, thisYear).map((cost) => ({ ...cost, year: putOff(cost.year, start) }))
  return {
    years: all.filter(({ year }) => year >= thisYear),
    source: isForecast ? 'forecast' : isPlanned ? 'plan' : 'estimate',
  }
}

/** By how many years: what the sheet has made up for already no longer counts. */
export const yearsPutOff = (start: AdoptedStart | null): number =>
  start ? start.startsIn - Math.max(start.sheetYear, start.startsIn - start.later) : 0

/** The plan was computed from a first year; what the sheet says of years before it fell due in that one. */
const putOff = (year: number, start: AdoptedStart | null): number =>
  start ? Math.max(year, start.startsIn - start.later) + yearsPutOff(start) : year

/** The plan moves; what is forecast or spent stays in its year. */
function putOffPlan(budget: BudgetYear[], start: AdoptedStart | null): BudgetYear[] {
  if (!start) return budget
  const plans = budget.map((line) => ({ ...line, ...noTrack, year: putOff(line.year, start) }))
  const actuals = budget.map((line) => ({ ...line, plan: '0', planPosts: 0 }))
  const sameLine = Map.groupBy([...plans, ...actuals], ({ year, accountType }) => `${year} ${accountType}`)
  return [...sameLine.values()].flatMap(([first, ...others]) => (first ? [others.reduce(together, first)] : []))
}

const noTrack = { actual: '0', actualPosts: 0, forecast: '0', forecastPosts: 0 }

const together = (a: BudgetYear, b: BudgetYear): BudgetYear => ({
  ...a,
  plan: toDecimal(toCents(a.plan) + toCents(b.plan)),
  actual: toDecimal(toCents(a.actual) + toCents(b.actual)),
  forecast: toDecimal(toCents(a.forecast) + toCents(b.forecast)),
  planPosts: a.planPosts + b.planPosts,
  actualPosts: a.actualPosts + b.actualPosts,
  forecastPosts: a.forecastPosts + b.forecastPosts,
})

const planned = (budget: BudgetYear[]): CostYear[] =>
  budget.map((line) => onAccount(line, toCents(line.plan), line.planPosts))

function stillOf(line: BudgetYear): CostYear {
  const expected = toCents(line.forecast) > 0 ? line.forecast : line.plan
  const posts = line.forecastPosts > 0 ? line.forecastPosts : line.planPosts
  return onAccount(line, Math.max(0, toCents(expected) - toCents(line.actual)), Math.max(0, posts - line.actualPosts))
}

const onAccount = ({ year, accountType }: BudgetYear, cents: number, posts: number): CostYear => ({
  year,
  investmentCents: accountType === 'investment' ? cents : 0,
  operatingCents: accountType === 'investment' ? 0 : cents,
  posts,
})

/**
 * An estimate in equal parts over the calendar years from start to end; the first years take one centime more until the
 * parts add up. It has no account: it counts as investment. Without a start it begins this year, without an end it all
 * falls due in its first year, which is the cautious reading. What is said of years that no budget has falls due in the last.
 */
function spread({ estimate, estimatedPosts, startsOn, endsOn }: Estimated, thisYear: number): CostYear[] {
  const first = startsOn ? yearWithin(startsOn) : Math.min(thisYear, endsOn ? yearWithin(endsOn) : thisYear)
  const count = (endsOn ? yearWithin(endsOn) : first) - first + 1
  const cents = equalParts(toCents(estimate ?? '0'), count)
  const posts = equalParts(estimatedPosts ?? 0, count)
  return cents.map((part, index) => ({
    year: first + index,
    investmentCents: part,
    operatingCents: 0,
    posts: posts[index] ?? 0,
  }))
}

const lastYear = 2100
const yearWithin = (day: string) => Math.min(yearOf(day), lastYear)

/** Whole parts that differ by one at most and add up to the whole. */
export function equalParts(whole: number, count: number): number[] {
  const part = Math.floor(whole / count)
  return Array.from({ length: count }, (_, index) => part + (index < whole - part * count ? 1 : 0))
}

/** One entry per year in which anything falls due, in order. */
export function added(parts: CostYear[]): CostYear[] {
  const byYear = Map.groupBy(parts, ({ year }) => year)
  return [...byYear]
    .map(([year, costs]) => ({
      year,
      investmentCents: costs.reduce((sum, cost) => sum + cost.investmentCents, 0),
      operatingCents: costs.reduce((sum, cost) => sum + cost.operatingCents, 0),
      posts: costs.reduce((sum, cost) => sum + cost.posts, 0),
    }))
    .filter((cost) => cost.investmentCents + cost.operatingCents + cost.posts > 0)
    .toSorted((a, b) => a.year - b.year)
}

export const costOfYears = (years: CostYear[]): number =>
  years.reduce((sum, { investmentCents, operatingCents }) => sum + investmentCents + operatingCents, 0)
