import type { Db, Tx } from '@triaxe/db'
import type { Axis, DraftContent, FrameworkDraft } from '@triaxe/shared-types'
import type { Actor, Ctx } from '../../platform/context.ts'
import { allow, AppError, conflict, notFound, unchanged } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import {
  comparisonsOf,
  countDraftUp,
  deleteDraft,
  draftId,
  headOf,
  heldElsewhere,
  lockHead,
  lockInForce,
  replaceContent,
} from './draft.queries.ts'
import { contentFaults } from './draft.rules.ts'
import { mayReadDrafts, maySteerStrategy } from './strategy.policy.ts'
import { framework, insertAxes, insertFramework, lastFrameworkNumber } from './strategy.queries.ts'

/** One draft at a time: two that are prepared side by side would both continue a version that only one of them replaces. */
export async function draftFramework({ db, actor, now }: Ctx): Promise<FrameworkDraft> {
  allow(maySteerStrategy(actor), 'strategy.chancellery_only')
  return db.transaction().execute(async (tx) => {
    const { id: basedOn } = await lockInForce(tx)
    if (await draftId(tx)) throw conflict('strategy.draft_exists')
    const [id, number] = [newId(), (await lastFrameworkNumber(tx)) + 1]
    const { name, axes } = await framework(tx, basedOn)
    const change = { changedAt: now(), changedBy: actor.label }
    await insertFramework(tx, { id, number, name, state: 'draft', basedOn, createdAt: now(), ...change })
    await insertAxes(
      tx,
      axes.map(({ criteria: _criteria, ...axis }) => ({ ...axis, id: newId(), frameworkId: id })),
    )
    await replaceContent(tx, id, { name, axes: axes.map(copied) })
    await record(tx, {
      actor,
      at: now(),
      type: 'framework.drafted',
      subject: { frameworkId: id },
      changes: { number },
    })
    return draftAsSeen(tx, actor, id)
  })
}

const copied = ({ name, description, weightBp, criteria }: Axis): DraftContent['axes'][number] => ({
  name,
  description,
  weightBp,
  criteria: criteria.map(({ position: _position, anchors, ...criterion }) => ({
    ...criterion,
    id: newId(),
    anchors: anchors.map(({ text }) => text),
  })),
})

export async function getDraft({ db, actor }: Ctx, id: string): Promise<FrameworkDraft> {
  allow(mayReadDrafts(actor), 'strategy.drafts_closed')
  return draftAsSeen(db, actor, id)
}

/** Keystrokes of a draft are not history; its adoption is. */
export async function saveDraft(
  { db, actor, now }: Ctx,
  id: string,
  version: number,
  content: DraftContent,
): Promise<FrameworkDraft> {
  return changingDraft({ db, actor, now }, id, version, async (tx, base) => {
    await refuseFaults(tx, id, base, content)
    await replaceContent(tx, id, content)
  })
}

export async function dropDraft({ db, actor, now }: Ctx, id: string, version: number): Promise<void> {
  allow(maySteerStrategy(actor), 'strategy.chancellery_only')
  return db.transaction().execute(async (tx) => {
    const { number } = await lockDraft(tx, id, version)
    const { name } = await framework(tx, id)
    await deleteDraft(tx, id)
    const subject = { frameworkId: id }
    await record(tx, { actor, at: now(), type: 'framework.draft_deleted', subject, changes: { number, name } })
  })
}

/** Locks, allows, checks the version; then counts it up. */
export async function changingDraft(
  { db, actor, now }: Pick<Ctx, 'db' | 'actor' | 'now'>,
  id: string,
  version: number,
  change: (tx: Tx, basedOn: string) => Promise<void>,
): Promise<FrameworkDraft> {
  allow(maySteerStrategy(actor), 'strategy.chancellery_only')
  return db.transaction().execute(async (tx) => {
    const { basedOn } = await lockDraft(tx, id, version)
    await change(tx, basedOn)
    await countDraftUp(tx, id, { changedAt: now(), changedBy: actor.label })
    return draftAsSeen(tx, actor, id)
  })
}

export async function lockDraft(tx: Tx, id: string, version: number) {
  const { basedOn, ...head } = await lockHead(tx, id)
  if (head.state !== 'draft' || basedOn === null) throw conflict('strategy.adopted_already')
  unchanged(head, version)
  return { ...head, basedOn }
}

async function refuseFaults(tx: Tx, id: string, base: string, content: DraftContent): Promise<void> {
  const ids = content.axes.flatMap(({ criteria }) => criteria.map((one) => one.id))
  const foreign = new Set(await heldElsewhere(tx, id, ids))
  const pointers = contentFaults(content, await framework(tx, base), foreign)
  const [first] = pointers
  if (first) throw new AppError('rule_broken', first.reason, { pointers })
}

async function draftAsSeen(db: Db, actor: Actor, id: string): Promise<FrameworkDraft> {
  const { state, basedOn, changedAt, changedBy } = await headOf(db, id)
  if (state !== 'draft' || basedOn === null) throw notFound()
  return {
    framework: await framework(db, id),
    base: await framework(db, basedOn),
    comparisons: await comparisonsOf(db, id),
    changedAt: changedAt?.toISOString() ?? null,
    changedBy,
    can: { edit: maySteerStrategy(actor) },
  }
}
