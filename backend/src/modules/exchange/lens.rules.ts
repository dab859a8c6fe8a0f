import type { ImportMessageKey, ImportTarget, Mapping } from '@triaxe/shared-types'
import { importErrors, longestNote } from '@triaxe/shared-types/exchange.rules'
import { type Cell, textOf } from './cell.rules.ts'
import type { CellReading, Words } from './cells.rules.ts'
import type { Finding, ImportNote } from './planned.rules.ts'
import type { Row, Table } from './table.rules.ts'
import { plainText, saysOneOf } from './word.rules.ts'

type Translations<K extends 'states' | 'natures' | 'axes' | 'departments'> = Map<string, Mapping[K][number]>

/** A mapping made ready to read ten thousand rows with. */
export interface Lens {
  mapping: Mapping
  headers: string[]
  words: Words
  columnOf: (target: ImportTarget) => number | undefined
  states: Translations<'states'>
  natures: Translations<'natures'>
  axes: Translations<'axes'>
  departments: Translations<'departments'>
  /** Codes and names of the departments that are there, by id. */
  departmentNames: Map<string, string[]>
}

export function lensOf({ headers }: Table, mapping: Mapping, departmentNames: Lens['departmentNames']): Lens {
  const positions = new Map(mapping.columns.map(({ target }, column) => [target, column] as const))
  const byValue = <E extends { value: string }>(entries: E[]) =>
    new Map(entries.map((entry) => [plainText(entry.value), entry]))
  return {
    mapping,
    headers,
    words: { isUnknown: saysOneOf(mapping.unknownWords), isOpenEnd: saysOneOf(mapping.openEndWords) },
    columnOf: (target) => positions.get(target),
    states: byValue(mapping.states),
    natures: byValue(mapping.natures),
    axes: byValue(mapping.axes),
    departments: byValue(mapping.departments),
    departmentNames,
  }
}

const errors: readonly ImportMessageKey[] = importErrors
export const isError = (key: ImportMessageKey) => errors.includes(key)

/** One row being read: what it says, what is kept beside it, what was found. */
export interface Book {
  lens: Lens
  row: Row
  notes: ImportNote[]
  findings: Finding[]
}

export const cellAt = ({ lens, row }: Book, target: ImportTarget): Cell => row.cells[lens.columnOf(target) ?? -1] ?? ''
export const headerAt = ({ lens }: Book, target: ImportTarget) => labelOf(lens.headers, lens.columnOf(target) ?? -1)

/** A column without a header is called by its letter. */
export const labelOf = (headers: string[], column: number) =>
  headers[column]?.replace(/\s+/g, ' ').trim() || (column < 0 ? '' : letterOf(column))

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

export const find = (book: Book, key: ImportMessageKey, target: ImportTarget | null, more: string | null = null) =>
  void book.findings.push({
    key,
    row: book.row.row,
    column: target && headerAt(book, target),
    value: target && textOf(cellAt(book, target)).slice(0, 300),
    with: more,
  })

/** Takes the value of a reading; keeps the cell's own words beside it where the value says less; says what was found. */
export function take<T>(book: Book, target: ImportTarget, reading: CellReading<T>): T {
  if (reading.finding) find(book, reading.finding, target, reading.with ?? null)
  if (reading.keep) keep(book, target, reading.keep === true ? textOf(cellAt(book, target)) : reading.keep)
  return reading.value
}

export const keep = (book: Book, target: ImportTarget, text: string) =>
  void book.notes.push(...inParts(headerAt(book, target), text))

/** A text of any length as notes that can be read and edited. */
export function inParts(label: string, text: string): ImportNote[] {
  const count = Math.ceil(text.length / longestNote)
  if (count <= 1) return [{ label, text }]
  return Array.from({ length: count }, (_, part) => ({
    label: `${label} (${part + 1}/${count})`,
    text: text.slice(part * longestNote, (part + 1) * longestNote),
  }))
}
