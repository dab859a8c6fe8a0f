import { parse } from 'csv-parse/sync'
import type { Delimiter } from '@triaxe/shared-types'
import { limits } from './limits.rules.ts'

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']

interface CsvTable {
  delimiter: Delimiter
  rows: string[][]
}

/** Rows as the spreadsheet would number them; quoted cells may hold lines. Throws where it cannot be read. */
export function readCsv(text: string, wanted?: Delimiter | null): CsvTable {
  const delimiter = wanted ?? delimiterOf(text)
  if (occurrences(text, delimiter) > limits.cells * 1.5)
    throw new RangeError('more separators than a table of any size has')
  return { delimiter, rows: records(text, delimiter, limits.rows + limits.rowsAbove + 1) }
}

/** Counted before anything is cut: ten million empty cells cost nothing to write and seconds to read. */
function occurrences(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

const records = (text: string, delimiter: string, to: number): string[][] =>
  parse(text, {
    delimiter,
    to,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: limits.recordCharacters,
  })

/** The sign that cuts the most lines into the same number of cells. */
function delimiterOf(text: string): Delimiter {
  const head = text.slice(0, 400_000)
  const scores = delimiters.map((delimiter) => ({ delimiter, score: evenness(head, delimiter) }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function evenness(head: string, delimiter: string): number {
  const widths = sample(head, delimiter).map((row) => row.length)
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  return Math.max(0, ...[...counts].map(([width, count]) => (count / widths.length) * (2 + Math.log2(width))))
}

/** A head that ends inside quotes is no table: the lines before it still count. */
function sample(head: string, delimiter: string): string[][] {
  try {
    return records(head, delimiter, 60)
  } catch {
    return head.split(/\r?\n/, 60).map((line) => line.split(delimiter))
  }
}
