import type { Db, Tx } from '@triaxe/db'
import type { ProjectState, Sheet } from '@triaxe/shared-types'
import { newId } from '../../platform/id.ts'
import { sheetOf } from './project.queries.ts'
import { columnsOf, replaceBelongings, searchTextOf } from './sheet.queries.ts'
import { emptySheet } from './sheet.rules.ts'
import { insertProject, insertTakenOver } from './draft.queries.ts'

/** What a list may say of a project: its state and any field of the sheet. */
export type TakenOverFields = Partial<Sheet> & Pick<Sheet, 'title' | 'leadDepartmentId'> & { state: ProjectState }

/** An imported project enters in the state mapped for it, without a decision. The caller records. */
export const takeOverProject = (tx: Tx, { state, ...fields }: TakenOverFields, at: Date) =>
  insertProject(tx, { sheet: { ...emptySheet(fields.leadDepartmentId), ...fields }, state, at, takenOver: true })

/** Thousands at once, in few statements; in the order given. */
export async function takeOverProjects(
  tx: Tx,
  given: { fields: TakenOverFields; notes: Note[] }[],
  at: Date,
): Promise<{ id: string; code: string }[]> {
  const made: { id: string; code: string }[] = []
  for (let from = 0; from < given.length; from += 500) {
    const some = given.slice(from, from + 500)
    const sheets = some.map(({ fields: { state, ...fields } }) => ({
      sheet: { ...emptySheet(fields.leadDepartmentId), ...fields },
      state,
    }))
    const rows = await insertTakenOver(tx, sheets, at)
    await insertNotes(
      tx,
      rows.flatMap(({ id }, index) => noteRows(id, some[index]?.notes ?? [])),
    )
    made.push(...rows)
  }
  return made
}

/** The list says something new; what it does not name stays. Gives the version that came of it. */
export async function changeTakenOver(
  tx: Tx,
  id: string,
  { state, ...fields }: Partial<TakenOverFields>,
  at: Date,
): Promise<{ version: number }> {
  const sheet = { ...(await sheetOf(tx, id)), ...fields }
  const { code } = await tx.selectFrom('project').select('code').where('id', '=', id).executeTakeFirstOrThrow()
  const row = await tx
    .updateTable('project')
    .set((eb) => ({
      ...columnsOf(sheet),
      searchText: searchTextOf(code, sheet),
      updatedAt: at,
      version: eb('version', '+', 1),
    }))
    .$if(state !== undefined, (query) => query.set({ state: state ?? 'draft' }))
    .where('id', '=', id)
    .where('takenOver', '=', true)
    .returning('version')
    .executeTakeFirstOrThrow()
  await replaceBelongings(tx, id, sheet)
  return row
}

/** The import is taken back: the project goes with everything that hangs on it. */
export const dropTakenOver = (tx: Tx, id: string) =>
  tx.deleteFrom('project').where('id', '=', id).where('takenOver', '=', true).execute()

export interface Note {
  source: string
  label: string
  text: string
}

/** What the source says and the sheet has no place for. */
export async function replaceNotes(tx: Tx, projectId: string, notes: Note[]): Promise<void> {
  await tx.deleteFrom('projectNote').where('projectId', '=', projectId).execute()
  await insertNotes(tx, noteRows(projectId, notes))
}

const noteRows = (projectId: string, notes: Note[]) =>
  notes.map((note, position) => ({ id: newId(), projectId, position, ...note }))

async function insertNotes(tx: Tx, rows: ReturnType<typeof noteRows>): Promise<void> {
  for (let from = 0; from < rows.length; from += 2000)
    await tx
      .insertInto('projectNote')
      .values(rows.slice(from, from + 2000))
      .execute()
}

export const notesOf = (db: Db, projectIds: string[]) =>
  db
    .selectFrom('projectNote')
    .select(['projectId', 'source', 'label', 'text'])
    .where('projectId', 'in', projectIds)
    .orderBy('projectId')
    .orderBy('position')
    .execute()
