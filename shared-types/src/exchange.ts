import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { ImportTarget, Mapping, NewDepartment, Reading } from './exchange-mapping.ts'
import { importErrors, importNotices, importStates, proposalBases, rowActions } from './exchange.rules.ts'
import { Amount, ById, FileFormat, Id, Instant, page, PageQuery, required, Sum } from './primitives.ts'
import { projectStates } from './projects.rules.ts'

export const ImportState = z.enum(importStates)
export type ImportState = z.infer<typeof ImportState>
export const RowAction = z.enum(rowActions)
export type RowAction = z.infer<typeof RowAction>
export const ImportMessageKey = z.enum([...importErrors, ...importNotices])
export type ImportMessageKey = z.infer<typeof ImportMessageKey>

export const ImportColumn = z.object({
  header: z.string(),
  target: ImportTarget,
  basis: z.enum(proposalBases),
  samples: z.array(z.string()),
  filled: z.int(),
})
export type ImportColumn = z.infer<typeof ImportColumn>

/** What should be looked at before it is believed. */
export const Doubt = z.enum(['unit', 'currency', 'rate', 'day_order', 'states', 'departments', 'encoding', 'key'])
export type Doubt = z.infer<typeof Doubt>

export const ImportCounts = z.object({ create: z.int(), update: z.int(), unchanged: z.int(), leaveOut: z.int() })
export type ImportCounts = z.infer<typeof ImportCounts>

export const ImportSummary = z.object({
  id: Id,
  fileName: z.string(),
  list: z.string(),
  state: ImportState,
  uploadedAt: Instant,
  uploadedBy: z.string(),
  committedAt: Instant.nullable(),
  committedBy: z.string().nullable(),
  revertedAt: Instant.nullable(),
  revertedBy: z.string().nullable(),
  counts: ImportCounts.nullable(),
  version: z.int(),
})
export type ImportSummary = z.infer<typeof ImportSummary>

export const ImportDetail = ImportSummary.extend({
  reading: Reading,
  sheets: z.array(z.string()),
  kind: z.enum(['csv', 'xlsx']),
  broken: z.int(),
  columns: z.array(ImportColumn),
  /** The first rows as they were read. */
  preview: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
  rowCount: z.int(),
  mapping: Mapping,
  doubts: z.array(Doubt),
  /** The distinct values that wait for a translation, most frequent first. */
  values: z.object({
    state: z.array(z.object({ value: z.string(), count: z.int() })),
    nature: z.array(z.object({ value: z.string(), count: z.int() })),
    mainAxis: z.array(z.object({ value: z.string(), count: z.int() })),
    department: z.array(z.object({ value: z.string(), count: z.int() })),
  }),
  departments: z.array(z.object({ id: Id, code: z.string(), name: z.string() })),
  lists: z.array(z.string()),
  can: z.object({ commit: z.boolean(), revert: z.boolean(), discard: z.boolean() }),
}).meta({ id: 'ImportDetail' })
export type ImportDetail = z.infer<typeof ImportDetail>

