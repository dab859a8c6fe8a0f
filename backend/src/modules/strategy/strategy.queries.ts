import type { Db, Tx } from '@triaxe/db'
import type { Framework, FrameworkState, LocalisedText } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { found } from '../../platform/errors.ts'

const summaries = (db: Db) =>
  db
    .selectFrom('framework')
    .select(['id', 'number', 'name', 'adoptedOn', 'adoptedBy', 'reason', 'version'])
    .select(sql<FrameworkState>`state`.as('state'))

const whole = (db: Db) =>
  summaries(db).select((eb) =>
    jsonArrayFrom(
      eb
        .selectFrom('axis')
        .whereRef('axis.frameworkId', '=', 'framework.id')
        .select(['axis.id', 'axis.position', 'axis.name', 'axis.description', 'axis.weightBp'])
        .select((ofAxis) =>
          jsonArrayFrom(
            ofAxis
              .selectFrom('criterion')
              .whereRef('criterion.axisId', '=', 'axis.id')
              .select([
                'criterion.id',
                'criterion.position',
                'criterion.name',
                'criterion.description',
                'criterion.weightBp',
                'criterion.lineage',
              ])
              .select((ofCriterion) =>
                jsonArrayFrom(
                  ofCriterion
                    .selectFrom('anchor')
                    .whereRef('anchor.criterionId', '=', 'criterion.id')
                    .select(['anchor.level', 'anchor.text'])
                    .orderBy('anchor.level'),
                ).as('anchors'),
              )
              .orderBy('criterion.position'),
          ).as('criteria'),
        )
        .orderBy('axis.position'),
    ).as('axes'),
  )

export async function frameworkInForce(db: Db): Promise<Framework> {
  const row = await whole(db).where('state', '=', 'in_force').executeTakeFirst()
  return found(row as Framework | undefined, 'strategy.no_framework')
}

export async function framework(db: Db, id: string): Promise<Framework> {
  const row = await whole(db).where('id', '=', id).executeTakeFirst()
  return found(row as Framework | undefined)
}

export const frameworks = (db: Db, withDrafts: boolean) =>
  summaries(db)
    .$if(!withDrafts, (query) => query.where('state', '!=', 'draft'))
    .orderBy('number', 'desc')
    .execute()

export const lastFrameworkNumber = async (db: Db): Promise<number> => {
  const row = await db
    .selectFrom('framework')
    .select((eb) => eb.fn.max('number').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

export const supersede = (tx: Tx) =>
  tx.updateTable('framework').set({ state: 'superseded' }).where('state', '=', 'in_force').execute()

interface NewFramework {
  id: string
  number: number
  name: LocalisedText
  createdAt: Date
}
export interface Adoption {
  adoptedOn: string
  adoptedBy: string
  reason: string
}
interface Drafting {
  basedOn: string
  changedAt: Date
  changedBy: string
}

export const insertFramework = (
  tx: Tx,
  { name, ...row }: NewFramework & (({ state: 'in_force' } & Adoption) | ({ state: 'draft' } & Drafting)),
) =>
  tx
    .insertInto('framework')
    .values({ ...row, name: JSON.stringify(name) })
    .execute()

interface Weighted {
  id: string
  position: number
  name: LocalisedText
  description: LocalisedText
  weightBp: number
}

const stored = <T extends Weighted>({ name, description, ...row }: T) => ({
  ...row,
  name: JSON.stringify(name),
  description: JSON.stringify(description),
})

export const insertAxes = (tx: Tx, rows: (Weighted & { frameworkId: string })[]) =>
  tx.insertInto('axis').values(rows.map(stored)).execute()

export const insertCriteria = (tx: Tx, rows: (Weighted & { axisId: string; lineage: string })[]) =>
  tx.insertInto('criterion').values(rows.map(stored)).execute()

export const insertAnchors = (tx: Tx, rows: { criterionId: string; level: number; text: LocalisedText }[]) =>
  tx
    .insertInto('anchor')
    .values(rows.map((row) => ({ ...row, text: JSON.stringify(row.text) })))
    .execute()
