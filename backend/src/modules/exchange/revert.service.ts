import type { Tx } from '@triaxe/db'
import type { ImportDetail } from '@triaxe/shared-types'
import { exchangeTexts } from '@triaxe/shared-types/exchange.texts'
import type { Ctx } from '../../platform/context.ts'
import { allow, conflict, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { record, recordAll } from '../audit/index.ts'
import { dropDepartments } from '../identity/index.ts'
import { holdBasis } from '../options/index.ts'
import { changeTakenOver, dropTakenOver } from '../projects/index.ts'
import { type Effect, editedSince, effectsOf, emptyMadeDepartments, restoreVersions } from './effect.queries.ts'
import { mayImport } from './exchange.policy.ts'
import { lockRun, markReverted } from './import.queries.ts'
import { detail } from './import.service.ts'
import { keepKeys, lockMemory } from './memory.queries.ts'
import { lockProjects, openTo } from './register.queries.ts'
import { fieldsOf } from './said.rules.ts'

/** How many projects a refusal names; the rest are counted. */
const named = 20

/** Takes an import back: what it made goes, what it changed is set back. Nothing at all where somebody has worked on since. */
export async function revertImport(ctx: Ctx, id: string, version: number): Promise<ImportDetail> {
  const { db, actor, now } = ctx
  return db.transaction().execute(async (tx) => {
    allow(mayImport(actor), 'exchange.not_open_to_you')
    await holdBasis(tx)
    const run = found(await lockRun(tx, id))
    unchanged(run, version)
    if (run.state !== 'committed') throw conflict('exchange.not_committed')
    await lockMemory(tx)
    const effects = await effectsOf(tx, id)
    await lockProjects(
      tx,
      effects.map(({ projectId }) => projectId),
    )
    await refuseEdited(ctx, tx, id)

    const at = now()
    await dropTakenOver(
      tx,
      effects.flatMap(({ action, projectId }) => (action === 'create' ? [projectId] : [])),
    )
    await setBack(tx, run.list, effects, at)
    await dropDepartments(tx, actor, at, await emptyMadeDepartments(tx, id))
    await markReverted(tx, id, { at, by: actor.personId })
    await recordAll(
      tx,
      effects.map(({ projectId, action }) => ({
        actor,
        at,
        subject: { projectId, importId: id },
        type: action === 'create' ? 'project.take_over_reverted' : 'project.set_back',
      })),
    )
    await record(tx, {
      actor,
      at,
      type: 'import.reverted',
      subject: { importId: id },
      changes: { list: run.list, projects: effects.length },
    })
    return detail(ctx, tx, id)
  })
}

/** By name those that this person may know of; the others are counted. */
async function refuseEdited({ actor, lang }: Ctx, tx: Tx, importId: string): Promise<void> {
  const edited = await editedSince(tx, importId)
  if (edited.length === 0) return
  const ids = edited.map(({ id }) => id)
  const open = await openTo(tx, actor, ids)
  const codes = edited.flatMap(({ id, code }) => (open.has(id) ? [code] : []))
  const hidden = edited.length - codes.length
  const others = exchangeTexts.projectsNotOpen[lang].replace('{{count}}', String(hidden))
  const projects = [...(codes.length > 0 ? [listed(codes)] : []), ...(hidden > 0 ? [others] : [])].join(' · ')
  throw ruleBroken('exchange.edited_since', [], { projects })
}

/** Fields, notes, what the list is remembered to have said, and the version that earlier imports know. */
async function setBack(tx: Tx, list: string, effects: Effect[], at: Date): Promise<void> {
  const changed = effects.flatMap(({ projectId, before }) => (before ? [{ projectId, before }] : []))
  const changes = changed.map(({ projectId, before: { said, notes } }) => ({
    id: projectId,
    fields: fieldsOf(said, new Map()),
    notes,
  }))
  const versions = await changeTakenOver(tx, changes, at)
  await restoreVersions(
    tx,
    changed.map(({ projectId, before }) => ({ projectId, was: before.version, is: versions.get(projectId) ?? 0 })),
  )
  await keepKeys(
    tx,
    list,
    changed.map(({ before }) => before.key),
  )
}

const listed = (codes: string[]) =>
  codes.length <= named ? codes.join(', ') : `${codes.slice(0, named).join(', ')} … (+${codes.length - named})`
