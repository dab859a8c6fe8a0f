import writeXlsxFile from 'write-excel-file/node'
import type { SheetData } from 'write-excel-file/node'
import { type FileAnswer, fileTypes } from './files.ts'

export type CellKind = 'text' | 'amount' | 'integer' | 'decimal' | 'day'
export interface Column<Row> {
  label: string
  kind: CellKind
  of: (row: Row) => string | number | boolean | null | undefined
  width?: number
}

/** Rows as a file that spreadsheets open without surprises: CSV with a byte order mark and semicolons, or XLSX with typed cells. */
export async function asFile<Row>(
  format: 'csv' | 'xlsx',
  name: string,
  columns: Column<Row>[],
  rows: Row[],
): Promise<FileAnswer> {
  const body = format === 'csv' ? asCsv(columns, rows) : await asXlsx(name, columns, rows)
  return { name: `${name}.${format}`, type: fileTypes[format], body }
}

export function asCsv<Row>(columns: Column<Row>[], rows: Row[]): string {
  const lines = [columns.map((column) => csvCell(column.label, 'text'))]
  for (const row of rows) lines.push(columns.map((column) => csvCell(column.of(row), column.kind)))
  return `\uFEFF${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula gets an apostrophe (CWE-1236); amounts and days are ours and stay. */
function csvCell(value: string | number | boolean | null | undefined, kind: CellKind): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  const safe = kind === 'text' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const formats: Partial<Record<CellKind, string>> = {
  amount: '#,##0.00',
  integer: '0',
  decimal: '0.00',
  day: 'dd.mm.yyyy',
}

async function asXlsx<Row>(name: string, columns: Column<Row>[], rows: Row[]): Promise<Buffer> {
  const head = columns.map((column) => ({ value: column.label, fontWeight: 'bold' as const }))
  const data = [head, ...rows.map((row) => columns.map((column) => xlsxCell(column.of(row), column.kind)))]
  const sheet = {
    sheet: name.slice(0, 31).replace(/[\\/?*[\]:]/g, ' '),
    columns: columns.map(({ width = 18 }) => ({ width })),
    stickyRowsCount: 1,
  }
  return await writeXlsxFile(data as SheetData, sheet).toBuffer()
}

function xlsxCell(value: string | number | boolean | null | undefined, kind: CellKind) {
  if (value === null || value === undefined || value === '') return null
  if (kind === 'day') return { type: Date, value: new Date(`${String(value)}T00:00:00Z`), format: formats.day }
  if (kind === 'text') return { type: String, value: String(value).slice(0, 32_767) }
  return { type: Number, value: Number(value), format: formats[kind] }
}
