import type { Db, Tx } from '@triaxe/db'
import type { DecisionType } from '@triaxe/shared-types'
import { sql } from 'kysely'

export const planDecisions = (db: Db) =>
  db
    .selectFrom('decision')
    .where('type', '=', 'adopt_plan')
    .select(['id', 'number', 'body', 'decidedOn', 'reasonAxis1', 'reasonAxis2', 'reasonAxis3'])
    .select(['recordedByLabel as recordedBy', 'recordedAt'])
    .orderBy('number', 'desc')
    .execute()
export type PlanDecision = Awaited<ReturnType<typeof planDecisions>>[number]

/** What the plan brought for single projects. */
export const decisionsOfPlan = (db: Db, planDecisionId: string) =>
  db
    .selectFrom('decision')
    .where('planDecisionId', '=', planDecisionId)
    .select([sql<string>`project_id`.as('projectId'), sql<DecisionType>`type`.as('type'), 'creditAmount'])
    .orderBy('id')
    .execute()

interface NewPlanDecision {
  id: string
  number: number
  body: string
  decidedOn: string
  reasonAxis1: string | null
  reasonAxis2: string | null
  reasonAxis3: string | null
  frameworkId: string
  value: number
  recordedBy: string
  recordedByLabel: string
  recordedAt: Date
}

export const insertPlanDecision = (tx: Tx, row: NewPlanDecision) =>
  tx
    .insertInto('decision')
    .values({ ...row, type: 'adopt_plan' })
    .execute()
