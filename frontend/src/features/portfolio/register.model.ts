import type { QueryOf } from '@triaxe/shared-types/endpoint'
import type { portfolioApi } from '@triaxe/shared-types/portfolio'
import { registerColumns, registerOrders, usualColumns, usualOrder } from '@triaxe/shared-types/portfolio.rules'
import { natures, projectStates } from '@triaxe/shared-types/projects.rules'
import { isDay } from '../../lib/typed.ts'

export type RegisterAsked = Partial<QueryOf<typeof portfolioApi.listProjects>>

export const flags = [
  'legal',
  'takenOver',
  'scored',
  'rescore',
  'replan',
  'budgetMissing',
  'late',
  'lateGate',
  'credited',
  'creditAtRisk',
  'mine',
] as const
export type FlagFilter = (typeof flags)[number]
const days = ['gateUntil', 'decidedSince', 'reviewUntil'] as const
export const axisChoices = ['1', '2', '3', 'none'] as const
export const pageSizes = [25, 50, 100] as const
const usualLimit = 25

/** Filters with several values at once. */
export type ListFilter = 'state' | 'department' | 'service' | 'nature' | 'axis'
/** Everything that narrows the list, in the order in which it is shown. */
export const filters = ['q', 'state', 'department', 'service', 'nature', 'axis', ...flags, 'year', ...days] as const
export type FilterName = (typeof filters)[number]

const isOf =
  <T extends string>(known: readonly T[]) =>
  (word: string): word is T =>
    known.some((one) => one === word)
const isId = (word: string): word is string => /^[\da-f-]{36}$/.test(word)

/** The address is the view: it carries the very words of the query. What it holds and the register does not know is left out. */
export function askedIn(address: URLSearchParams): RegisterAsked {
  const list = <T extends string>(name: string, isKnown: (word: string) => word is T) => {
    const words = (address.get(name) ?? '').split(',').filter(isKnown)
    return words.length > 0 ? { [name]: words } : {}
  }
  const word = (name: string, isKnown: (value: string) => boolean) => {
    const value = address.get(name)
    return value !== null && value !== '' && isKnown(value) ? { [name]: value } : {}
  }
  const truth = (name: FlagFilter) =>
    ['true', 'false'].includes(address.get(name) ?? '') ? { [name]: address.get(name) === 'true' } : {}
  const year = Number(address.get('year'))
  return {
    ...word('q', (value) => value.length <= 200),
    ...list('state', isOf(projectStates)),
    ...list('department', isId),
    ...list('service', isId),
    ...list('nature', isOf(natures)),
    ...list('axis', isOf(axisChoices)),
    ...Object.assign({}, ...flags.map(truth)),
    ...(year >= 2000 && year <= 2100 ? { year } : {}),
    ...Object.assign({}, ...days.map((name) => word(name, isDay))),
    ...(address.has('columns') ? { columns: columnsIn(address) } : {}),
    ...word('order', isOf(registerOrders)),
    ...word('cursor', () => true),
    limit: pageSizes.find((size) => size === Number(address.get('limit'))) ?? usualLimit,
  }
}

export function columnsIn(address: URLSearchParams) {
  const chosen = (address.get('columns') ?? '').split(',')
  return address.has('columns') ? registerColumns.filter((column) => chosen.includes(column)) : [...usualColumns]
}

export const orderIn = (asked: RegisterAsked) => asked.order ?? usualOrder

/** What narrows the list now. */
export const filtersIn = (asked: RegisterAsked): FilterName[] => filters.filter((name) => asked[name] !== undefined)

type Value = string | number | boolean | readonly string[] | null | undefined

/** Another view: a change of filter, order or page size begins at the first page. */
export function changed(address: URLSearchParams, change: Partial<Record<string, Value>>): URLSearchParams {
  const next = new URLSearchParams(address)
  next.delete('cursor')
  for (const [name, value] of Object.entries(change)) {
    const isAbsent =
      value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    if (isAbsent) next.delete(name)
    else next.set(name, String(value))
  }
  return next
}

export const withoutFilters = (address: URLSearchParams) =>
  changed(address, Object.fromEntries(filters.map((name) => [name, null])))

/** The columns in their fixed order; the usual ones need no word in the address. */
export function withColumns(address: URLSearchParams, columns: readonly string[]): URLSearchParams {
  const isUsual = columns.length === usualColumns.length && usualColumns.every((column) => columns.includes(column))
  const next = changed(address, { columns: null })
  if (!isUsual) next.set('columns', registerColumns.filter((column) => columns.includes(column)).join(','))
  return next
}
