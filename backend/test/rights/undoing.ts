import type { Db, Tx } from '@triaxe/db'

class Undone {
  readonly answer: unknown
  constructor(answer: unknown) {
    this.answer = answer
  }
}

/** A `Db` whose transactions give their answer and leave no trace: the next question finds everything as it was. */
export function undoing(db: Db): Db {
  return {
    selectFrom: db.selectFrom.bind(db),
    selectNoFrom: db.selectNoFrom.bind(db),
    executeQuery: db.executeQuery.bind(db),
    fn: db.fn,
    transaction: () => {
      const builder = db.transaction()
      return Object.assign(Object.create(builder) as typeof builder, {
        execute: async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
          try {
            return await builder.execute(async (tx) => {
              throw new Undone(await work(tx))
            })
          } catch (thrown) {
            if (thrown instanceof Undone) return thrown.answer as T
            throw thrown
          }
        },
      })
    },
  }
}
