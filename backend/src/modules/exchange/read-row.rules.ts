import type { ImportTarget } from '@triaxe/shared-types'
import { planningTexts } from '@triaxe/shared-types/planning.texts'
import { textOf } from './cell.rules.ts'
import { readCost, readDate, readDuration, readPosts, readText } from './cells.rules.ts'
import { type Book, type Lens, cellAt, find, headerAt, inParts, isError, keep, labelOf, take } from './lens.rules.ts'
import type { DepartmentRef, Finding, ReadRow, Said } from './planned.rules.ts'
import type { Row } from './table.rules.ts'
import { plainText } from './word.rules.ts'

const longest = { title: 200, summary: 2000, legalBasis: 500 } as const

export function readRow(lens: Lens, row: Row): ReadRow & { findings: Finding[] } {
  const book: Book = { lens, row, notes: [], findings: [] }
  const said: Said = {
    title: title(book),
    ...summary(book),
    ...department(book),
    ...state(book),
    ...nature(book),
    ...mainAxis(book),
    ...cost(book),
    ...posts(book),
    ...period(book),
    ...legalBasis(book),
  }
  otherColumns(book)
  const key = keyOf(book, said)
  return {
    row: row.row,
    key,
    said,
    notes: book.notes,
    findings: book.findings,
    isFaulty: book.findings.some((one) => isError(one.key)),
  }
}

const isMapped = ({ lens }: Book, target: ImportTarget) => lens.columnOf(target) !== undefined
const inLang = ({ lens }: Book, text: string) => (text === '' ? {} : { [lens.mapping.lang]: text })

function title(book: Book) {
  const text = take(book, 'title', readText(cellAt(book, 'title'), longest.title, 'line'))
  if (text === '') find(book, 'title_missing', 'title')
  brokenIn(book, 'title', text)
  return inLang(book, text)
}

function summary(book: Book): Pick<Said, 'summary'> {
  if (!isMapped(book, 'summary')) return {}
  const cell = cellAt(book, 'summary')
  if (book.lens.words.isUnknown(textOf(cell)))
    return { summary: inLang(book, take(book, 'summary', { value: '', keep: true, finding: 'unknown_word' })) }
  const text = take(book, 'summary', readText(cell, longest.summary, 'paragraphs'))
  brokenIn(book, 'summary', text)
  return { summary: inLang(book, text) }
}

const brokenIn = (book: Book, target: ImportTarget, text: string) => {
  if (text.includes('\uFFFD')) find(book, 'broken_character', target)
}

function department(book: Book): Pick<Said, 'department'> {
  const { lens } = book
  const text = textOf(cellAt(book, 'department'))
  const fallback = lens.mapping.defaults.departmentId
  if (text === '' || lens.words.isUnknown(text)) {
    if (text !== '') keep(book, 'department', text)
    if (fallback === null) find(book, 'department_missing', 'department')
    return fallback === null ? {} : { department: { id: fallback } }
  }
  const entry = lens.departments.get(plainText(text))
  const found = entry && departmentOf(entry)
  if (!found) find(book, 'department_unassigned', 'department')
  else if (!namesOf(lens, entry).includes(plainText(text))) keep(book, 'department', text)
  return found ? { department: found } : {}
}

const departmentOf = (entry: Lens['mapping']['departments'][number]): DepartmentRef | null =>
  entry.departmentId ? { id: entry.departmentId } : entry.create ? { code: entry.create.code } : null

/** What the department is called here; a list that calls it otherwise is quoted. */
const namesOf = ({ departmentNames }: Lens, { departmentId, create }: Lens['mapping']['departments'][number]) =>
  (departmentId ? (departmentNames.get(departmentId) ?? []) : create ? [create.code, create.name] : []).map(plainText)

/** The source's own word always stays beside the state it was given. */
function state(book: Book): Pick<Said, 'state'> {
  if (!isMapped(book, 'state')) return {}
  const text = textOf(cellAt(book, 'state'))
  if (text === '' || book.lens.words.isUnknown(text)) return {}
  keep(book, 'state', text)
  const entry = book.lens.states.get(plainText(text))
  if (entry?.phase)
    book.notes.push({ label: 'HERMES', text: planningTexts[`phase_${entry.phase}`][book.lens.mapping.lang] })
  if (entry?.state) return { state: entry.state }
  find(book, 'state_by_default', 'state')
  return {}
}

