import readWorkbook from 'read-excel-file/node'
import type { Cell } from './cell.rules.ts'

interface NumberText {
  number: string
}

export interface SheetRows {
  name: string
  rows: Cell[][]
}

/** Every sheet as the cells show it. Formulas are not computed: the value that the file keeps beside them counts. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetRows[]> {
  const sheets = await readWorkbook<NumberText>(Buffer.from(bytes), { parseNumber: (number) => ({ number }) })
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }))
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : { day: value.toISOString().slice(0, 10) }
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  const { number } = value as NumberText
  return typeof number === 'string' ? { number: asShown(number) } : ''
}

/** Spreadsheets keep 18.07 as 18.070000000000000284 or 18.069999999999997: fifteen digits are what they show. */
const asShown = (number: string) =>
  number.replace(/[^\d]/g, '').length > 15 && Number.isFinite(Number(number))
    ? String(Number(Number(number).toPrecision(15)))
    : number
