import type { ImportTarget, Mapping } from '@triaxe/shared-types'
import { textOf } from './cell.rules.ts'
import type { Table } from './table.rules.ts'

export const columnTexts = ({ rows }: Table, column: number): string[] => rows.map(({ cells }) => textOf(cells[column]))

/** The cells of the columns that became one of these. */
export const cellsOf = (table: Table, columns: Mapping['columns'], targets: readonly ImportTarget[]): string[] =>
  columns.flatMap(({ target }, index) => (targets.includes(target) ? columnTexts(table, index) : []))

/** Each distinct text with how often it stands there, most frequent first. */
export function countedTexts(texts: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}
