import type { Tx } from '@triaxe/db'
import type { Mapping } from '@triaxe/shared-types'
import type { Actor } from '../../platform/context.ts'
import { found } from '../../platform/errors.ts'
import { recordAll } from '../audit/index.ts'
import { changeTakenOver, notesOf, takeOverProjects } from '../projects/index.ts'
import { type Effect, insertEffects } from './effect.queries.ts'
import { labelOf } from './lens.rules.ts'
import { keepKeys } from './memory.queries.ts'
import type { Known } from './plan.rules.ts'
import type { KnownRow, NewRow, ReadRow } from './planned.rules.ts'
import { lockProjects } from './register.queries.ts'
import { type Defaults, type DepartmentIds, fieldsOf, newFieldsOf, picked, settled } from './said.rules.ts'

export interface Work {
  tx: Tx
  actor: Actor
  at: Date
  importId: string
  mapping: Mapping
  defaults: Defaults
  departments: DepartmentIds
}

/** New projects, with their notes, the keys to know them by, and an event each: few statements for thousands. */
export async function takeOver(work: Work, rows: NewRow[]): Promise<void> {
  const { tx, actor, at, importId, mapping, defaults, departments } = work
  const given = rows.map((row) => ({
    fields: newFieldsOf(row.said, defaults, departments),
    notes: notesFor(row, mapping),
  }))
  const made = await takeOverProjects(tx, given, at)
  const done = rows.map((row, index) => ({ row, projectId: found(made[index]).id }))
  const keys = done.map(({ row: { key, said, notes }, projectId }) => ({
    key,
    projectId,
    said: settled(said, departments),
    notes,
  }))
  await keepKeys(tx, mapping.list, keys)
  await insertEffects(
    tx,
    importId,
    done.map(({ row, projectId }) =>
      effectOf(row, mapping, { projectId, action: 'create', before: null, afterVersion: 1 }),
    ),
  )
  await recordAll(
    tx,
    done.map(({ row, projectId }) => ({
      actor,
      at,
      type: 'project.taken_over',
      subject: { projectId, importId },
      changes: { list: mapping.list, row: row.row, ...settled(row.said, departments) },
    })),
  )
}

const notesFor = ({ notes }: ReadRow, { list }: Mapping) => notes.map((note) => ({ source: list, ...note }))

type Done = Pick<Effect, 'projectId' | 'action' | 'before' | 'afterVersion'>

/** The source's own word for the state stays with the row: figures by phase count it. */
function effectOf(row: ReadRow, { columns }: Mapping, done: Done): Effect {
  const column = columns.findIndex(({ target }) => target === 'state')
  const label = labelOf(
    columns.map(({ header }) => header),
    column,
  )
  const sourceState = column < 0 ? null : (row.notes.find((note) => note.label === label)?.text ?? null)
  return { ...done, row: row.row, sourceState }
}

/** Projects that the list knows already: only what it changed itself. */
export async function change(work: Work, rows: KnownRow[], known: Map<string, Known>): Promise<void> {
  const { tx, actor, at, importId, mapping, departments } = work
  if (rows.length === 0) return
  const ids = rows.map(({ projectId }) => projectId)
  const versions = new Map((await lockProjects(tx, ids)).map(({ id, version }) => [id, version]))
  const notes = Map.groupBy(await notesOf(tx, ids), ({ projectId }) => projectId)
  const old = (id: string) => (notes.get(id) ?? []).map(({ source, label, text }) => ({ source, label, text }))
  const changes = rows.map((row) => ({
    id: row.projectId,
    fields: fieldsOf(row.changes, departments),
    notes: [...old(row.projectId).filter(({ source }) => source !== mapping.list), ...notesFor(row, mapping)],
  }))
  const after = await changeTakenOver(tx, changes, at)
  const keys = rows.map(({ key, projectId, remembered, notes: said }) => ({
    key,
    projectId,
    said: settled(remembered, departments),
    notes: said,
  }))
  await keepKeys(tx, mapping.list, keys)
  const effects = rows.map((row) => {
    const { projectId } = row
    const { now, key, said, notes: saidNotes } = found(known.get(row.key))
    const memory = { key, projectId, said, notes: saidNotes }
    const before = {
      version: versions.get(projectId) ?? 0,
      said: picked(now, row.changes),
      notes: old(projectId),
      key: memory,
    }
    return effectOf(row, mapping, { projectId, action: 'update', before, afterVersion: after.get(projectId) ?? 0 })
  })
  await insertEffects(tx, importId, effects)
  await recordAll(
    tx,
    rows.map((row) => ({
      actor,
      at,
      type: 'project.changed_by_list',
      subject: { projectId: row.projectId, importId },
      changes: { list: mapping.list, row: row.row, ...settled(row.changes, departments) },
    })),
  )
}
