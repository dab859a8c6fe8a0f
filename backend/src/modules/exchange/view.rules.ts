import type { ImportDetail, Mapping } from '@triaxe/shared-types'
import { textOf } from './cell.rules.ts'
import { cellsOf, columnTexts, countedTexts } from './column.rules.ts'
import { limits } from './limits.rules.ts'
import type { ReadTable } from './table-reader.ts'
import { saysOneOf } from './word.rules.ts'

/** What the screen shows of a file: kept with the import, so that looking does not read the file again. */
export type View = Pick<ImportDetail, 'sheets' | 'broken' | 'preview' | 'rowCount' | 'values'> & {
  columns: { header: string; samples: string[]; filled: number }[]
}

const shown = (text: string) => (text.length <= 160 ? text : `${text.slice(0, 159)}…`)

export function viewOf(table: ReadTable, { columns, unknownWords }: Mapping): View {
  const isUnknown = saysOneOf(unknownWords)
  const valuesOf = (target: 'state' | 'nature' | 'mainAxis' | 'department') =>
    countedTexts(
      cellsOf(table, columns, [target]).filter((text) => text.length <= limits.valueCharacters && !isUnknown(text)),
    ).slice(0, 500)
  return {
    sheets: table.sheets,
    broken: table.broken,
    rowCount: table.rows.length,
    preview: table.rows.slice(0, 8).map(({ row, cells }) => ({ row, cells: cells.map((cell) => shown(textOf(cell))) })),
    columns: table.headers.map((header, column) => {
      const counted = countedTexts(columnTexts(table, column))
      return {
        header,
        samples: counted.slice(0, 3).map(({ value }) => shown(value)),
        filled: counted.reduce((sum, { count }) => sum + count, 0),
      }
    }),
    values: {
      state: valuesOf('state'),
      nature: valuesOf('nature'),
      mainAxis: valuesOf('mainAxis'),
      department: valuesOf('department'),
    },
  }
}
