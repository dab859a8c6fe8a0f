import type { Db } from '@triaxe/db'
import type { BodyOf, BudgetSettings, budgetSettingsApi } from '@triaxe/shared-types'
import type { Actor, Ctx } from '../../platform/context.ts'
import { allow, unchanged } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { mayChangeSettings } from './budget.policy.ts'
import { lockSettings, replaceSettings, settingsNow } from './settings.queries.ts'

export const getBudgetSettings = ({ db, actor }: Ctx) => settingsFor(db, actor)

/** For every budget at once: whatever is read from now on, kept figures too, follows the new share. */
export async function changeBudgetSettings(
  { db, actor, now }: Ctx,
  version: number,
  { commitmentWarningBp }: BodyOf<typeof budgetSettingsApi.changeBudgetSettings>,
): Promise<BudgetSettings> {
  return db.transaction().execute(async (tx) => {
    allow(mayChangeSettings(actor), 'budget.administrators_only')
    const before = await lockSettings(tx)
    unchanged(before, version)
    if (before.commitmentWarningBp === commitmentWarningBp) return settingsFor(tx, actor)

    await replaceSettings(tx, commitmentWarningBp)
    const changes = { commitmentWarningBp: { from: before.commitmentWarningBp, to: commitmentWarningBp } }
    await record(tx, { actor, at: now(), type: 'budget.settings_changed', subject: {}, changes })
    return settingsFor(tx, actor)
  })
}

const settingsFor = async (db: Db, actor: Actor): Promise<BudgetSettings> => ({
  ...(await settingsNow(db)),
  can: { edit: mayChangeSettings(actor) },
})
