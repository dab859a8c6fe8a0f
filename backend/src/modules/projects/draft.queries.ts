import type { Db, Tx } from '@triaxe/db'
import type { ProjectState, Sheet } from '@triaxe/shared-types'
import { nextNumber, nextNumbers } from '../../platform/counter.queries.ts'
import { isoDay, yearOf } from '../../platform/day.ts'
import type { Actor } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import type { ProjectFacts } from './projects.policy.ts'
import { factsOf } from './projects.queries.ts'
import { addBelongings, columnsOf, replaceBelongings, searchTextOf, titleWords } from './sheet.queries.ts'

interface NewProject {
  sheet: Sheet
  state: ProjectState
  at: Date
  takenOver?: boolean
  copiedFrom?: string | null
  /** Fixed ids of a demonstration. */
  id?: string
}

/** A new row with the next code of its year, `2026-0042`. */
export async function insertProject(tx: Tx, given: NewProject): Promise<{ id: string; code: string }> {
  const { sheet, state, at, takenOver = false, copiedFrom = null, id = newId(at.getTime()) } = given
  const year = yearOf(isoDay(at))
  const code = codeOf(year, await nextNumber(tx, 'project', year))
  await tx
    .insertInto('project')
    .values({
      id,
      code,
      state,
      ...columnsOf(sheet),
      takenOver,
      copiedFrom,
      searchText: searchTextOf(code, sheet),
      createdAt: at,
      updatedAt: at,
    })
    .execute()
  await addBelongings(tx, id, sheet)
  return { id, code }
}

const codeOf = (year: number, number: number) => `${year}-${String(number).padStart(4, '0')}`

/** Many rows of a list at once; they have no members and no partners yet. */
export async function insertTakenOver(
  tx: Tx,
  given: { sheet: Sheet; state: ProjectState }[],
  at: Date,
): Promise<{ id: string; code: string }[]> {
  if (given.length === 0) return []
  const year = yearOf(isoDay(at))
  const first = (await nextNumbers(tx, 'project', year, given.length)) - given.length + 1
  const rows = given.map(({ sheet, state }, index) => {
    const code = codeOf(year, first + index)
    const searchText = searchTextOf(code, sheet)
    const id = newId(at.getTime())
    return { id, code, state, ...columnsOf(sheet), takenOver: true, searchText, createdAt: at, updatedAt: at }
  })
  await tx.insertInto('project').values(rows).execute()
  const titles = rows.flatMap(({ id }, index) => titleWords(id, given[index]?.sheet.title ?? {}))
  if (titles.length > 0) await tx.insertInto('projectTitle').values(titles).execute()
  return rows.map(({ id, code }) => ({ id, code }))
}

/** Names the version that was read; false when somebody was faster. */
export async function replaceSheet(
  tx: Tx,
  { id, code, version }: { id: string; code: string; version: number },
  sheet: Sheet,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('project')
    .set((eb) => ({
      ...columnsOf(sheet),
      searchText: searchTextOf(code, sheet),
      updatedAt: at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await replaceBelongings(tx, id, sheet)
  return true
}

export async function leadsAProject(db: Db, actor: Actor): Promise<boolean> {
  const row = await db
    .selectFrom('projectMember')
    .where('personId', '=', actor.personId)
    .where('role', '=', 'project_lead')
    .select('projectId')
    .executeTakeFirst()
  return row !== undefined
}

export const wasSubmitted = async (db: Db, projectId: string): Promise<boolean> =>
  (await db.selectFrom('projectSubmission').where('projectId', '=', projectId).select('number').executeTakeFirst()) !==
  undefined

export const markDeleted = (tx: Tx, id: string, at: Date) =>
  tx
    .updateTable('project')
    .set((eb) => ({ deletedAt: at, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

export async function lockDeleted(tx: Tx, id: string): Promise<ProjectFacts | undefined> {
  const row = await tx
    .selectFrom('project')
    .where('id', '=', id)
    .where('deletedAt', 'is not', null)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
  return row && factsOf(tx, id)
}

export const bringBack = (tx: Tx, id: string) =>
  tx
    .updateTable('project')
    .set((eb) => ({ deletedAt: null, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** For good: what was deleted before this instant. */
export const purgeDeleted = (tx: Tx, before: Date) => tx.deleteFrom('project').where('deletedAt', '<', before).execute()
