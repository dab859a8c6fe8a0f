import { type Cell, isBlank, textOf } from './cell.rules.ts'
import { recognised } from './header.rules.ts'
import { limits } from './limits.rules.ts'

export interface Row {
  /** As the spreadsheet numbers it, from 1; of a transposed list the column. */
  row: number
  cells: Cell[]
}

export interface Table {
  headerRow: number
  transposed: boolean
  headers: string[]
  rows: Row[]
}

interface Wanted {
  headerRow?: number | null
  transposed?: boolean | null
}

/** Headers and rows in a grid of cells: titles above and empty edges are left, whole empty rows too. */
export function tableOf(grid: Cell[][], wanted: Wanted = {}): Table {
  const transposed = wanted.transposed ?? isTransposed(grid)
  const turned = transposed ? transpose(grid) : grid
  const headerRow = wanted.headerRow ?? headerRowOf(turned)
  const body = turned.map((cells, index) => ({ row: index + 1, cells })).slice(headerRow)
  const rows = body.filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
  const kept = keptColumns(turned[headerRow - 1] ?? [], rows)
  return {
    headerRow,
    transposed,
    headers: kept.map((column) => textOf(turned[headerRow - 1]?.[column]).slice(0, limits.headerCharacters)),
    rows: rows.map(({ row, cells }) => ({ row, cells: kept.map((column) => cells[column] ?? '') })),
  }
}

/** How much of a grid is a table of projects, to choose among sheets. */
export const worthOf = (grid: Cell[][]): number => {
  const { headers, rows } = tableOf(grid)
  return rows.length === 0 ? 0 : worth(headers) + Math.min(1, rows.length / 100)
}

const longestHeader = 300
const worth = (headers: string[]) =>
  headers.reduce((sum, header) => sum + (header.length > longestHeader ? 0 : recognised(header)), 0)
/** Of what is filled: a row of two hundred names must not win by its length. */
const density = (headers: string[]) => worth(headers) / Math.max(1, headers.filter((header) => header !== '').length)

const transpose = (grid: Cell[][]): Cell[][] =>
  Array.from({ length: Math.max(0, ...grid.map((row) => row.length)) }, (_, column) =>
    grid.map((row) => row[column] ?? ''),
  )

/** The headers stand in the first column, and no row knows as many of them. */
function isTransposed(grid: Cell[][]): boolean {
  if (grid.length > 200) return false
  const down = grid.map((row) => textOf(row[0]))
  const across = grid.slice(0, 10).map((row) => density(row.map(textOf)))
  return worth(down) >= 150 && density(down) > 1.5 * Math.max(0, ...across)
}

/** The row that names the most columns; without any known name, the first that is filled nearly to the widest. */
function headerRowOf(grid: Cell[][]): number {
  const head = grid.slice(0, limits.rowsAbove)
  const scores = head.map((row) => worth(row.map(textOf)))
  const best = Math.max(0, ...scores)
  if (best >= 100) return scores.indexOf(best) + 1
  const filled = head.map((row) => row.filter((cell) => !isBlank(cell)).length)
  const widest = Math.max(0, ...filled)
  const found = filled.findIndex((count) => count > 0 && count >= widest * 0.7)
  return Math.max(0, found) + 1
}

/** Columns with a header or with a value. */
function keptColumns(headers: Cell[], rows: Row[]): number[] {
  const width = Math.max(headers.length, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: Number.isFinite(width) ? width : 0 }, (_, column) => column).filter(
    (column) => !isBlank(headers[column]) || rows.some(({ cells }) => !isBlank(cells[column])),
  )
}
