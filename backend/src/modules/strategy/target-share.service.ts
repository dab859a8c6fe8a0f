import type { NewTargetShares, TargetShares } from '@triaxe/shared-types'
import { wholeBp } from '@triaxe/shared-types/strategy.rules'
import { nextNumber } from '../../platform/counter.queries.ts'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow, ruleBroken } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { maySteerStrategy } from './strategy.policy.ts'
import { insertTargetShares, targetShares, targetSharesOn } from './target-share.queries.ts'

export async function listTargetShares({ db, actor, now }: Ctx, on?: string) {
  const inForce = await targetSharesOn(db, on ?? isoDay(now()))
  return {
    items: await targetShares(db),
    inForceId: inForce?.id ?? null,
    can: { set: maySteerStrategy(actor) },
  }
}

/** A further version: what was set before keeps its days, so that an earlier day shows what was aimed at then. */
export async function setTargetShares({ db, actor, now }: Ctx, given: NewTargetShares): Promise<TargetShares> {
  allow(maySteerStrategy(actor), 'strategy.chancellery_only')
  if (given.sharesBp.reduce((sum, share) => sum + share, 0) !== wholeBp)
    throw ruleBroken('strategy.target_shares_do_not_add_up', ['sharesBp'])
  return db.transaction().execute(async (tx) => {
    // One at a time: of two at once the second says what the first has made of it.
    const number = await nextNumber(tx, 'target_share', 0)
    const before = await targetSharesOn(tx, given.validFrom)
    const version = { ...given, id: newId(now().getTime()), number }
    await insertTargetShares(tx, version, { actor, at: now() })
    const { validFrom, body, sharesBp } = given
    await record(tx, {
      actor,
      at: now(),
      type: 'target_shares.set',
      subject: { targetShareId: version.id },
      changes: { validFrom, body, sharesBp: [before?.sharesBp ?? null, sharesBp] },
      reason: given.reason,
    })
    return { ...version, setBy: actor.label, setAt: now().toISOString() }
  })
}
