import type { Db, Tx } from '@triaxe/db'

const settings = (db: Db) => db.selectFrom('budgetSetting').select(['commitmentWarningBp', 'version'])

/** From this share of a credit committed on a warning stands, in basis points. */
export const settingsNow = (db: Db) => settings(db).executeTakeFirstOrThrow()

export const lockSettings = (tx: Tx) => settings(tx).forUpdate().executeTakeFirstOrThrow()

export const replaceSettings = (tx: Tx, commitmentWarningBp: number) =>
  tx
    .updateTable('budgetSetting')
    .set((eb) => ({ commitmentWarningBp, version: eb('version', '+', 1) }))
    .execute()
