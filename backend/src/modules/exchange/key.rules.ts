import type { Mapping } from '@triaxe/shared-types'
import { headerWords, looksLikeKey } from './header.rules.ts'
import { columnTexts, cellsOf } from './column.rules.ts'
import type { Table } from './table.rules.ts'
import { plainText } from './word.rules.ts'

type Key = Pick<Mapping, 'keyFrom' | 'keyColumns'>

/** What names a project from one list to the next: a number of its own, else its title, else title and department. */
export function keyOf(table: Table, columns: Mapping['columns'], kept: Mapping | null): Key {
  const again = kept && keptKey(table, kept)
  if (again) return again
  const candidates = table.headers
    .map((header, column) => ({ column, header, texts: columnTexts(table, column) }))
    .filter(({ header, texts }) => looksLikeKey(header) && isUnique(texts) && !isRunningNumber(texts))
    .sort((a, b) => Number(/proj/i.test(b.header)) - Number(/proj/i.test(a.header)))
  const best = candidates[0]
  if (best) return { keyFrom: 'columns', keyColumns: [best.column] }
  const isTitleEnough = isUnique(cellsOf(table, columns, ['title']))
  return { keyFrom: isTitleEnough ? 'title' : 'title_and_department', keyColumns: [] }
}

function keptKey({ headers }: Table, kept: Mapping): Key | null {
  const positions = kept.keyColumns.map((column) =>
    headers.findIndex((header) => headerWords(header) === headerWords(kept.columns[column]?.header ?? '')),
  )
  return positions.includes(-1) ? null : { keyFrom: kept.keyFrom, keyColumns: positions }
}

const isUnique = (texts: string[]) =>
  texts.every((text) => text !== '') && new Set(texts.map(plainText)).size === texts.length

/** 1, 2, 3 … number the lines of one list; in the next they name other projects. */
const isRunningNumber = (texts: string[]) => texts.every((text, index) => Number(text) === Number(texts[0]) + index)
