import type { Tx } from '@triaxe/db'

/** The next human number of a year, without gaps and without twins: the row stays locked until the change commits. */
export const nextNumber = (tx: Tx, name: string, year: number): Promise<number> => nextNumbers(tx, name, year, 1)

/** The last of the next `count` numbers. */
export async function nextNumbers(tx: Tx, name: string, year: number, count: number): Promise<number> {
  const { last } = await tx
    .insertInto('counter')
    .values({ name, year, last: count })
    .onConflict((on) => on.columns(['name', 'year']).doUpdateSet((eb) => ({ last: eb('counter.last', '+', count) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
