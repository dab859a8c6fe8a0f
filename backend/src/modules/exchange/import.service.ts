import type { Db } from '@triaxe/db'
import type { Doubt, ImportDetail, Mapping, Reading } from '@triaxe/shared-types'
import { Id, inLang, Instant } from '@triaxe/shared-types'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { allow, conflict, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { cutToPage, placeAt } from '../../platform/page.ts'
import { record } from '../audit/index.ts'
import { departmentsById } from '../identity/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import { amountForm, needsCurrency, needsRate } from './amount-form.rules.ts'
import { cellsOf } from './column.rules.ts'
import { mayImport } from './exchange.policy.ts'
import * as imports from './import.queries.ts'
import { headerSignature, nearest } from './kept-mapping.rules.ts'
import { listNames, mappingFor, recentMappings } from './memory.queries.ts'
import { type Proposal, propose } from './proposal.rules.ts'
import { readUntrusted } from './read-table.ts'
import type { AxisNames } from './state.rules.ts'
import type { ReadTable, Wish } from './table-reader.ts'
import { type KnownDepartment, axisEntries, departmentsFor, natureEntries, stateEntries } from './translation.rules.ts'
import { viewOf } from './view.rules.ts'
import { saysOneOf } from './word.rules.ts'

const daysToGoOn = 30

export async function uploadImport(ctx: Ctx, fileName: string, bytes: Uint8Array): Promise<ImportDetail> {
  const { db, actor, now } = ctx
  allow(mayImport(actor), 'exchange.not_open_to_you')
  const table = await readUntrusted(bytes)
  const proposal = await proposalFor(ctx, table, listNameOf(fileName))
  const at = now()
  const id = newId(at.getTime())
  return db.transaction().execute(async (tx) => {
    await imports.deleteForgotten(tx, new Date(at.getTime() - daysToGoOn * 86_400_000))
    const by = { id, fileName, kind: table.kind, uploadedAt: at, uploadedBy: actor.personId }
    await imports.insertRun(tx, { ...by, ...keptOf(table, proposal) })
    await imports.insertFile(tx, id, bytes)
    await record(tx, { actor, at, type: 'import.uploaded', subject: { importId: id }, changes: { fileName } })
    return detail(ctx, tx, id)
  })
}

export async function readImportAnew(ctx: Ctx, id: string, version: number, reading: Reading): Promise<ImportDetail> {
  const { run, bytes } = await waitingImport(ctx, id)
  unchanged(run, version)
  const table = await readUntrusted(bytes, { ...reading, headerRow: reading.headerRow })
  const proposal = await proposalFor(ctx, table, run.list)
  return save(ctx, id, version, table, proposal)
}

export async function mapImport(ctx: Ctx, id: string, version: number, mapping: Mapping): Promise<ImportDetail> {
  const { run, bytes } = await waitingImport(ctx, id)
  unchanged(run, version)
  refuseUnusable(run, mapping)
  const table = await readUntrusted(bytes, wishOf(run.reading))
  const completed = completedBy(mapping, table, await knownDepartments(ctx.db), await axisNames(ctx.db))
  const bases = mapping.columns.map(({ target }, column) =>
    target === run.mapping.columns[column]?.target ? (run.bases[column] ?? 'usual') : ('chosen' as const),
  )
  return save(ctx, id, version, table, { mapping: completed, bases, doubts: stillOpen(completed) })
}

export async function getImport(ctx: Ctx, id: string): Promise<ImportDetail> {
  allow(mayImport(ctx.actor), 'exchange.not_open_to_you')
  return detail(ctx, ctx.db, id)
}

const Place = z.tuple([Instant, Id])

export async function listImports(
  { db, actor }: Ctx,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  allow(mayImport(actor), 'exchange.not_open_to_you')
  const rows = await imports.runsAfter(db, placeAt(cursor, Place, 2), limit + 1)
  const { shown, nextCursor } = cutToPage(rows, limit, (run) => [run.uploadedAt, run.id])
  return { items: shown, nextCursor, total: await imports.runCount(db), can: { upload: mayImport(actor) } }
}

export async function discardImport(ctx: Ctx, id: string): Promise<void> {
  const { db, actor, now } = ctx
  allow(mayImport(actor), 'exchange.not_open_to_you')
  await db.transaction().execute(async (tx) => {
    const run = found(await imports.lockRun(tx, id))
    if (run.state !== 'uploaded') throw conflict('exchange.not_waiting')
    await imports.deleteRun(tx, id)
    await record(tx, {
      actor,
      at: now(),
      type: 'import.discarded',
      subject: { importId: id },
      changes: { fileName: run.fileName },
    })
  })
}

/** An import that still waits for its commit, with its file. */
export async function waitingImport({ db, actor }: Ctx, id: string): Promise<{ run: imports.Run; bytes: Buffer }> {
  allow(mayImport(actor), 'exchange.not_open_to_you')
  const run = found(await imports.runById(db, id))
  const bytes = await imports.fileOf(db, id)
  if (run.state !== 'uploaded' || !bytes) throw conflict('exchange.not_waiting')
  return { run, bytes }
}

export const wishOf = (reading: Reading): Wish => ({ ...reading })

async function save(
  ctx: Ctx,
  id: string,
  version: number,
  table: ReadTable,
  proposal: Proposal,
): Promise<ImportDetail> {
  return ctx.db.transaction().execute(async (tx) => {
    const run = found(await imports.lockRun(tx, id))
    unchanged(run, version)
    await imports.updateRun(tx, id, keptOf(table, proposal))
    return detail(ctx, tx, id)
  })
}

function keptOf(table: ReadTable, { mapping, bases, doubts }: Proposal) {
  const { sheet, encoding, delimiter, headerRow, transposed } = table
  const reading: Reading = { sheet, encoding, delimiter, headerRow, transposed }
  const all: Doubt[] = table.broken > 0 ? [...doubts, 'encoding'] : doubts
  return { reading, view: viewOf(table, mapping), mapping, bases, doubts: all }
}

async function proposalFor({ db, lang }: Ctx, table: ReadTable, list: string): Promise<Proposal> {
  const kept =
    (await mappingFor(db, headerSignature(table.headers))) ?? nearest(table.headers, await recentMappings(db))
  return propose(table, { list, lang, departments: await knownDepartments(db), axes: await axisNames(db), kept })
}

async function knownDepartments(db: Db): Promise<KnownDepartment[]> {
  const all = [...(await departmentsById(db)).values()].filter(({ active }) => active)
  return all.map(({ id, code, name }) => ({
    id,
    code,
    names: Object.values(name).filter((text) => text !== undefined),
  }))
}

async function axisNames(db: Db): Promise<AxisNames[]> {
  const { axes } = await frameworkInForce(db)
  return axes.map(({ position, name }) => ({
    position,
    names: Object.values(name).filter((text) => text !== undefined),
  }))
}

/** `panorama_2016-11.csv` → `panorama`: the next edition bears the same name. */
export function listNameOf(fileName: string): string {
  const stem = fileName.replace(/\.[a-z0-9]{1,5}$/i, '')
  const bare = stem
    .replace(/[\s._-]*\d[\d\s._-]*$/, '')
    .replace(/_+/g, ' ')
    .trim()
  return (bare || stem || fileName).slice(0, 120)
}

function refuseUnusable(run: imports.Run, mapping: Mapping): void {
  const headers = ({ columns }: Mapping) => JSON.stringify(columns.map(({ header }) => header))
  if (headers(run.mapping) !== headers(mapping)) throw ruleBroken('exchange.columns_differ', ['columns'])
  const targets = mapping.columns
    .map(({ target }) => target)
    .filter((target) => target !== 'note' && target !== 'ignore')
  if (new Set(targets).size < targets.length) throw ruleBroken('exchange.target_twice', ['columns'])
  if (!targets.includes('title')) throw ruleBroken('exchange.title_needed', ['columns'])
  const isOutside = mapping.keyColumns.some((column) => column >= mapping.columns.length)
  if (isOutside || (mapping.keyFrom === 'columns' && mapping.keyColumns.length === 0))
    throw ruleBroken('exchange.key_needed', ['keyColumns'])
}

/** A column that has just become a state, a department or a cost brings its values along, or its currency. */
function completedBy(mapping: Mapping, table: ReadTable, departments: KnownDepartment[], axes: AxisNames[]): Mapping {
  const isUnknown = saysOneOf(mapping.unknownWords)
  const values = (target: 'cost' | 'state' | 'nature' | 'mainAxis' | 'department') =>
    cellsOf(table, mapping.columns, [target]).filter((text) => text !== '' && !isUnknown(text))
  const { form } = amountForm(mapping.columns, values('cost'), mapping.lang)
  const saysItself = form.isCurrencySure && form.currency === mapping.amounts.currency
  return {
    ...mapping,
    amounts: { ...mapping.amounts, isCurrencySure: mapping.amounts.isCurrencySure || saysItself },
    states: stateEntries(values('state'), mapping.states),
    natures: natureEntries(values('nature'), mapping.natures),
    axes: axisEntries(values('mainAxis'), axes, mapping.axes),
    departments: departmentsFor(values('department'), departments, mapping.departments),
  }
}

/** Somebody has looked at the mapping: in doubt is only what still cannot be answered. */
function stillOpen(mapping: Mapping): Doubt[] {
  const doubts: Doubt[] = []
  if (needsCurrency(mapping)) doubts.push('currency')
  if (needsRate(mapping)) doubts.push('rate')
  if (mapping.states.some(({ state }) => state === null)) doubts.push('states')
  return doubts
}

export async function detail({ actor, lang }: Ctx, db: Db, id: string): Promise<ImportDetail> {
  const run = found(await imports.runById(db, id))
  const { view } = run
  const departments = [...(await departmentsById(db)).values()].filter(({ active }) => active)
  return {
    ...imports.summaryOf(run),
    reading: run.reading,
    kind: run.kind,
    ...view,
    columns: view.columns.map((column, index) => ({
      ...column,
      target: run.mapping.columns[index]?.target ?? 'note',
      basis: run.bases[index] ?? 'usual',
    })),
    mapping: run.mapping,
    doubts: run.doubts,
    departments: departments.map(({ id: departmentId, code, name }) => ({
      id: departmentId,
      code,
      name: inLang(name, lang),
    })),
    lists: await listNames(db),
    can: {
      commit: mayImport(actor) && run.state === 'uploaded',
      revert: mayImport(actor) && run.state === 'committed',
      discard: mayImport(actor) && run.state === 'uploaded',
    },
  }
}
