import type { AccountType, Budget, BudgetCategory, BudgetLine, BudgetLineInput } from '@triaxe/shared-types/budget'
import {
  accountTypes,
  budgetCategories,
  moneyMeasures,
  postMeasures,
  type BudgetMeasures,
  sumOfFigures,
} from '@triaxe/shared-types/budget.rules'
import { formatAmount, formatNumber, toCents } from '@triaxe/shared-types/money.rules'
import type { Lang } from '@triaxe/shared-types/texts'
import { readAmount, readPosts } from '../../lib/typed.ts'

export const gridColumns = ['year', 'accountType', 'category', 'label', ...moneyMeasures, ...postMeasures] as const
export type GridColumn = (typeof gridColumns)[number]
type Money = (typeof moneyMeasures)[number]
type Posts = (typeof postMeasures)[number]

/** A line as it is being typed: every cell a text, read when one sums or saves. */
export interface DraftLine {
  key: string
  id: string | null
  /** A line with an approved plan keeps its year, account and name. */
  hasPlan: boolean
  cells: Record<GridColumn, string>
}

/** What was typed of a budget and left unsaved, with what it went on from. */
export interface Left {
  budget: Budget
  drafts: DraftLine[]
}

/** Under which name the browser keeps it. */
export const copyOf = (projectId: string) => `budget.${projectId}`

const isMoney = (column: GridColumn): column is Money => moneyMeasures.some((measure) => measure === column)
const isPosts = (column: GridColumn): column is Posts => postMeasures.some((measure) => measure === column)
export const isFigure = (column: GridColumn) => isMoney(column) || isPosts(column)

/** `0.00` stands as an empty cell. */
const writtenMoney = (amount: string) => (toCents(amount) === 0 ? '' : formatAmount(toCents(amount)))
const writtenPosts = (hundredths: number, lang: Lang) =>
  hundredths === 0 ? '' : formatNumber(hundredths / 100, lang, hundredths % 10 === 0 ? 1 : 2)

export function draftOf(line: BudgetLine, lang: Lang): DraftLine {
  const money = moneyMeasures.map((measure) => [measure, writtenMoney(line[measure])] as const)
  const posts = postMeasures.map((measure) => [measure, writtenPosts(line[measure], lang)] as const)
  const { id, accountType, category, label } = line
  const cells = { ...Object.fromEntries([...money, ...posts]), year: String(line.year), accountType, category, label }
  return {
    key: id,
    id,
    hasPlan: toCents(line.plan) !== 0 || line.planPosts !== 0,
    cells: cells as DraftLine['cells'],
  }
}

/** An empty line under the last one, in its account and category. */
export function newDraft(key: string, last: DraftLine | undefined, year: number): DraftLine {
  const empty = Object.fromEntries(gridColumns.map((column) => [column, ''])) as DraftLine['cells']
  const {
    year: lastYear = String(year),
    accountType = 'investment',
    category = 'external_services',
  } = last?.cells ?? {}
  return { key, id: null, hasPlan: false, cells: { ...empty, year: lastYear, accountType, category } }
}

/** `−1’200.50` as well: corrections and refunds lie below zero, save in the plan. */
export function readMoney(text: string, mayBeNegative: boolean): string | undefined {
  const match = /^\s*([-−–]?)(.*)$/s.exec(text)
  const amount = readAmount(match?.[2] ?? '')
  if (amount === undefined || (amount !== null && amount.length > 12)) return undefined
  if (amount === null) return match?.[1] ? undefined : '0.00'
  if (!match?.[1] || toCents(amount) === 0) return amount
  return mayBeNegative ? `-${amount}` : undefined
}

const readYear = (text: string) => {
  const year = Number(text.trim())
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined
}

export interface ReadLine {
  line: BudgetLineInput
  faults: GridColumn[]
}

/** A longer name is said, not cut. */
const nameOf = (text: string) => (text.trim().length > 200 ? undefined : text.trim())

/** What was typed as it travels; what cannot be read counts as nothing and is named. */
export function readLine({ id, cells }: DraftLine): ReadLine {
  const faults: GridColumn[] = []
  const read = <V>(column: GridColumn, value: V | undefined, otherwise: V): V => {
    if (value === undefined) faults.push(column)
    return value ?? otherwise
  }
  const money = (column: Money) => read(column, readMoney(cells[column], column !== 'plan'), '0.00')
  const posts = (column: Posts) => {
    const value = readPosts(cells[column])
    return read(column, value === null ? 0 : value, 0)
  }
  const line = {
    id,
    year: read('year', readYear(cells.year), 2000),
    accountType: cells.accountType as AccountType,
    category: cells.category as BudgetCategory,
    label: read('label', nameOf(cells.label), ''),
    plan: money('plan'),
    commitment: money('commitment'),
    actual: money('actual'),
    forecast: money('forecast'),
    planPosts: posts('planPosts'),
    actualPosts: posts('actualPosts'),
    forecastPosts: posts('forecastPosts'),
  }
  return { line, faults }
}

export const totalsOf = (drafts: DraftLine[]): BudgetMeasures =>
  sumOfFigures(drafts.map((draft) => readLine(draft).line))

const follower: Partial<Record<GridColumn, GridColumn>> = { plan: 'forecast', planPosts: 'forecastPosts' }

/** One cell typed. While nobody has forecast anything else, the forecast follows the plan. */
export function typed(draft: DraftLine, column: GridColumn, text: string): DraftLine {
  const { cells } = draft
  const following = follower[column]
  const follows = following !== undefined && cells[following] === cells[column]
  return { ...draft, cells: { ...cells, [column]: text, ...(follows ? { [following]: text } : {}) } }
}

const known = (column: GridColumn): readonly string[] | null =>
  column === 'accountType' ? accountTypes : column === 'category' ? budgetCategories : null

interface Paste {
  text: string
  row: number
  column: GridColumn
  isOpen: (draft: DraftLine, column: GridColumn) => boolean
  /** A word of the screen → the account or category it names. */
  named: (column: GridColumn, word: string) => string | undefined
  makeLine: (last: DraftLine | undefined) => DraftLine
}

/** A block from a spreadsheet, from one cell on to the right and down; lines that are missing are added. */
export function pasted(drafts: DraftLine[], { text, row, column, isOpen, named, makeLine }: Paste): DraftLine[] {
  const block = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
  const first = gridColumns.indexOf(column)
  const next = [...drafts]
  block.forEach((words, down) => {
    const at = row + down
    next[at] ??= makeLine(next[at - 1])
    const line = next[at]
    next[at] = words.reduce((draft, word, right) => {
      const into = gridColumns[first + right]
      if (into === undefined || !isOpen(draft, into)) return draft
      const value = known(into) ? named(into, word.trim()) : word.trim()
      return value === undefined ? draft : typed(draft, into, value)
    }, line)
  })
  return next
}
