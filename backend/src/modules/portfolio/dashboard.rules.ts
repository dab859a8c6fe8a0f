import type { AxisBalance, Dashboard, ProjectRef, TargetShares } from '@triaxe/shared-types'
import type * as queries from './dashboard.queries.ts'

type Rows<Q extends keyof typeof queries> = (typeof queries)[Q] extends (...args: never[]) => Promise<infer R>
  ? R
  : never

export interface Read {
  axes: Rows<'axisCounts'>
  awaited: Rows<'decisionsAwaited'>
  gates: Rows<'lateGates'>
  credits: Rows<'creditsAtRisk'>
  bubbles: Rows<'valueAndCost'>
  values: Rows<'valueByAxis'>
  targets: TargetShares | null
  years: Rows<'budgetYears'>
  granted: Rows<'creditYears'>
  goLives: Rows<'goLives'>
  decided: Rows<'decisionsSince'>
  latest: Rows<'latestChanges'>
  submitted: number
}

const refOf = ({ id, code, title, state }: ProjectRef): ProjectRef => ({ id, code, title, state })
const totalOf = (rows: { total: number }[]) => rows[0]?.total ?? 0
const shownGates = 10

export function balanceOf({ axes, values, targets }: Pick<Read, 'axes' | 'values' | 'targets'>): AxisBalance[] {
  return [1, 2, 3, null]
    .map((position) => {
      const counted = axes.find((row) => row.position === position)
      const value = (position && values[`axis${position}`]) ?? 0
      const targetBp = position === null ? null : (targets?.sharesBp[position - 1] ?? null)
      return { position, projects: counted?.running ?? 0, cost: counted?.cost ?? '0.00', value, targetBp }
    })
    .filter(({ position, projects }) => position !== null || projects > 0)
}

/** Years with a budget or a credit, each with what it lacks as nought. */
function yearsOf({ years, granted }: Pick<Read, 'years' | 'granted'>): Dashboard['years'] {
  const nothing = { plan: '0.00', commitment: '0.00', actual: '0.00', forecast: '0.00' }
  const all = [...new Set([...years, ...granted].map(({ year }) => year))].toSorted((a, b) => a - b)
  return all.map((year) => ({
    ...nothing,
    ...years.find((row) => row.year === year),
    year,
    credit: granted.find((row) => row.year === year)?.credit ?? '0.00',
  }))
}

const valueAndCostOf = ({ bubbles }: Pick<Read, 'bubbles'>) => ({
  total: bubbles[0]?.total ?? 0,
  items: bubbles.map(({ value, cost, leadingAxis, ...project }) => ({ ...refOf(project), value, cost, leadingAxis })),
})

const changesOf = ({ decided, latest, submitted }: Pick<Read, 'decided' | 'latest' | 'submitted'>) => {
  const whole = decided.find(({ type }) => type === null)
  return {
    total: whole?.count ?? 0,
    projects: whole?.projects ?? 0,
    submitted,
    byType: decided.filter(({ type }) => type !== null).map(({ type, count }) => ({ type, count })),
    items: latest.map(({ decisionId, type, body, decidedOn, toState, reason, ...project }) => ({
      id: decisionId,
      type,
      body,
      decidedOn,
      toState,
      reason,
      project: refOf(project),
    })),
  }
}

export function dashboardOf(read: Read, asOf: string, since: string, runningCost: string): Dashboard {
  const { axes, awaited, gates, credits, goLives } = read
  return {
    asOf,
    since,
    projects: axes.reduce((sum, { projects }) => sum + projects, 0),
    running: axes.reduce((sum, { running }) => sum + running, 0),
    runningCost,
    awaited: { total: totalOf(awaited), items: awaited },
    lateGates: {
      total: new Set(gates.map(({ id }) => id)).size,
      gates: gates.length,
      items: gates.slice(0, shownGates).map(({ key, name, dueOn, daysLate, ...project }) => ({
        project: refOf(project),
        key,
        name,
        dueOn,
        daysLate,
      })),
    },
    creditsAtRisk: {
      total: totalOf(credits),
      overrun: credits[0]?.wholeOverrun ?? '0.00',
      items: credits.map((row) => ({ ...row, project: refOf(row) })),
    },
    valueAndCost: valueAndCostOf(read),
    balance: balanceOf(read),
    target: read.targets && { validFrom: read.targets.validFrom, body: read.targets.body },
    years: yearsOf(read),
    slip: {
      total: goLives[0]?.late ?? 0,
      known: totalOf(goLives),
      items: goLives.map(({ originalOn, expectedOn, days, ...project }) => ({
        project: refOf(project),
        originalOn,
        expectedOn,
        days,
      })),
    },
    changes: changesOf(read),
  }
}
