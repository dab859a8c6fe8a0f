import type { ImportMessageKey, Mapping } from '@triaxe/shared-types'
import { isBlank, textOf } from './cell.rules.ts'
import { type Lens, lensOf } from './lens.rules.ts'
import type { Finding, ReadRow, Understood } from './planned.rules.ts'
import { readRow } from './read-row.rules.ts'
import type { Row, Table } from './table.rules.ts'
import { plainText } from './word.rules.ts'

/** Plain data, so that it can be handed to a thread. */
export interface ToUnderstand {
  table: Table
  mapping: Mapping
  departmentNames: Lens['departmentNames']
}

/** Every row as the mapping reads it, with what was found on the way. Nothing is dropped: what has no place becomes a note. */
export function understand(table: Table, mapping: Mapping, departmentNames: Lens['departmentNames']): Understood {
  const lens = lensOf(table, mapping, departmentNames)
  const findings: Finding[] = []
  const rows: ReadRow[] = []
  const leftOut: Understood['leftOut'] = []
  for (const row of table.rows) {
    const aside = setAside(row, lens)
    if (aside) {
      findings.push({ key: aside, row: row.row, column: null, value: firstText(row), with: null })
      leftOut.push({ row: row.row, title: firstText(row) })
    } else {
      const { findings: found, ...read } = readRow(lens, row)
      findings.push(...found)
      rows.push(read)
    }
  }
  nameTwins(rows, findings)
  return mapping.leaveOutFaulty ? withoutFaulty({ rows, leftOut, findings }) : { rows, leftOut, findings }
}

const firstText = ({ cells }: Row) => textOf(cells.find((cell) => !isBlank(cell))).slice(0, 200)
const totals =
  /^((sous-)?tot(al|aux)|total general|grand total|summe|gesamttotal|gesamt|zwischentotal|insgesamt|subtotal)( \(?\d{0,4}\)?)?:?$/

/** Footnotes fill one cell of a wide table; totals are named so. Neither is a project. */
function setAside(row: Row, { columnOf, headers }: Lens): ImportMessageKey | null {
  const filled = row.cells.filter((cell) => !isBlank(cell)).length
  if (filled === 1 && headers.length >= 3) return 'row_is_remark'
  const name = textOf(row.cells[columnOf('title') ?? -1]) || firstText(row)
  return totals.test(plainText(name)) ? 'row_is_total' : null
}

/** The same key twice names one project twice: the later row is at fault. */
function nameTwins(rows: ReadRow[], findings: Finding[]): void {
  const first = new Map<string, number>()
  for (const row of rows) {
    const before = first.get(row.key)
    if (before === undefined || row.key === '') first.set(row.key, row.row)
    else {
      row.isFaulty = true
      findings.push({ key: 'key_twice', row: row.row, column: null, value: titleOf(row), with: String(before) })
    }
  }
}

export const titleOf = ({ said }: Pick<ReadRow, 'said'>) => said.title.fr ?? said.title.de ?? said.title.en ?? ''

function withoutFaulty({ rows, leftOut, findings }: Understood): Understood {
  const faulty = rows.filter(({ isFaulty }) => isFaulty)
  return {
    rows: rows.filter(({ isFaulty }) => !isFaulty),
    leftOut: [...leftOut, ...faulty.map((row) => ({ row: row.row, title: titleOf(row) }))],
    findings,
  }
}
