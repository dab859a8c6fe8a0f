import type { FieldChange } from '@triaxe/shared-types'

type Changes = Record<string, unknown>

const isRecord = (value: unknown): value is Changes =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const says = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/**
 * Old → new by field, whatever form a module recorded it in: the whole before and after, a pair per field, or the facts of
 * something new. What did not change is not said.
 */
export function changedFields(changes: Changes): FieldChange[] {
  const { before, after, ...facts } = changes
  if (isRecord(before) && isRecord(after)) return [...differences(before, after), ...changedFields(facts)]
  return Object.entries(changes).flatMap(([field, value]) => changeOf(field, value))
}

function changeOf(field: string, value: unknown): FieldChange[] {
  const pair = pairOf(value) ?? pairOfList(field, value)
  if (pair) return same(pair.from, pair.to) ? [] : [{ field, ...pair }]
  return says(value) ? [{ field, from: null, to: value }] : []
}

function pairOf(value: unknown): { from: unknown; to: unknown } | null {
  if (!isRecord(value)) return null
  const keys = Object.keys(value).toSorted().join()
  if (keys === 'from,to') return { from: value['from'] ?? null, to: value['to'] ?? null }
  return keys === 'after,before' ? { from: value['before'] ?? null, to: value['after'] ?? null } : null
}

/** Of these old and new are told as a list of two; every other list is the value itself. */
const toldAsList = ['state', 'name', 'departures', 'sharesBp', 'must', 'needs', 'excludes', 'judgement']

const pairOfList = (field: string, value: unknown) =>
  toldAsList.includes(field) && Array.isArray(value) && value.length === 2
    ? { from: value[0] as unknown, to: value[1] as unknown }
    : null

/** Of an edited thing; how often it was saved says nothing. */
const differences = (before: Changes, after: Changes): FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => field !== 'version' && field in after && !same(before[field], after[field]))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The identifiers that stand in the changes: people, departments and services have names. */
export function identifiersIn(value: unknown): string[] {
  if (typeof value === 'string') return identifier.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(identifiersIn)
  return isRecord(value) ? Object.values(value).flatMap(identifiersIn) : []
}
