import type { Db, Tx } from '@triaxe/db'
import type { Comparison, DraftContent, FrameworkState, Judgement } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { found } from '../../platform/errors.ts'
import { type Adoption, insertAnchors, insertCriteria } from './strategy.queries.ts'

const heads = (db: Db) =>
  db
    .selectFrom('framework')
    .select(['id', 'number', 'version', 'basedOn', 'adoptedOn', 'changedAt', 'changedBy'])
    .select(sql<FrameworkState>`state`.as('state'))

export const headOf = async (db: Db, id: string) => found(await heads(db).where('id', '=', id).executeTakeFirst())

/** Nobody else changes the version in force or drafts beside it until this transaction ends. */
export const lockInForce = async (tx: Tx) =>
  found(await heads(tx).where('state', '=', 'in_force').forUpdate().executeTakeFirst(), 'strategy.no_framework')

export const lockHead = async (tx: Tx, id: string) =>
  found(await heads(tx).where('id', '=', id).forUpdate().executeTakeFirst())

export const draftId = async (db: Db): Promise<string | null> =>
  (await heads(db).where('state', '=', 'draft').executeTakeFirst())?.id ?? null

interface Change {
  changedAt: Date
  changedBy: string
}

export const countDraftUp = (tx: Tx, id: string, change: Change) =>
  tx
    .updateTable('framework')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** Criteria are written anew, with the ids they have. */
export async function replaceContent(tx: Tx, frameworkId: string, { name, axes }: DraftContent): Promise<void> {
  await tx
    .updateTable('framework')
    .set({ name: JSON.stringify(name) })
    .where('id', '=', frameworkId)
    .execute()
  for (const [place, axis] of axes.entries()) await replaceAxis(tx, frameworkId, place + 1, axis)
}

async function replaceAxis(tx: Tx, frameworkId: string, position: number, axis: DraftContent['axes'][number]) {
  const { id: axisId } = await tx
    .updateTable('axis')
    .set({
      name: JSON.stringify(axis.name),
      description: JSON.stringify(axis.description),
      weightBp: axis.weightBp,
    })
    .where('frameworkId', '=', frameworkId)
    .where('position', '=', position)
    .returning('id')
    .executeTakeFirstOrThrow()
  // A criterion may come from another axis: it leaves there before it arrives here.
  const ids = axis.criteria.map(({ id }) => id)
  await tx
    .deleteFrom('criterion')
    .where((eb) => eb.or([eb('axisId', '=', axisId), eb('id', '=', sql<string>`any(${ids}::uuid[])`)]))
    .execute()
  if (axis.criteria.length === 0) return
  await insertCriteria(
    tx,
    axis.criteria.map(({ anchors: _anchors, ...criterion }, place) => ({ ...criterion, axisId, position: place + 1 })),
  )
  await insertAnchors(
    tx,
    axis.criteria.flatMap(({ id: criterionId, anchors }) =>
      anchors.map((text, level) => ({ criterionId, level, text })),
    ),
  )
}

/** Those of these ids that another version holds. */
export const heldElsewhere = async (db: Db, frameworkId: string, ids: string[]): Promise<string[]> =>
  (
    await db
      .selectFrom('criterion')
      .innerJoin('axis', 'axis.id', 'criterion.axisId')
      .where('axis.frameworkId', '!=', frameworkId)
      .where(sql<boolean>`criterion.id = any(${ids}::uuid[])`)
      .select('criterion.id')
      .execute()
  ).map(({ id }) => id)

export const deleteDraft = (tx: Tx, id: string) =>
  tx.deleteFrom('framework').where('id', '=', id).where('state', '=', 'draft').execute()

export const putInForce = (tx: Tx, id: string, adoption: Adoption) =>
  tx
    .updateTable('framework')
    .set((eb) => ({ ...adoption, state: 'in_force', version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

interface Weight {
  id: string
  weightBp: number
}

export async function setAxisWeights(tx: Tx, weights: Weight[]): Promise<void> {
  for (const { id, weightBp } of weights) await tx.updateTable('axis').set({ weightBp }).where('id', '=', id).execute()
}

export async function setCriterionWeights(tx: Tx, weights: Weight[]): Promise<void> {
  for (const { id, weightBp } of weights)
    await tx.updateTable('criterion').set({ weightBp }).where('id', '=', id).execute()
}

interface NewComparison {
  frameworkId: string
  level: number
  judgements: Judgement[]
  comparedBy: string
  comparedByLabel: string
  comparedAt: Date
}

export const putComparison = (tx: Tx, { judgements, ...row }: NewComparison) => {
  const said = { judgements: JSON.stringify(judgements) }
  const { frameworkId: _framework, level: _level, ...by } = row
  return tx
    .insertInto('comparison')
    .values({ ...row, ...said })
    .onConflict((conflict) => conflict.columns(['frameworkId', 'level']).doUpdateSet({ ...by, ...said }))
    .execute()
}

export const comparisonsOf = async (db: Db, frameworkId: string): Promise<Comparison[]> =>
  (
    await db
      .selectFrom('comparison')
      .where('frameworkId', '=', frameworkId)
      .select(['level', 'judgements', 'comparedByLabel as comparedBy', 'comparedAt'])
      .orderBy('level')
      .execute()
  ).map((row) => ({ ...row, judgements: row.judgements as Judgement[], comparedAt: row.comparedAt.toISOString() }))
