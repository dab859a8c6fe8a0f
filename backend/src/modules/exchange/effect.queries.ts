import type { Db, Tx } from '@triaxe/db'
import { sql } from 'kysely'
import type { KnownKey } from './memory.queries.ts'
import type { ImportNote, Said } from './planned.rules.ts'

/** What an update found: enough to set everything back. */
export interface Before {
  version: number
  said: Partial<Said>
  notes: (ImportNote & { source: string })[]
  key: KnownKey
}

export interface Effect {
  projectId: string
  row: number
  action: 'create' | 'update'
  sourceState: string | null
  before: Before | null
  afterVersion: number
}

export async function insertEffects(tx: Tx, importId: string, effects: Effect[]): Promise<void> {
  for (let from = 0; from < effects.length; from += 1000)
    await tx
      .insertInto('importRow')
      .values(
        effects.slice(from, from + 1000).map(({ before, ...effect }) => ({
          importId,
          ...effect,
          before: before === null ? null : JSON.stringify(before),
        })),
      )
      .execute()
}

export async function effectsOf(db: Db, importId: string): Promise<Effect[]> {
  const rows = await db
    .selectFrom('importRow')
    .select(['projectId', 'row', 'action', 'sourceState', 'before', 'afterVersion'])
    .where('importId', '=', importId)
    .orderBy('row')
    .execute()
  return rows as Effect[]
}

export const insertMadeDepartments = async (tx: Tx, importId: string, departmentIds: string[]) => {
  const rows = departmentIds.map((departmentId) => ({ importId, departmentId }))
  if (rows.length > 0) await tx.insertInto('importDepartment').values(rows).execute()
}

/** Departments that this import made and no project stands in any more. */
export async function emptyMadeDepartments(db: Db, importId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('importDepartment')
    .select('departmentId')
    .where('importId', '=', importId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('project')
            .whereRef('project.leadDepartmentId', '=', 'importDepartment.departmentId')
            .select('project.id'),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('projectDepartment')
            .whereRef('projectDepartment.departmentId', '=', 'importDepartment.departmentId')
            .select('projectDepartment.projectId'),
        ),
      ),
    )
    .execute()
  return rows.map(({ departmentId }) => departmentId)
}

/** Projects of an import that somebody has worked on since: another version, or an event that is not of this import. */
export async function editedSince(db: Db, importId: string): Promise<{ id: string; code: string }[]> {
  return db
    .selectFrom('importRow')
    .innerJoin('project', 'project.id', 'importRow.projectId')
    .where('importRow.importId', '=', importId)
    .where((eb) =>
      eb.or([
        eb('project.version', '!=', eb.ref('importRow.afterVersion')),
        eb('project.deletedAt', 'is not', null),
        eb.exists(
          eb
            .selectFrom('auditEvent')
            .innerJoin('importRun', 'importRun.id', 'importRow.importId')
            .whereRef('auditEvent.projectId', '=', 'importRow.projectId')
            .whereRef('auditEvent.at', '>=', 'importRun.committedAt')
            .where('auditEvent.type', 'not in', ['project.taken_over', 'project.changed_by_list', 'project.set_back'])
            .select('auditEvent.id'),
        ),
      ]),
    )
    .select(['project.id', 'project.code'])
    .orderBy('project.code')
    .execute()
}

/** A project set back stands again as the imports before left it: they can be taken back in their turn. */
export async function restoreVersions(tx: Tx, given: { projectId: string; was: number; is: number }[]): Promise<void> {
  if (given.length === 0) return
  await sql`
    update import_row set after_version = new."is"
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as new ("projectId" uuid, was int4, "is" int4)
    where import_row.project_id = new."projectId" and import_row.after_version = new.was`.execute(tx)
}
