import type { FrameworkAdoption } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { allow } from '../../platform/errors.ts'
import { carryOver, lockOpenProjects } from '../scoring/index.ts'
import { adoptDraft, lockAdoptable, maySteerStrategy } from '../strategy/index.ts'
import { keep } from './replay.service.ts'

/**
 * One transaction: the ranking of the outgoing version is kept, the draft comes into force, and every open project goes on
 * with the points that it has under the new criteria. Decisions and closed projects stay with the version of their day.
 */
export async function adoptFramework(
  { db, actor, now }: Ctx,
  id: string,
  version: number,
  adoption: FrameworkAdoption,
) {
  allow(maySteerStrategy(actor), 'strategy.chancellery_only')
  return db.transaction().execute(async (tx) => {
    const { draft, before } = await lockAdoptable(tx, { id, version })
    await lockOpenProjects(tx)
    await keep(tx, actor, now())
    await adoptDraft(tx, { actor, at: now() }, { draft, before }, adoption)
    const { carried, unscored } = await carryOver(tx, { actor, at: now(), to: draft, from: before })
    return { id, number: draft.number, carried, unscored }
  })
}
