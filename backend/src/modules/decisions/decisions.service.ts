import type { Db } from '@triaxe/db'
import { Day, type Decisions, type decisionsApi, Id, type PersonRef, type QueryOf } from '@triaxe/shared-types'
import { typesFrom } from '@triaxe/shared-types/decisions.rules'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import type { FileAnswer } from '../../platform/files.ts'
import { cutToPage, placeAt } from '../../platform/page.ts'
import { asFile } from '../../platform/tabular.ts'
import { activePersonIds, personRefs } from '../identity/index.ts'
import { planOn } from '../options/index.ts'
import { type ProjectFacts, visibleProject } from '../projects/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import { commentsByDecision } from './decision-comment.service.ts'
import { conditionsByDecision } from './decision-condition.service.ts'
import { exportName, registerColumns } from './decisions-export.rules.ts'
import { mayComment, mayReadInternalReasons, mayRecordDecision } from './decisions.policy.ts'
import { decisionCount, decisionsOf, latestDecisions, moneyOf, restsOn, type DecisionRow } from './decisions.queries.ts'
import { creditProposed } from './decisions.rules.ts'

export async function listDecisions(ctx: Pick<Ctx, 'db' | 'actor' | 'now'>, projectId: string): Promise<Decisions> {
  const { db, actor, now } = ctx
  // Before all that it counts: what changes while the rest is read is refused when it is decided.
  const { version } = await restsOn(db, projectId)
  const project = await visibleProject(db, actor, projectId)
  const { planned, hasCredit } = await moneyOf(db, projectId)
  const { axes } = await frameworkInForce(db)
  const open = typesFrom(project.state)
  return {
    asOf: isoDay(now()),
    title: project.title,
    items: await asRead(ctx, await decisionsOf(db, projectId)),
    open,
    proposedCredit: creditProposed(planned, project.estimatedCost, hasCredit),
    hasCredit,
    plan: await planOn(db, project),
    axes: axes.map(({ position, name }) => ({ position, name })),
    usualOwner: await usualOwner(db, project),
    version,
    can: {
      record: mayRecordDecision(actor, project) && open.length > 0,
      comment: mayComment(actor, project),
      readInternalReasons: mayReadInternalReasons(actor),
    },
  }
}

export async function exportDecisions(ctx: Ctx, projectId: string, format: 'csv' | 'xlsx'): Promise<FileAnswer> {
  const { items } = await listDecisions(ctx, projectId)
  const { code } = await visibleProject(ctx.db, ctx.actor, projectId)
  return asFile(format, exportName(code, ctx.lang), registerColumns(items, ctx.lang), items)
}

export async function listLatestDecisions(
  ctx: Ctx,
  { limit, cursor, ...filter }: QueryOf<typeof decisionsApi.latestDecisions>,
) {
  const { db, actor } = ctx
  const after = placeOf(cursor)
  const rows = await latestDecisions(db, actor, { ...filter, limit: limit + 1, after })
  const { shown, nextCursor } = cutToPage(rows, limit, ({ decidedOn, id }) => [decidedOn, id])
  return {
    items: (await asRead(ctx, shown)).map(({ code, title, state, ...decision }) => ({
      ...decision,
      project: { id: decision.projectId, code, title, state },
    })),
    nextCursor,
    total: await decisionCount(db, actor, { ...filter, limit, after: null }),
  }
}

const Place = z.tuple([Day, Id])

function placeOf(cursor: string | undefined) {
  const place = placeAt(cursor, Place, 2)
  return place && { decidedOn: place[0], id: place[1] }
}

/** The first project lead whose account is open. */
async function usualOwner(db: Db, { leadIds }: Pick<ProjectFacts, 'leadIds'>): Promise<PersonRef | null> {
  const active = await activePersonIds(db, leadIds)
  const [id] = leadIds.filter((leadId) => active.has(leadId))
  return id === undefined ? null : ((await personRefs(db, [id]))[0] ?? null)
}

/** What this person reads of decisions. */
async function asRead<Row extends DecisionRow>(ctx: Pick<Ctx, 'db' | 'actor' | 'now'>, rows: Row[]) {
  const ids = rows.map(({ id }) => id)
  const conditions = await conditionsByDecision(ctx, ids)
  const comments = await commentsByDecision(ctx.db, ids)
  const mayReadInternal = mayReadInternalReasons(ctx.actor)
  return rows.map(
    ({ reasonAxis1, reasonAxis2, reasonAxis3, axes, recordedByLabel, recordedAt, internalReasons, ...said }) => ({
      ...said,
      reasons: [reasonAxis1, reasonAxis2, reasonAxis3].flatMap((text, index) =>
        text ? [{ position: index + 1, axis: axes[index] ?? {}, text }] : [],
      ),
      conditions: conditions.get(said.id) ?? [],
      comments: comments.get(said.id) ?? [],
      internalReasons: mayReadInternal ? internalReasons : null,
      recordedBy: recordedByLabel,
      recordedAt: recordedAt.toISOString(),
    }),
  )
}
