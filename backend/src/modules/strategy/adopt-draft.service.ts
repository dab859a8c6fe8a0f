import type { Tx } from '@triaxe/db'
import type { Framework } from '@triaxe/shared-types'
import { draftFaults } from '@triaxe/shared-types/strategy.rules'
import type { Actor } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { conflict, ruleBroken } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { lockInForce, putInForce } from './draft.queries.ts'
import { lockDraft } from './draft.service.ts'
import { type Adoption, framework, supersede } from './strategy.queries.ts'

interface Adopting {
  actor: Actor
  at: Date
  id: string
  version: number
}

/** Locks a draft that may be adopted: complete, unchanged since it was read, and continuing the version in force. */
export async function lockAdoptable(tx: Tx, { id, version }: Pick<Adopting, 'id' | 'version'>) {
  const { basedOn } = await lockDraft(tx, id, version)
  const inForce = await lockInForce(tx)
  if (inForce.id !== basedOn) throw conflict('strategy.continues_another')
  const draft = await framework(tx, id)
  refuseIncomplete(draft)
  return { draft, before: await framework(tx, basedOn) }
}

/** The version before stays as it was, superseded. `lockAdoptable` comes first. */
export async function adoptDraft(
  tx: Tx,
  { actor, at }: Pick<Adopting, 'actor' | 'at'>,
  { draft, before }: { draft: Framework; before: Framework },
  adoption: Adoption,
): Promise<void> {
  if (adoption.adoptedOn > isoDay(at)) throw ruleBroken('strategy.adopted_in_future', ['adoptedOn'])
  if (before.adoptedOn !== null && adoption.adoptedOn < before.adoptedOn)
    throw ruleBroken('strategy.adopted_before_earlier', ['adoptedOn'])
  await supersede(tx)
  await putInForce(tx, draft.id, adoption)
  const { reason, ...said } = adoption
  await record(tx, {
    actor,
    at,
    type: 'framework.adopted',
    subject: { frameworkId: draft.id },
    changes: { number: draft.number, name: draft.name, ...said },
    reason,
  })
}

function refuseIncomplete({ axes }: Framework): void {
  const drafted = axes.map(({ criteria, ...axis }) => ({
    ...axis,
    criteria: criteria.map(({ anchors, ...one }) => ({ ...one, anchors: anchors.map(({ text }) => text) })),
  }))
  const faults = draftFaults(drafted)
  if (faults.some(({ fault }) => fault === 'axis_weights' || fault === 'criterion_weights'))
    throw ruleBroken('strategy.weights_do_not_add_up')
  if (faults.length > 0) throw ruleBroken('strategy.draft_incomplete')
}
