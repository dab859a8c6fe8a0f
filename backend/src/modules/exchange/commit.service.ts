import type { Tx } from '@triaxe/db'
import type { ImportDetail, Mapping } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { conflict, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { addDepartment } from '../identity/index.ts'
import { needsCurrency, needsRate } from './amount-form.rules.ts'
import { standingErrors } from './check.service.ts'
import { holdBasis } from '../options/index.ts'
import { countsOf } from './counts.rules.ts'
import { insertMadeDepartments } from './effect.queries.ts'
import { deleteFile, lockRun, markCommitted } from './import.queries.ts'
import { detail, waitingImport, wishOf } from './import.service.ts'
import { headerSignature } from './kept-mapping.rules.ts'
import { keepMapping, lockMemory, lockProjectsOf } from './memory.queries.ts'
import { type Prepared, prepare } from './plan.service.ts'
import { readUntrusted } from './read-table.ts'
import type { DepartmentIds } from './said.rules.ts'
import { type Work, change, takeOver } from './write-rows.ts'

/** Whole or not at all: the list is planned again inside the transaction, against the register as it is then; of two at once the second finds what the first has made. */
export async function commitImport(ctx: Ctx, id: string, version: number): Promise<ImportDetail> {
  const { run, bytes } = await waitingImport(ctx, id)
  unchanged(run, version)
  const table = await readUntrusted(bytes, wishOf(run.reading))
  return ctx.db.transaction().execute(async (tx) => {
    await holdBasis(tx)
    const locked = found(await lockRun(tx, id))
    if (locked.state !== 'uploaded') throw conflict('exchange.not_waiting')
    unchanged(locked, version)
    if (needsRate(run.mapping)) throw ruleBroken('exchange.rate_missing', ['amounts/rate'])
    if (needsCurrency(run.mapping)) throw ruleBroken('exchange.currency_unconfirmed', ['amounts/currency'])
    const { state } = run.mapping.defaults
    if (state === null) throw ruleBroken('exchange.state_needed', ['defaults/state'])

    await lockMemory(tx)
    await lockProjectsOf(tx, run.mapping.list)
    const prepared = await prepare(tx, ctx.actor, table, run.mapping)
    refuseFaulty(prepared)
    const at = ctx.now()
    const departments = await makeDepartments(ctx, tx, at, id, prepared)
    const work: Work = {
      tx,
      actor: ctx.actor,
      at,
      importId: id,
      mapping: run.mapping,
      defaults: { ...run.mapping.defaults, state },
      departments,
    }
    await takeOver(
      work,
      prepared.rows.flatMap((row) => (row.action === 'create' ? [row] : [])),
    )
    await change(
      work,
      prepared.rows.flatMap((row) => (row.action === 'update' ? [row] : [])),
      prepared.known,
    )

    const mapping = withDepartments(run.mapping, departments)
    await keepMapping(tx, headerSignature(table.headers), mapping, at)
    const counts = countsOf(prepared)
    await markCommitted(tx, id, { at, by: ctx.actor.personId, counts, mapping })
    await deleteFile(tx, id)
    const subject = { importId: id }
    await record(tx, {
      actor: ctx.actor,
      at,
      type: 'import.committed',
      subject,
      changes: { list: mapping.list, ...counts },
    })
    return detail(ctx, tx, id)
  })
}

function refuseFaulty(prepared: Prepared): void {
  const count = standingErrors(prepared)
  if (count > 0) throw ruleBroken('exchange.has_errors', [], { count })
  const { create: created, update: updated } = countsOf(prepared)
  if (created + updated === 0) throw ruleBroken('exchange.nothing_to_do')
}

async function makeDepartments({ actor }: Ctx, tx: Tx, at: Date, importId: string, { newDepartments }: Prepared) {
  const made: DepartmentIds = new Map()
  for (const { code, name } of newDepartments)
    made.set(code, await addDepartment(tx, actor, at, { code, name: { fr: name } }))
  await insertMadeDepartments(tx, importId, [...made.values()])
  return made
}

/** Kept for the next file: the departments just made are known ones now. */
const withDepartments = (mapping: Mapping, made: DepartmentIds): Mapping => ({
  ...mapping,
  departments: mapping.departments.map((entry) => {
    const id = entry.create && made.get(entry.create.code)
    return id ? { ...entry, departmentId: id, create: null } : entry
  }),
})
