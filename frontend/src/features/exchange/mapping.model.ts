import type { ImportDetail } from '@triaxe/shared-types/exchange'
import type { Mapping } from '@triaxe/shared-types/exchange-mapping'
import { type importTargets, singleTargets } from '@triaxe/shared-types/exchange.rules'
import { isBlank } from '@triaxe/shared-types/text.rules'

/** What each part of the mapping's form is given. */
export interface MappingFormProps {
  run: ImportDetail
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

export type Target = (typeof importTargets)[number]

const isSingle = (target: Target) => singleTargets.some((single) => single === target)

/** A field of the project comes from one column: the column that had it before becomes a note. */
export function withTarget(mapping: Mapping, column: number, target: Target): Mapping {
  const columns = columnsWith(mapping, column, target)
  const amounts = target === 'cost' ? { ...mapping.amounts, isCurrencySure: false } : mapping.amounts
  const next = { ...mapping, columns, amounts }
  // What was proposed beside a column of states was nobody's choice for a list without one.
  const isStateGone = isMapped(mapping, 'state') && !isMapped(next, 'state')
  return isStateGone ? { ...next, defaults: { ...mapping.defaults, state: null } } : next
}

const columnsWith = (mapping: Mapping, column: number, target: Target) =>
  mapping.columns.map((one, index) => {
    if (index === column) return { ...one, target }
    return isSingle(target) && one.target === target ? { ...one, target: 'note' as const } : one
  })

/** Whether the values of this field must be fetched anew: they are translated one by one, or say their currency. */
export const bringsValues = (target: Target) => ['cost', 'state', 'nature', 'mainAxis', 'department'].includes(target)

export const isMapped = ({ columns }: Mapping, ...targets: Target[]) =>
  columns.some(({ target }) => targets.includes(target))

/** Whose currency the list does not say itself, and nobody has confirmed. */
export const needsCurrency = (mapping: Mapping) => isMapped(mapping, 'cost') && !mapping.amounts.isCurrencySure

/** One word per line, as people write lists. */
export const wordsOf = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((word) => word.trim())
      .filter(Boolean),
  ),
]

/** Replaces the entry of a value, or adds it. */
export const withEntry = <E extends { value: string }>(entries: E[], entry: E): E[] =>
  entries.some(({ value }) => value === entry.value)
    ? entries.map((one) => (one.value === entry.value ? entry : one))
    : [...entries, entry]

/** What keeps a mapping from being checked, as a key of the texts. */
export function missingIn(mapping: Mapping): 'needsTitle' | 'needsKey' | 'needsList' | 'needsState' | null {
  if (isBlank(mapping.list)) return 'needsList'
  if (!isMapped(mapping, 'title')) return 'needsTitle'
  if (mapping.keyFrom === 'columns' && mapping.keyColumns.length === 0) return 'needsKey'
  return mapping.defaults.state === null ? 'needsState' : null
}

/** How the signs between cells are called, as keys of the texts. */
export const delimiterNames = {
  ',': 'delimiter_comma',
  ';': 'delimiter_semicolon',
  '\t': 'delimiter_tab',
  '|': 'delimiter_bar',
} as const

export const hasSameColumns = (one: Mapping, other: Mapping) =>
  JSON.stringify(one.columns.map(({ header }) => header)) === JSON.stringify(other.columns.map(({ header }) => header))

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Entry by entry: what I did not touch is theirs. */
const joinedEntries = <E extends { value: string }>(theirs: E[], before: E[], mine: E[]): E[] =>
  mine
    .filter(
      (entry) =>
        !same(
          entry,
          before.find(({ value }) => value === entry.value),
        ),
    )
    .reduce((entries, entry) => withEntry(entries, entry), theirs)

const joinedFields = <T extends object>(theirs: T, before: T, mine: T): T => ({
  ...theirs,
  ...Object.fromEntries(Object.entries(mine).filter(([key, value]) => !same(value, before[key as keyof T]))),
})

/** What I changed, on top of what others have saved meanwhile; columns of a list that was read anew are theirs. */
export function joinedMapping(theirs: Mapping, before: Mapping, mine: Mapping): Mapping {
  const columns = hasSameColumns(theirs, mine)
    ? theirs.columns.map((column, index) => {
        const [was, is] = [before.columns[index], mine.columns[index]]
        return is && !same(was, is) ? is : column
      })
    : theirs.columns
  return {
    ...joinedFields(theirs, before, mine),
    columns,
    amounts: joinedFields(theirs.amounts, before.amounts, mine.amounts),
    dates: joinedFields(theirs.dates, before.dates, mine.dates),
    defaults: joinedFields(theirs.defaults, before.defaults, mine.defaults),
    states: joinedEntries(theirs.states, before.states, mine.states),
    natures: joinedEntries(theirs.natures, before.natures, mine.natures),
    axes: joinedEntries(theirs.axes, before.axes, mine.axes),
    departments: joinedEntries(theirs.departments, before.departments, mine.departments),
  }
}
