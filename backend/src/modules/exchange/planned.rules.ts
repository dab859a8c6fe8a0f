import type { ImportMessageKey, LocalisedText, Nature, ProjectState } from '@triaxe/shared-types'

export interface ImportNote {
  label: string
  text: string
}

/** A department that is there, or one that the import makes, by its code. */
export type DepartmentRef = { id: string } | { code: string }

/** What a row says of a project; a field that no column names is absent. */
export interface Said {
  title: LocalisedText
  summary?: LocalisedText
  department?: DepartmentRef
  state?: ProjectState
  natures?: Nature[]
  mainAxis?: number | null
  estimatedCost?: string | null
  estimatedPosts?: number | null
  startsOn?: string | null
  /** Day and open end belong together: one excludes the other. */
  end?: { on: string | null; isOpen: boolean }
  legalBasis?: string
}
export type SaidField = keyof Said

export interface Finding {
  key: ImportMessageKey
  row: number
  column: string | null
  value: string | null
  with: string | null
}

/** A row as it was understood; nothing has been compared with the register yet. */
export interface ReadRow {
  row: number
  key: string
  said: Said
  notes: ImportNote[]
  isFaulty: boolean
}

export interface Understood {
  rows: ReadRow[]
  /** Remarks, totals and, if so wished, faulty rows. */
  leftOut: { row: number; title: string }[]
  findings: Finding[]
}

interface Planned extends ReadRow {
  /** What goes into the register; for a new project everything, for a known one what changed in the list. */
  changes: Partial<Said>
}

export type NewRow = Planned & { action: 'create' }
export type KnownRow = Planned & {
  action: 'update' | 'unchanged'
  projectId: string
  code: string
  notesChanged: boolean
  /** What the list will be remembered to have said; where somebody wrote something else meanwhile, what it said before. */
  remembered: Said
}
export type PlannedRow = NewRow | KnownRow
