import writeXlsxFile from 'write-excel-file/node'
import type { SheetData } from 'write-excel-file/node'

export type CellKind = 'text' | 'amount' | 'integer' | 'decimal' | 'day'
export type CellValue = string | number | boolean | null | undefined

/** Plain data, so that a thread of its own can write it. */
export interface Sheet {
  name: string
  columns: { label: string; kind: CellKind; width: number }[]
  rows: CellValue[][]
}

/** A workbook of one sheet with typed cells and a head that stays in sight. */
export async function writeXlsx({ name, columns, rows }: Sheet): Promise<Buffer> {
  const head = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const }))
  const data = [head, ...rows.map((row) => columns.map(({ kind }, index) => xlsxCell(row[index], kind)))]
  const sheet = {
    sheet: name.slice(0, 31).replace(/[\\/?*[\]:]/g, ' '),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
  return await writeXlsxFile(data as SheetData, sheet).toBuffer()
}

const formats: Partial<Record<CellKind, string>> = {
  amount: '#,##0.00',
  integer: '0',
  decimal: '0.00',
  day: 'dd.mm.yyyy',
}

function xlsxCell(value: CellValue, kind: CellKind) {
  if (value === null || value === undefined || value === '') return null
  if (kind === 'day') return { type: Date, value: new Date(`${String(value)}T00:00:00Z`), format: formats.day }
  if (kind === 'text') return { type: String, value: String(value).slice(0, 32_767) }
  return { type: Number, value: Number(value), format: formats[kind] }
}
