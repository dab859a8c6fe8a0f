import type { Db, Tx } from '@triaxe/db'
import type { NewTargetShares, TargetShares } from '@triaxe/shared-types'
import type { Actor } from '../../platform/context.ts'

const versions = (db: Db) =>
  db
    .selectFrom('targetShare')
    .select(['id', 'number', 'validFrom', 'axis1Bp', 'axis2Bp', 'axis3Bp', 'body', 'reason'])
    .select(['setByLabel as setBy', 'setAt'])
    .orderBy('validFrom', 'desc')
    .orderBy('number', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]
const shown = ({ axis1Bp, axis2Bp, axis3Bp, setAt, ...row }: Row): TargetShares => ({
  ...row,
  sharesBp: [axis1Bp, axis2Bp, axis3Bp],
  setAt: setAt.toISOString(),
})

/** The latest day first; of one day what was set last. */
export const targetShares = async (db: Db): Promise<TargetShares[]> => (await versions(db).execute()).map(shown)

/** What counts on a day, as far as it had been set at that instant; null where nothing had been. */
export async function targetSharesOn(db: Db, day: string, knownAt?: Date): Promise<TargetShares | null> {
  const row = await versions(db)
    .where('validFrom', '<=', day)
    .$if(knownAt !== undefined, (query) => query.where('setAt', '<=', knownAt ?? new Date(0)))
    .limit(1)
    .executeTakeFirst()
  return row ? shown(row) : null
}

interface New extends NewTargetShares {
  id: string
  number: number
}

export const insertTargetShares = (tx: Tx, { sharesBp, ...row }: New, { actor, at }: { actor: Actor; at: Date }) =>
  tx
    .insertInto('targetShare')
    .values({
      ...row,
      axis1Bp: sharesBp[0],
      axis2Bp: sharesBp[1],
      axis3Bp: sharesBp[2],
      setBy: actor.personId,
      setByLabel: actor.label,
      setAt: at,
    })
    .execute()
