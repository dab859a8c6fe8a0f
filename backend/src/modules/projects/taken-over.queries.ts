import type { Tx } from '@triaxe/db'
import type { ProjectState, Sheet } from '@triaxe/shared-types'
import { newId } from '../../platform/id.ts'
import { insertProject } from './draft.queries.ts'
import { sheetOf } from './project.queries.ts'
import { columnsOf, replaceBelongings, searchTextOf } from './sheet.queries.ts'
import { emptySheet } from './sheet.rules.ts'

/** What a list may say of a project: its state and any field of the sheet. */
export type TakenOverFields = Partial<Sheet> & Pick<Sheet, 'title' | 'leadDepartmentId'> & { state: ProjectState }

/** An imported project enters in the state mapped for it, without a decision. The caller records. */
export const takeOverProject = (tx: Tx, { state, ...fields }: TakenOverFields, at: Date) =>
  insertProject(tx, { sheet: { ...emptySheet(fields.leadDepartmentId), ...fields }, state, at, takenOver: true })

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
  const rows = notes.map((note, position) => ({ id: newId(), projectId, position, ...note }))
  if (rows.length > 0) await tx.insertInto('projectNote').values(rows).execute()
}
