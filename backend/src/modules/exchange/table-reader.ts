import type { Delimiter, Encoding } from '@triaxe/shared-types'
import type { Cell } from './cell.rules.ts'
import { readCsv } from './csv.ts'
import { decode } from './encoding.rules.ts'
import { limits } from './limits.rules.ts'
import { type Table, tableOf, worthOf } from './table.rules.ts'
import { type SheetRows, readXlsx } from './xlsx.ts'

export interface Wish {
  sheet: string | null
  encoding: Encoding | null
  delimiter: Delimiter | null
  headerRow: number | null
  transposed: boolean | null
}

export interface ReadTable extends Table {
  kind: 'csv' | 'xlsx'
  sheets: string[]
  sheet: string | null
  encoding: Encoding | null
  delimiter: Delimiter | null
  broken: number
}

export type Refusal =
  'too_many_columns' | 'too_many_rows' | 'too_many_cells' | 'nothing_in_it' | 'workbook_unreadable' | 'lines_unreadable'

/** A file that cannot become a table. */
export class NoTable extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal)
    this.refusal = refusal
  }
}

export async function readTable(bytes: Uint8Array, kind: 'csv' | 'xlsx', wish: Wish): Promise<ReadTable> {
  const read = kind === 'csv' ? fromText(bytes, wish) : await fromWorkbook(bytes, wish)
  if (read.headers.length > limits.columns) throw new NoTable('too_many_columns')
  if (read.rows.length > limits.rows) throw new NoTable('too_many_rows')
  if (read.rows.length * read.headers.length > limits.cells) throw new NoTable('too_many_cells')
  if (read.rows.length === 0 || read.headers.length < 2) throw new NoTable('nothing_in_it')
  return read
}

function fromText(bytes: Uint8Array, wish: Wish): ReadTable {
  const { text, encoding, broken } = decode(bytes, wish.encoding)
  const { rows, delimiter } = orNoTable(() => readCsv(text, wish.delimiter))
  return { ...tableOf(bounded(rows), wish), kind: 'csv', sheets: [], sheet: null, encoding, delimiter, broken }
}

async function fromWorkbook(bytes: Uint8Array, wish: Wish): Promise<ReadTable> {
  const sheets = await readXlsx(bytes).catch(() => {
    throw new NoTable('workbook_unreadable')
  })
  const chosen = sheets.find(({ name }) => name === wish.sheet) ?? mostWorth(sheets)
  if (!chosen) throw new NoTable('nothing_in_it')
  const facts = { encoding: null, delimiter: null, broken: 0 }
  const table = tableOf(bounded(chosen.rows), wish)
  return { ...table, kind: 'xlsx', sheets: sheets.map(({ name }) => name), sheet: chosen.name, ...facts }
}

/** Before anything is computed on it: a grid of a hundred thousand rows is not turned round first. */
function bounded(grid: Cell[][]): Cell[][] {
  if (grid.length > limits.rows + limits.rowsAbove) throw new NoTable('too_many_rows')
  let cells = 0
  for (const row of grid) cells += row.length
  if (cells > limits.cells) throw new NoTable('too_many_cells')
  return grid
}

const mostWorth = (sheets: SheetRows[]): SheetRows | undefined =>
  sheets.length <= 1
    ? sheets[0]
    : sheets
        .map((sheet) => ({ sheet, worth: sheet.rows.length > limits.rows ? 0 : worthOf(sheet.rows) }))
        .reduce((best, one) => (one.worth > best.worth ? one : best)).sheet

function orNoTable<T>(read: () => T): T {
  try {
    return read()
  } catch {
    throw new NoTable('lines_unreadable')
  }
}
