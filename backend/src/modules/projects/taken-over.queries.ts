import type { Db, Tx } from '@triaxe/db'
import type { ProjectState, Sheet } from '@triaxe/shared-types'
import { langs } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import { insertTakenOver } from './draft.queries.ts'
import { titleWords } from './sheet.queries.ts'
import { emptySheet } from './sheet.rules.ts'

/** What a list may say of a project. */
export type ListedFields = Pick<
  Sheet,
  | 'title'
  | 'summary'
  | 'natures'
  | 'leadDepartmentId'
  | 'mainAxis'
  | 'estimatedCost'
  | 'estimatedPosts'
  | 'startsOn'
  | 'endsOn'
  | 'openEnded'
  | 'legalBasis'
> & { state: ProjectState }

/** A new project needs a title, a department and a state; the rest may be unknown. */
export type TakenOverFields = Partial<ListedFields> & Pick<ListedFields, 'title' | 'leadDepartmentId' | 'state'>

export interface Note {
  source: string
  label: string
  text: string
}

/**
 * Projects of a list enter in the states mapped for them, without a decision: thousands in few statements, in the order
 * given, each with what the source says and the sheet has no place for. The caller records.
 */
export async function takeOverProjects(
  tx: Tx,
  given: { fields: TakenOverFields; notes: Note[] }[],
  at: Date,
): Promise<{ id: string; code: string }[]> {
  const made: { id: string; code: string }[] = []
  for (const some of batches(given)) {
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

export interface TakenOverChange {
  id: string
  /** What is absent stays. */
  fields: Partial<ListedFields>
  /** All notes of the project; absent: they stay. */
  notes?: Note[]
}

/** A list says something new. Gives the versions that came of it; a project that was not taken over stays as it is. */
export async function changeTakenOver(tx: Tx, changes: TakenOverChange[], at: Date): Promise<Map<string, number>> {
  const versions = new Map<string, number>()
  for (const some of batches(changes)) {
    const rows = await merged(tx, some)
    for (const { id, version } of await updateAll(tx, rows, at)) versions.set(id, version)
    await replaceTitles(tx, some)
    await replaceNotes(tx, some)
  }
  return versions
}

/** The import is taken back: the projects go with everything that hangs on them. */
export async function dropTakenOver(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0)
    await tx.deleteFrom('project').where('id', '=', anyOf(ids)).where('takenOver', '=', true).execute()
}

export const notesOf = (db: Db, projectIds: string[]) =>
  db
    .selectFrom('projectNote')
    .select(['projectId', 'source', 'label', 'text'])
    .where('projectId', '=', anyOf(projectIds))
    .orderBy('projectId')
    .orderBy('position')
    .execute()

const anyOf = (ids: string[]) => sql<string>`any(${ids}::uuid[])`
const batches = <T>(all: T[], size = 500): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

/** The fields as they stand, with what is new over them. */
async function merged(tx: Tx, changes: TakenOverChange[]) {
  const rows = await tx
    .selectFrom('project')
    .where('id', '=', anyOf(changes.map(({ id }) => id)))
    .where('takenOver', '=', true)
    .select(['id', 'code', 'state', 'title', 'summary', 'natures', 'leadDepartmentId', 'mainAxis'])
    .select(['estimatedCost', 'estimatedPosts', 'startsOn', 'endsOn', 'openEnded', 'legalBasis'])
    .execute()
  const fieldsOf = new Map(changes.map(({ id, fields }) => [id, fields]))
  return rows.map(({ code, ...row }) => {
    const now = { ...row, ...fieldsOf.get(row.id) }
    const told = langs.flatMap((lang) => [now.title[lang], now.summary[lang]]).filter(Boolean)
    return { ...now, words: [code, ...told].join(' ') }
  })
}

const updateAll = async (tx: Tx, rows: Awaited<ReturnType<typeof merged>>, at: Date) => {
  const { rows: updated } = await sql<{ id: string; version: number }>`
    update project set
      state = new.state, title = new.title, summary = new.summary, natures = new.natures,
      lead_department_id = new."leadDepartmentId", main_axis = new."mainAxis",
      estimated_cost = new."estimatedCost", estimated_posts = new."estimatedPosts",
      starts_on = new."startsOn", ends_on = new."endsOn", open_ended = new."openEnded", legal_basis = new."legalBasis",
      search_text = unaccent(lower(new.words)), updated_at = ${at}, version = version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new (
      id uuid, state text, title jsonb, summary jsonb, natures text[], "leadDepartmentId" uuid, "mainAxis" int2,
      "estimatedCost" numeric, "estimatedPosts" int4, "startsOn" date, "endsOn" date, "openEnded" boolean,
      "legalBasis" text, words text)
    where project.id = new.id
    returning project.id, project.version`.execute(tx)
  return updated
}

async function replaceTitles(tx: Tx, changes: TakenOverChange[]): Promise<void> {
  const renamed = changes.flatMap(({ id, fields: { title } }) => (title ? [{ id, title }] : []))
  if (renamed.length === 0) return
  await tx
    .deleteFrom('projectTitle')
    .where('projectId', '=', anyOf(renamed.map(({ id }) => id)))
    .execute()
  const rows = renamed.flatMap(({ id, title }) => titleWords(id, title))
  if (rows.length > 0) await tx.insertInto('projectTitle').values(rows).execute()
}

async function replaceNotes(tx: Tx, changes: TakenOverChange[]): Promise<void> {
  const noted = changes.flatMap(({ id, notes }) => (notes ? [{ id, notes }] : []))
  if (noted.length === 0) return
  await tx
    .deleteFrom('projectNote')
    .where('projectId', '=', anyOf(noted.map(({ id }) => id)))
    .execute()
  await insertNotes(
    tx,
    noted.flatMap(({ id, notes }) => noteRows(id, notes)),
  )
}

const noteRows = (projectId: string, notes: Note[]) =>
  notes.map((note, position) => ({ id: newId(), projectId, position, ...note }))

async function insertNotes(tx: Tx, rows: ReturnType<typeof noteRows>): Promise<void> {
  for (const some of batches(rows, 2000)) await tx.insertInto('projectNote').values(some).execute()
}
