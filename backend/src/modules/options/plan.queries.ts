import type { Db, Tx } from '@triaxe/db'
import type { ArbitrationSettings, Departure, PriorityPlan, ProjectState } from '@triaxe/shared-types'
import { candidateStates } from '@triaxe/shared-types/options.rules'
import { sql } from 'kysely'
import type { Basis, Kept } from './basis.rules.ts'
import type { Solution } from './optimiser/optimum.rules.ts'

const plans = (db: Db) =>
  db
    .selectFrom('plan')
    .select(['decisionId as id', 'number', 'name'])
    .select([
      sql<ArbitrationSettings>`settings`.as('settings'),
      sql<Basis>`basis`.as('basis'),
      sql<Solution>`solution`.as('solution'),
      sql<PriorityPlan['judgement']>`judgement`.as('judgement'),
      sql<Departure[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('projectId', p.project_id, 'reason', p.reason) order by p.project_id), '[]')
        from plan_project p where p.plan_id = plan.decision_id and p.departs)`.as('departures'),
    ])
export type PlanRow = Awaited<ReturnType<typeof plansKept>>[number]

/** The one in force first. */
export const plansKept = (db: Db) => plans(db).orderBy('number', 'desc').execute()

export const planKept = (db: Db, id: string) => plans(db).where('decisionId', '=', id).executeTakeFirst()

/** What the plan in force says of a project that is still to be chosen; null where it says nothing. */
export async function planOn(db: Db, { id, state }: { id: string; state: ProjectState }) {
  if (!(candidateStates as readonly string[]).includes(state)) return null
  const row = await db
    .selectFrom('plan')
    .innerJoin('planProject', 'planProject.planId', 'plan.decisionId')
    .where('planProject.projectId', '=', id)
    .where('plan.number', '=', (eb) => eb.selectFrom('plan as latest').select((of) => of.fn.max('number').as('number')))
    .select(['plan.number', 'plan.name', 'planProject.isIn'])
    .executeTakeFirst()
  return row ?? null
}

interface NewPlanRow extends Omit<Kept, 'departures'> {
  decisionId: string
  number: number
  name: string
  decidedOn: string
  optionId: string
  optionVersion: number
  projects: { projectId: string; isIn: boolean; departure: string | null; later: number; startsIn: number | null }[]
}

/** What was decided stays as it was computed; the caller records. */
export async function keepPlan(tx: Tx, { projects, ...plan }: NewPlanRow): Promise<void> {
  await tx
    .insertInto('plan')
    .values({
      ...plan,
      settings: JSON.stringify(plan.settings),
      basis: JSON.stringify(plan.basis),
      solution: JSON.stringify(plan.solution),
    })
    .execute()
  if (projects.length === 0) return
  const rows = projects.map(({ departure, ...line }) => ({
    ...line,
    planId: plan.decisionId,
    departs: departure !== null,
    reason: departure,
  }))
  await tx.insertInto('planProject').values(rows).execute()
}

export const unjudgedPlan = (db: Db) =>
  plans(db).where('judgement', 'is', null).orderBy('number', 'desc').limit(1).executeTakeFirst()

/** Said once: a second judge who was as quick changes nothing. */
export async function keepJudgement(tx: Tx, id: string, judgement: NonNullable<PriorityPlan['judgement']>, at: Date) {
  const { numUpdatedRows } = await tx
    .updateTable('plan')
    .set({ judgement, judgedAt: at })
    .where('decisionId', '=', id)
    .where('judgement', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
