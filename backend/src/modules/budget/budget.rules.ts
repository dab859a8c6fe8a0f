import type { BudgetLine } from '@triaxe/shared-types'
import { moneyMeasures, postMeasures, sumOfFigures } from '@triaxe/shared-types/budget.rules'

const naming = ['year', 'accountType', 'category', 'label'] as const
const planned = ['plan', 'planPosts'] as const
const fields = [...naming, ...moneyMeasures, ...postMeasures] as const
type Field = (typeof fields)[number]

interface ChangedLine {
  id: string
  fields: Partial<Record<Field, { from: string | number; to: string | number }>>
  before: BudgetLine
}

export interface BudgetChanges {
  added: BudgetLine[]
  removed: BudgetLine[]
  changed: ChangedLine[]
}

/** What saving these lines in place of those would do. */
export function budgetChanges(before: BudgetLine[], after: BudgetLine[]): BudgetChanges {
  const old = new Map(before.map((line) => [line.id, line]))
  const kept = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !kept.has(id)),
    changed: after.flatMap((line) => {
      const known = old.get(line.id)
      const changes = known ? changedFields(known, line) : {}
      return known && Object.keys(changes).length > 0 ? [{ id: line.id, fields: changes, before: known }] : []
    }),
  }
}

const changedFields = (before: BudgetLine, after: BudgetLine): ChangedLine['fields'] =>
  Object.fromEntries(
    fields
      .filter((field) => before[field] !== after[field])
      .map((field) => [field, { from: before[field], to: after[field] }]),
  )

const hasPlan = (line: BudgetLine) => line.plan !== '0.00' || line.planPosts !== 0

/** Ids of the lines whose plan would change: its amounts, and under which year, account and name they stand. */
export function planTouched({ added, removed, changed }: BudgetChanges): string[] {
  const moved = changed.filter(
    ({ fields: touched, before }) =>
      planned.some((field) => field in touched) || (hasPlan(before) && naming.some((field) => field in touched)),
  )
  return [...added.filter(hasPlan), ...removed.filter(hasPlan), ...moved].map(({ id }) => id)
}

export const isUnchanged = ({ added, removed, changed }: BudgetChanges) =>
  added.length + removed.length + changed.length === 0

type Told = Record<string, unknown>

/** For the history: totals that moved, then the lines behind them, each with its name and what is not nought. */
export function toldChanges(
  before: BudgetLine[],
  after: BudgetLine[],
  changes: BudgetChanges,
): Record<string, unknown> {
  const [from, to] = [sumOfFigures(before), sumOfFigures(after)]
  const totals = [...moneyMeasures, ...postMeasures].filter((measure) => from[measure] !== to[measure])
  const changed = changes.changed.map(({ id, fields: moved, before: line }) => ({
    lineId: id,
    ...nameOf(line),
    ...moved,
  }))
  const lists = { added: changes.added.map(told), removed: changes.removed.map(told), changed }
  return {
    ...Object.fromEntries(totals.map((measure) => [measure, { from: from[measure], to: to[measure] }])),
    ...Object.fromEntries(Object.entries(lists).filter(([, lines]) => lines.length > 0)),
  }
}

const nameOf = ({ year, accountType, category, label }: BudgetLine): Told => ({ year, accountType, category, label })

const told = (line: BudgetLine): Told => ({
  lineId: line.id,
  ...nameOf(line),
  ...Object.fromEntries(
    [...moneyMeasures, ...postMeasures]
      .filter((measure) => line[measure] !== 0 && line[measure] !== '0.00')
      .map((measure) => [measure, line[measure]]),
  ),
})
