import type { Dashboard } from '@triaxe/shared-types/portfolio-dashboard'
import { toCents } from '@triaxe/shared-types/money.rules'
import { ofHundred, wholeValue } from '@triaxe/shared-types/strategy.rules'

const wholeBp = 10_000
const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * wholeBp))
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

export interface AxisShares {
  position: 1 | 2 | 3 | null
  projects: number
  cents: number
  /** Basis points of all running projects, of their cost, and of the value they bring. */
  projectShare: number
  moneyShare: number
  valueShare: number
  /** Of the money and of the projects; null where nothing is aimed at. */
  target: number | null
}

/** The shares of each axis; where nothing is counted all are nought. */
export function axisShares({ balance }: Pick<Dashboard, 'balance'>): AxisShares[] {
  const [projects, cents, value] = [
    sum(balance.map((axis) => axis.projects)),
    sum(balance.map((axis) => toCents(axis.cost))),
    sum(balance.map((axis) => axis.value)),
  ]
  return balance.map((axis) => ({
    position: axis.position as AxisShares['position'],
    projects: axis.projects,
    cents: toCents(axis.cost),
    projectShare: shareOf(axis.projects, projects),
    moneyShare: shareOf(toCents(axis.cost), cents),
    valueShare: shareOf(axis.value, value),
    target: axis.targetBp,
  }))
}

/** The axis that takes most of the money; none while nothing costs anything. */
const dearestAxis = (shares: AxisShares[]): AxisShares | null =>
  shares
    .filter(({ position, moneyShare }) => position !== null && moneyShare > 0)
    .toSorted((a, b) => b.moneyShare - a.moneyShare)[0] ?? null

/** The axis whose money lies farthest from what is aimed at; where nothing is, the one that takes most of it. */
export function tellingAxis(shares: AxisShares[]): AxisShares | null {
  const off = ({ moneyShare, target }: AxisShares) => Math.abs(moneyShare - (target ?? moneyShare))
  const [farthest] = shares.filter(({ target }) => target !== null).toSorted((a, b) => off(b) - off(a))
  return dearestAxis(shares) && (farthest ?? dearestAxis(shares))
}

interface Point {
  x: number
  y: number
}

/** The best value that could be had up to each cost: what no cheaper project equals. */
export function frontierOf(points: readonly Point[]): Point[] {
  let best = -1
  return points
    .toSorted((a, b) => a.x - b.x || b.y - a.y)
    .filter(({ y }) => {
      const isBetter = y > best
      best = Math.max(best, y)
      return isBetter
    })
}

/** Francs across, value of hundred up. */
export const pointsOf = ({ valueAndCost }: Pick<Dashboard, 'valueAndCost'>) =>
  valueAndCost.items.map((project) => ({
    ...project,
    x: toCents(project.cost) / 100,
    y: ofHundred(project.value),
  }))

/** Projects worth at least half of what is possible, and what they cost together. */
export function worthHalf({ valueAndCost }: Pick<Dashboard, 'valueAndCost'>): { count: number; cents: number } {
  const worth = valueAndCost.items.filter(({ value }) => value * 2 >= wholeValue)
  return { count: worth.length, cents: sum(worth.map(({ cost }) => toCents(cost))) }
}

export type YearFinding =
  | { kind: 'none' }
  | { kind: 'span'; from: number; to: number }
  | { kind: 'equal' | 'above' | 'below'; year: number; forecast: number; difference: number }

/** How the forecast of this year compares with its plan. */
export function yearFinding({ years, asOf }: Pick<Dashboard, 'years' | 'asOf'>): YearFinding {
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return { kind: 'none' }
  const now = years.find(({ year }) => year === Number(asOf.slice(0, 4)))
  if (!now) return { kind: 'span', from: first.year, to: last.year }
  const [forecast, plan] = [toCents(now.forecast), toCents(now.plan)]
  const kind = forecast === plan ? 'equal' : forecast > plan ? 'above' : 'below'
  return { kind, year: now.year, forecast, difference: Math.abs(forecast - plan) }
}
