import type { Db, Tx } from '@triaxe/db'
import type {
  Baseline,
  MilestoneKey,
  MilestoneLevel,
  Phase,
  PhaseKey,
  PlanModule,
  TemplateName,
} from '@triaxe/shared-types'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { MilestoneRow } from './planning.rules.ts'

export interface Schedule {
  template: TemplateName
  modules: PlanModule[]
  version: number
}

export const scheduleOf = (db: Db, projectId: string): Promise<Schedule | undefined> =>
  db
    .selectFrom('schedule')
    .select(['template', 'modules', 'version'])
    .where('projectId', '=', projectId)
    .$narrowType<{ template: TemplateName; modules: PlanModule[] }>()
    .executeTakeFirst()

export const isFrozen = async (db: Db, projectId: string): Promise<boolean> =>
  (await db.selectFrom('baseline').select('id').where('projectId', '=', projectId).limit(1).executeTakeFirst()) !==
  undefined

/** As one parameter, however many there are. */
const among = (ids: string[]) => sql<string>`any(${ids}::uuid[])`

export const phasesOf = (db: Db, projectIds: string[]): Promise<(Phase & { projectId: string })[]> =>
  db
    .selectFrom('phase')
    .select(['projectId', 'key', 'startsOn', 'endsOn'])
    .where('projectId', '=', among(projectIds))
    .$narrowType<{ key: PhaseKey }>()
    .orderBy('projectId')
    .orderBy('position')
    .execute()

export const milestonesOf = (db: Db, projectIds: string[]): Promise<(MilestoneRow & { projectId: string })[]> =>
  db
    .selectFrom('milestone')
    .select(['projectId', 'id', 'position', 'phaseKey', 'key', 'name', 'level', 'isGate', 'isGoLive', 'note'])
    .select(['originalOn', 'approvedOn', 'forecastOn', 'actualOn'])
    .where('projectId', '=', among(projectIds))
    .$narrowType<{ phaseKey: PhaseKey; key: MilestoneKey | null; level: MilestoneLevel }>()
    .orderBy('projectId')
    .orderBy('position')
    .orderBy('id')
    .execute()

export async function baselinesOf(db: Db, projectId: string): Promise<Baseline[]> {
  const rows = await db
    .selectFrom('baseline')
    .select(['number', 'frozenAt', 'decisionId'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('baselineMilestone')
          .whereRef('baselineId', '=', 'baseline.id')
          .select(['milestoneId', 'name', 'dueOn'])
          .orderBy('dueOn')
          .orderBy('milestoneId'),
      ).as('milestones'),
    )
    .where('projectId', '=', projectId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, frozenAt: row.frozenAt.toISOString() }))
}

export const putSchedule = (tx: Tx, projectId: string, template: TemplateName, modules: PlanModule[]) =>
  tx
    .insertInto('schedule')
    .values({ projectId, template, modules })
    .onConflict((on) =>
      on.column('projectId').doUpdateSet((eb) => ({ template, modules, version: eb('schedule.version', '+', 1) })),
    )
    .execute()

/** Every change to a plan counts in its version. */
export const countChange = (tx: Tx, projectId: string) =>
  tx
    .updateTable('schedule')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('projectId', '=', projectId)
    .execute()

export async function replacePhases(tx: Tx, projectId: string, rows: (Phase & { id: string })[]): Promise<void> {
  await tx.deleteFrom('phase').where('projectId', '=', projectId).execute()
  await tx
    .insertInto('phase')
    .values(rows.map((row, position) => ({ ...row, projectId, position })))
    .execute()
}

export async function replaceMilestones(tx: Tx, projectId: string, rows: MilestoneRow[]): Promise<void> {
  await tx.deleteFrom('milestone').where('projectId', '=', projectId).execute()
  await tx
    .insertInto('milestone')
    .values(rows.map((row) => columnsOf(projectId, row)))
    .execute()
}

export const insertMilestone = (tx: Tx, projectId: string, row: MilestoneRow) =>
  tx.insertInto('milestone').values(columnsOf(projectId, row)).execute()

const columnsOf = (projectId: string, { name, ...row }: MilestoneRow) => ({
  ...row,
  projectId,
  name: JSON.stringify(name),
})

export const updateMilestone = (tx: Tx, id: string, { name, ...row }: Omit<MilestoneRow, 'id' | 'key'>) =>
  tx
    .updateTable('milestone')
    .set({ ...row, name: JSON.stringify(name) })
    .where('id', '=', id)
    .execute()

export const deleteMilestone = (tx: Tx, id: string) => tx.deleteFrom('milestone').where('id', '=', id).execute()
