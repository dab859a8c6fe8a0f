import type { KnownKey } from './memory.queries.ts'
import type { Finding, KnownRow, PlannedRow, ReadRow, Said, SaidField, Understood } from './planned.rules.ts'
import { isFrozenHere } from './frozen.rules.ts'
import { same } from './same.rules.ts'
import { titleOf } from './understand.rules.ts'

/** A project that an earlier import of this list made or changed. */
export interface Known extends KnownKey {
  code: string
  now: Said
  /** Made confidential since: whoever imports may not know of it, and neither reads nor changes it. */
  isHidden: boolean
  /** A decision here rests on it: what it rested on no longer changes by a list. */
  isApproved: boolean
}

export interface Plan {
  rows: PlannedRow[]
  leftOut: Understood['leftOut']
  findings: Finding[]
}

/** Compares every row with what the list said last time and with what the register says now. */
export function planOf(
  understood: Understood,
  known: Map<string, Known>,
  codeByTitle: Map<string, string>,
  headerOf: (field: SaidField) => string,
): Plan {
  const findings = [...understood.findings]
  const rows = understood.rows.map((row): PlannedRow => {
    const before = known.get(row.key)
    if (before?.isHidden) return untouched(row, before, findings)
    if (before) return changed(row, before, findings, headerOf)
    const twin = codeByTitle.get(titleOf(row).toLowerCase())
    if (twin) findings.push({ key: 'same_title', row: row.row, column: null, value: titleOf(row), with: twin })
    return { ...row, action: 'create', changes: row.said }
  })
  return { rows, leftOut: understood.leftOut, findings }
}

function untouched(row: ReadRow, { projectId, said }: Known, findings: Finding[]): KnownRow {
  findings.push({ key: 'not_open_to_you', row: row.row, column: null, value: titleOf(row), with: null })
  const same = { changes: {}, notesChanged: false, remembered: said }
  return { ...row, ...same, action: 'unchanged', isFaulty: true, projectId, code: '' }
}

/**
 * Three ways: what the list says now, what it said then, what the register says. Only what the list itself changed is taken
 * over, and not where somebody has written something else meanwhile, nor what an approval here rests on.
 */
function changed(row: ReadRow, before: Known, findings: Finding[], headerOf: (field: SaidField) => string): KnownRow {
  const changes: Partial<Said> = {}
  const remembered: Said = { ...before.said, ...row.said }
  for (const field of Object.keys(row.said) as SaidField[]) {
    const [wanted, then, now] = [row.said[field], before.said[field], before.now[field]]
    if (same(wanted, then) || same(wanted, now)) continue
    const isFrozen = isFrozenHere(field, before.isApproved, now)
    if (!isFrozen && (then === undefined || same(then, now))) Object.assign(changes, { [field]: wanted })
    else {
      Object.assign(remembered, { [field]: then })
      const about = { row: row.row, column: isFrozen ? headerOf(field) : null, value: titleOf(row), with: before.code }
      findings.push({ key: isFrozen ? 'frozen_here' : 'kept_as_edited', ...about })
    }
  }
  const notesChanged = !same(row.notes, before.notes)
  const action = notesChanged || Object.keys(changes).length > 0 ? 'update' : 'unchanged'
  return { ...row, action, changes, notesChanged, remembered, projectId: before.projectId, code: before.code }
}