function nature(book: Book): Pick<Said, 'natures'> {
  if (!isMapped(book, 'nature')) return {}
  const text = textOf(cellAt(book, 'nature'))
  if (text === '') return {}
  const found = book.lens.natures.get(plainText(text))?.nature
  if (found) return { natures: [found] }
  keep(book, 'nature', text)
  find(book, 'value_not_translated', 'nature')
  return {}
}

function mainAxis(book: Book): Pick<Said, 'mainAxis'> {
  if (!isMapped(book, 'mainAxis')) return {}
  const text = textOf(cellAt(book, 'mainAxis'))
  if (text === '') return { mainAxis: null }
  const found = book.lens.axes.get(plainText(text))?.axis
  if (found) return { mainAxis: found }
  keep(book, 'mainAxis', text)
  find(book, 'value_not_translated', 'mainAxis')
  return { mainAxis: null }
}

function cost(book: Book): Pick<Said, 'estimatedCost'> {
  if (!isMapped(book, 'cost')) return {}
  return { estimatedCost: take(book, 'cost', readCost(cellAt(book, 'cost'), book.lens.mapping, book.lens.words)) }
}

function posts(book: Book): Pick<Said, 'estimatedPosts'> {
  if (!isMapped(book, 'posts')) return {}
  return { estimatedPosts: take(book, 'posts', readPosts(cellAt(book, 'posts'), book.lens.mapping, book.lens.words)) }
}

/** The end stands in the list, or follows from start and duration. An end before the start is kept as a note alone. */
function period(book: Book): Pick<Said, 'startsOn' | 'end'> {
  const { mapping, words } = book.lens
  const startsOn = take(book, 'startsOn', readDate(cellAt(book, 'startsOn'), mapping, words, 'start')).day
  const stated = take(book, 'endsOn', readDate(cellAt(book, 'endsOn'), mapping, words, 'end'))
  const computed = take(
    book,
    'duration',
    readDuration(cellAt(book, 'duration'), headerAt(book, 'duration'), startsOn, words),
  )
  const end = stated.isOpen ? null : (stated.day ?? computed)
  const isReversed = startsOn !== null && end !== null && end < startsOn
  if (isReversed) {
    find(book, 'period_reversed', 'endsOn')
    keep(book, 'endsOn', textOf(cellAt(book, 'endsOn')))
  }
  const namesEnd = isMapped(book, 'endsOn') || isMapped(book, 'duration')
  return {
    ...(isMapped(book, 'startsOn') ? { startsOn } : {}),
    ...(namesEnd ? { end: { on: isReversed ? null : end, isOpen: stated.isOpen } } : {}),
  }
}

function legalBasis(book: Book): Pick<Said, 'legalBasis'> {
  if (!isMapped(book, 'legalBasis')) return {}
  return { legalBasis: take(book, 'legalBasis', readText(cellAt(book, 'legalBasis'), longest.legalBasis, 'line')) }
}

/** Columns that became nothing of their own stay beside the project, whole. */
function otherColumns(book: Book): void {
  const { lens, row } = book
  lens.mapping.columns.forEach(({ target }, column) => {
    const text = textOf(row.cells[column])
    if (target !== 'note' || text === '') return
    const label = labelOf(lens.headers, column)
    const at = { row: row.row, column: label, value: text.slice(0, 300) }
    book.notes.push(...inParts(label, text))
    if (text.includes('\uFFFD')) book.findings.push({ key: 'broken_character', with: null, ...at })
  })
}

function keyOf(book: Book, said: Said): string {
  const { keyFrom, keyColumns } = book.lens.mapping
  const titleText = Object.values(said.title)[0] ?? ''
  if (keyFrom === 'title') return plainText(titleText)
  if (keyFrom === 'title_and_department') return plainText(`${titleText} | ${textOf(cellAt(book, 'department'))}`)
  const parts = keyColumns.map((column) => plainText(textOf(book.row.cells[column])))
  if (parts.length > 0 && parts.every((part) => part !== '')) return parts.join(' | ')
  book.findings.push({
    key: 'key_missing',
    row: book.row.row,
    column: labelOf(book.lens.headers, keyColumns[0] ?? -1),
    value: null,
    with: null,
  })
  return ''
}
