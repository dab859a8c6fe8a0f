import { z } from 'zod'
import { auditFormats } from './audit.rules.ts'
import { endpoint } from './endpoint.ts'
import { Day, Id, Instant, LocalisedText, PageQuery, ProjectParams, page } from './primitives.ts'

export const FieldChange = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })
export type FieldChange = z.infer<typeof FieldChange>

/** One line of the history: who, what, old → new, why, when. */
export const HistoryEvent = z
  .object({
    id: Id,
    at: Instant,
    actor: z.string(),
    type: z.string(),
    project: z.object({ id: Id, code: z.string(), title: LocalisedText }).nullable(),
    changes: z.array(FieldChange),
    reason: z.string().nullable(),
  })
  .meta({ id: 'HistoryEvent' })
export type HistoryEvent = z.infer<typeof HistoryEvent>

/** What the identifiers in the changes stand for today. */
const Names = z.record(z.string(), z.union([z.string(), LocalisedText]))
const HistoryPage = page(HistoryEvent).extend({ names: Names }).meta({ id: 'HistoryPage' })
export type HistoryPage = z.infer<typeof HistoryPage>

export const HistoryFilter = {
  actorId: Id.optional(),
  /** A type such as `project.submitted`, or the noun before its dot. */
  type: z
    .string()
    .regex(/^[a-z_]+(\.[a-z_]+)?$/)
    .max(80)
    .optional(),
  projectId: Id.optional(),
  from: Day.optional(),
  to: Day.optional(),
}

export const BlockRef = z.object({ number: z.int(), hash: z.string(), sealedAt: Instant })

/** `altered`, `removed`, `inserted`: an event; `broken`: a block that does not follow from the one before. */
export const HistoryFault = z.object({
  kind: z.enum(['altered', 'removed', 'inserted', 'backdated', 'broken']),
  block: z.int().nullable(),
  eventId: Id.nullable(),
})
export type HistoryFault = z.infer<typeof HistoryFault>

export const Verification = z
  .object({
    isIntact: z.boolean(),
    blocks: z.int(),
    sealed: z.int(),
    /** Younger than the last seal; the next one takes them in. */
    unsealed: z.int(),
    /** To be noted elsewhere: who knows it can tell that nothing was cut off at the end. */
    last: BlockRef.nullable(),
    faults: z.array(HistoryFault),
  })
  .meta({ id: 'Verification' })
export type Verification = z.infer<typeof Verification>

export const auditApi = {
  projectHistory: endpoint({
    method: 'get',
    path: '/projects/:projectId/history',
    summary: 'What happened to a project, the newest first',
    params: ProjectParams,
    query: z.strictObject(PageQuery),
    response: HistoryPage,
  }),
  listHistory: endpoint({
    method: 'get',
    path: '/history',
    summary: 'Everything that happened, by person, type and time',
    query: z.strictObject({ ...PageQuery, ...HistoryFilter }),
    response: HistoryPage.extend({ can: z.object({ verify: z.boolean() }) }),
  }),
  historyChoices: endpoint({
    method: 'get',
    path: '/history/choices',
    summary: 'The persons and the types that occur in the history, to filter by',
    response: z.object({
      actors: z.array(z.object({ id: Id, label: z.string() })),
      types: z.array(z.string()),
    }),
  }),
  exportHistory: endpoint({
    method: 'get',
    path: '/history/export',
    summary: 'The filtered history as a file',
    query: z.strictObject({ ...HistoryFilter, format: z.enum(auditFormats) }),
    response: 'file',
  }),
  verifyHistory: endpoint({
    method: 'post',
    path: '/history/verifications',
    summary: 'Verify that nothing in the history was altered, removed or inserted',
    response: Verification,
  }),
}
