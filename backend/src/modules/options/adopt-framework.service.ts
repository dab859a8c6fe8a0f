import type { FrameworkAdoption, Simulation } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { allow, AppError } from '../../platform/errors.ts'
import { carryOver, lockOpenProjects } from '../scoring/index.ts'
import { adoptDraft, lockAdoptable, maySteerStrategy } from '../strategy/index.ts'
import { holdBasis } from './basis.queries.ts'
import { changedSince } from './simulation.rules.ts'
import { simulate } from './simulation.service.ts'
import { keep } from './replay.service.ts'

/**
 * One transaction: the ranking of the outgoing version is kept, the draft comes into force, and every open project goes on
 * with the points that it has under the new criteria. Decisions and closed projects stay with the version of their day.
 */
export async function adoptFramework(
  { db, actor, now }: Ctx,
  id: string,
  version: number,
  { seen, ...adoption }: FrameworkAdoption,
) {
  allow(maySteerStrategy(actor), 'strategy.chancellery_only')
  return db.transaction().execute(async (tx) => {
    await holdBasis(tx)
    const { draft, before } = await lockAdoptable(tx, { id, version })
    await lockOpenProjects(tx)
    refuseChanged(seen, await simulate({ db: tx, actor }, id))
    await keep(tx, actor, now())
    await adoptDraft(tx, { actor, at: now() }, { draft, before }, adoption)
    const { carried, unscored } = await carryOver(tx, { actor, at: now(), to: draft, from: before })
    return { id, number: draft.number, carried, unscored }
  })
}

/** Whoever adopts has looked at these figures: each project whose figures are others now stands in a pointer, by its code. */
function refuseChanged(seen: FrameworkAdoption['seen'], now: Simulation): void {
  const pointers = changedSince(seen, now).map((pointer) => ({ pointer, reason: 'options.simulation_changed' }))
  if (pointers.length > 0) throw new AppError('conflict', 'options.simulation_changed', { pointers })
}