export const ImportMessage = z.object({
  severity: z.enum(['error', 'notice']),
  key: ImportMessageKey,
  sheet: z.string().nullable(),
  /** The row of the spreadsheet; of a transposed list its column. */
  row: z.int(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  /** What fills the sentence: a code, a currency, another row. */
  with: z.string().nullable(),
})
export type ImportMessage = z.infer<typeof ImportMessage>

const Rows = z.object({
  row: z.int(),
  action: RowAction,
  title: z.string(),
  code: z.string().nullable(),
  department: z.string(),
  /** `null`: neither the list nor a person has said it yet. */
  state: z.enum(projectStates).nullable(),
  cost: Amount.nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
})

export const ImportCheck = z
  .object({
    counts: ImportCounts,
    errors: z.int(),
    notices: z.int(),
    /** Of each kind the first ones; the report holds all. */
    messages: z.array(ImportMessage),
    groups: z.array(z.object({ key: ImportMessageKey, severity: z.enum(['error', 'notice']), count: z.int() })),
    rows: z.array(Rows),
    totalCost: Sum,
    withoutCost: z.int(),
    largest: z.object({ title: z.string(), cost: Amount }).nullable(),
    newDepartments: z.array(NewDepartment),
    isReady: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'ImportCheck' })
export type ImportCheck = z.infer<typeof ImportCheck>

export const ImportedProject = z.object({
  projectId: Id,
  code: z.string(),
  title: z.string(),
  action: z.enum(['create', 'update']),
  row: z.int(),
  state: z.enum(projectStates),
  cost: Amount.nullable(),
  sourceState: z.string().nullable(),
})
export type ImportedProject = z.infer<typeof ImportedProject>

export const ImportOutcome = z
  .object({
    ...page(ImportedProject).shape,
    totalCost: Sum,
    withoutCost: z.int(),
    /** How many projects stand in each phase or state of the source, as their notes tell. */
    /** Without a cost where none of its projects names one: unknown is not nought. */
    sourceStates: z.array(z.object({ value: z.string(), count: z.int(), cost: Sum.nullable() })),
  })
  .meta({ id: 'ImportOutcome' })
export type ImportOutcome = z.infer<typeof ImportOutcome>

export const exchangeApi = {
  listImports: endpoint({
    method: 'get',
    path: '/imports',
    summary: 'Imports, newest first',
    query: z.strictObject(PageQuery),
    response: page(ImportSummary).extend({ can: z.object({ upload: z.boolean() }) }),
  }),
  uploadImport: endpoint({
    method: 'post',
    path: '/imports',
    summary: 'Upload a CSV or XLSX list; answers how it was read and a proposed mapping',
    query: z.strictObject({ name: required(255) }),
    body: 'file',
    response: ImportDetail,
  }),
  importTemplate: endpoint({
    method: 'get',
    path: '/imports/template',
    summary: 'An empty list with the headers that an import knows, in the language of the person',
    query: z.strictObject({ format: FileFormat.default('xlsx') }),
    response: 'file',
  }),
  getImport: endpoint({
    method: 'get',
    path: '/imports/:id',
    summary: 'One import: how the file was read, its mapping, what became of it',
    params: ById,
    response: ImportDetail,
  }),
  readImportAnew: endpoint({
    method: 'put',
    path: '/imports/:id/reading',
    summary: 'Read the file in another way: sheet, encoding, delimiter, header row',
    params: ById,
    versioned: true,
    body: Reading,
    response: ImportDetail,
  }),
  mapImport: endpoint({
    method: 'put',
    path: '/imports/:id/mapping',
    summary: 'Say what the columns and their values mean',
    params: ById,
    versioned: true,
    body: Mapping,
    response: ImportDetail,
  }),
  checkImport: endpoint({
    method: 'get',
    path: '/imports/:id/check',
    summary: 'The dry run: what the import would do, row by row; nothing is written',
    params: ById,
    response: ImportCheck,
  }),
  exportImportCheck: endpoint({
    method: 'get',
    path: '/imports/:id/check/export',
    summary: 'All messages of the dry run as a file',
    params: ById,
    query: z.strictObject({ format: FileFormat.default('csv') }),
    response: 'file',
  }),
  commitImport: endpoint({
    method: 'post',
    path: '/imports/:id/commit',
    summary: 'Write the import, whole or not at all',
    params: ById,
    versioned: true,
    response: ImportDetail,
  }),
  importOutcome: endpoint({
    method: 'get',
    path: '/imports/:id/projects',
    summary: 'The projects of an import as they stand now, with their total',
    params: ById,
    query: z.strictObject(PageQuery),
    response: ImportOutcome,
  }),
  revertImport: endpoint({
    method: 'post',
    path: '/imports/:id/revert',
    summary: 'Take an import back, whole or not at all; refused where a project was changed since',
    params: ById,
    versioned: true,
    response: ImportDetail,
  }),
  discardImport: endpoint({
    method: 'delete',
    path: '/imports/:id',
    summary: 'Throw away an upload that was not committed',
    params: ById,
    response: 'nothing',
  }),
}
