import { Readable } from 'node:stream'
import { AppError, ruleBroken } from './errors.ts'
import { type FileAnswer, fileTypes } from './files.ts'
import { inThread } from './thread.ts'
import { type CellKind, type CellValue, type Sheet, writeXlsx } from './xlsx.ts'

export type { CellKind } from './xlsx.ts'
export interface Column<Row> {
  label: string
  kind: CellKind
  of: (row: Row) => CellValue
  width?: number
}

/** All at once, or page by page: then a CSV of any length is written as it is read. */
type Rows<Row> = Row[] | AsyncIterable<Row[]>

/** Rows as a file that spreadsheets open without surprises: CSV with a byte order mark and semicolons, or XLSX with typed cells. */
export async function asFile<Row>(
  format: 'csv' | 'xlsx',
  name: string,
  columns: Column<Row>[],
  rows: Rows<Row>,
): Promise<FileAnswer> {
  const body = format === 'csv' ? csvOf(columns, rows) : await asXlsx(name, columns, await gathered(rows))
  return { name: `${name}.${format}`, type: fileTypes[format], body }
}

const csvOf = <Row>(columns: Column<Row>[], rows: Rows<Row>): string | Readable =>
  Array.isArray(rows) ? csvHead(columns) + csvLines(columns, rows) : Readable.from(csvParts(columns, rows))

async function* csvParts<Row>(columns: Column<Row>[], pages: AsyncIterable<Row[]>) {
  yield csvHead(columns)
  for await (const rows of pages) if (rows.length > 0) yield csvLines(columns, rows)
}

const csvHead = <Row>(columns: Column<Row>[]) => `\uFEFF${csvLine(columns.map(({ label }) => csvCell(label, 'text')))}`
const csvLines = <Row>(columns: Column<Row>[], rows: Row[]) =>
  rows.map((row) => csvLine(columns.map((column) => csvCell(column.of(row), column.kind)))).join('')
const csvLine = (cells: string[]) => `${cells.join(';')}\r\n`

/** A text that a spreadsheet would take for a formula gets an apostrophe (CWE-1236); amounts and days are ours and stay. */
function csvCell(value: CellValue, kind: CellKind): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  const safe = kind === 'text' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A workbook is kept whole in memory while it is written; CSV has no such bound. */
const mostXlsxRows = 50_000
/** Above this a workbook takes long enough to be felt by everybody else. */
const rowsAside = 500

const tooManyRows = () => ruleBroken('platform.too_many_rows', ['format'], { most: mostXlsxRows })

/** Stops reading as soon as there are too many. */
async function gathered<Row>(rows: Rows<Row>): Promise<Row[]> {
  if (Array.isArray(rows)) return rows
  const all: Row[] = []
  for await (const some of rows) {
    all.push(...some)
    if (all.length > mostXlsxRows) throw tooManyRows()
  }
  return all
}

async function asXlsx<Row>(name: string, columns: Column<Row>[], rows: Row[]): Promise<Buffer> {
  if (rows.length > mostXlsxRows) throw tooManyRows()
  const sheet: Sheet = {
    name,
    columns: columns.map(({ label, kind, width = 18 }) => ({ label, kind, width })),
    rows: rows.map((row) => columns.map((column) => column.of(row))),
  }
  return rows.length > rowsAside ? aside(sheet) : writeXlsx(sheet)
}

/** Tens of thousands of rows take seconds, in which the server goes on answering. */
const aside = async (sheet: Sheet): Promise<Buffer> =>
  Buffer.from(
    await inThread<Uint8Array>({
      file: new URL('./xlsx.worker.ts', import.meta.url),
      data: sheet,
      megabytes: 1024,
      milliseconds: 120_000,
      tooHeavy: () => new AppError('too_large', 'platform.too_large'),
    }),
  )
