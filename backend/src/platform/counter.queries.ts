import type { Tx } from '@triaxe/db'

/** The next human number of a year, without gaps and without twins: the row stays locked until the change commits. */
export async function nextNumber(tx: Tx, name: string, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('counter')
    .values({ name, year, last: 1 })
    .onConflict((on) => on.columns(['name', 'year']).doUpdateSet((eb) => ({ last: eb('counter.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
