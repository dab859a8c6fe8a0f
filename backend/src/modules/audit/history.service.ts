import type { DB, Db } from '@triaxe/db'
import {
  type auditApi,
  type HistoryEvent,
  type HistoryPage,
  Id,
  type LocalisedText,
  type QueryOf,
} from '@triaxe/shared-types'
import type { SelectQueryBuilder } from 'kysely'
import { z } from 'zod'
import type { Actor, Ctx } from '../../platform/context.ts'
import { allow } from '../../platform/errors.ts'
import { cutToPage, placeAt } from '../../platform/page.ts'
import {
  mayReadChanges,
  mayReadHistory,
  mayReadHistoryOfProjects,
  mayVerifyHistory,
  type ProjectOfHistory,
} from './audit.policy.ts'
import { changedFields, identifiersIn } from './audit.rules.ts'
import { actorsOf, countEvents, type EventRow, events, type HistoryFilter, typesOf } from './history.queries.ts'

/** What modules above know of the things that the history speaks of; the house front hands it in. */
export interface HistoryGate {
  visibleProjects(db: Db, actor: Actor): SelectQueryBuilder<DB, 'project', object>
  visibleProject(db: Db, actor: Actor, id: string): Promise<ProjectOfHistory>
  namesOf(db: Db, ids: string[]): Promise<Record<string, string | LocalisedText>>
}

type Paging = { limit: number; cursor?: string | undefined }

export async function projectHistory(
  { db, actor }: Ctx,
  gate: HistoryGate,
  projectId: string,
  paging: Paging,
): Promise<HistoryPage> {
  const project = await gate.visibleProject(db, actor, projectId)
  const readsChanges = mayReadChanges(actor, project)
  const { items, names, ...rest } = await pageOf(db, actor, gate, { projectId }, paging)
  const shown = readsChanges ? items : items.map((event) => ({ ...event, changes: [], reason: null }))
  const spokenOf = identifiersIn(shown.map(({ changes }) => changes))
  return {
    ...rest,
    items: shown,
    names: Object.fromEntries(Object.entries(names).filter(([id]) => spokenOf.includes(id))),
  }
}

export async function listHistory(
  { db, actor }: Ctx,
  gate: HistoryGate,
  { limit, cursor, ...filter }: QueryOf<typeof auditApi.listHistory>,
) {
  allow(mayReadHistory(actor), 'audit.not_open_to_you')
  const history = await pageOf(db, actor, gate, asSeenBy(actor, filter), { limit, cursor })
  return { ...history, can: { verify: mayVerifyHistory(actor) } }
}

export async function historyChoices({ db, actor }: Ctx) {
  allow(mayReadHistory(actor), 'audit.not_open_to_you')
  const filter = asSeenBy(actor, {})
  return { actors: await actorsOf(db, filter), types: await typesOf(db, filter) }
}

export const asSeenBy = (actor: Actor, filter: HistoryFilter): HistoryFilter =>
  mayReadHistoryOfProjects(actor) ? filter : { ...filter, withoutProjects: true }

const Place = z.tuple([Id])

async function pageOf(db: Db, actor: Actor, gate: HistoryGate, filter: HistoryFilter, { limit, cursor }: Paging) {
  const [before = null] = placeAt(cursor, Place, 1) ?? []
  const rows = await events(db, filter, limit + 1, before)
  const { shown, nextCursor } = cutToPage(rows, limit, ({ id }) => [id])
  const items = await asHistory(db, actor, gate, shown)
  return {
    items,
    names: await namesIn(db, actor, gate, items),
    total: await countEvents(db, filter),
    nextCursor,
  }
}

/** What the identifiers in the changes stand for; of projects those that this person may know of. */
async function namesIn(db: Db, actor: Actor, gate: HistoryGate, items: HistoryEvent[]) {
  const ids = [...new Set(identifiersIn(items.map(({ changes }) => changes)))]
  const projects = await knownProjects(db, actor, gate, ids)
  return { ...(await gate.namesOf(db, ids)), ...Object.fromEntries(projects.map(({ id, title }) => [id, title])) }
}

const knownProjects = async (db: Db, actor: Actor, gate: HistoryGate, ids: string[]) =>
  ids.length === 0
    ? []
    : gate
        .visibleProjects(db, actor)
        .where('project.id', 'in', ids)
        .select(['project.id', 'project.code', 'project.title'])
        .execute()

/** Rows with the code and title that their project has today; a deleted one has neither. */
export async function asHistory(db: Db, actor: Actor, gate: HistoryGate, rows: EventRow[]): Promise<HistoryEvent[]> {
  const ids = [...new Set(rows.flatMap(({ projectId }) => projectId ?? []))]
  const projects = await knownProjects(db, actor, gate, ids)
  const known = new Map(projects.map((project) => [project.id, project]))
  return rows.map(({ id, at, actorLabel, type, projectId, changes, reason }) => ({
    id,
    at: at.toISOString(),
    actor: actorLabel,
    type,
    project: known.get(projectId ?? '') ?? null,
    changes: changedFields(changes as Record<string, unknown>),
    reason,
  }))
}
