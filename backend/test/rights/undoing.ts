import type { Db } from '@triaxe/db'
import { withTransactions } from '../../src/platform/transactions.ts'

class Undone {
  readonly answer: unknown
  constructor(answer: unknown) {
    this.answer = answer
  }
}

/** A `Db` whose transactions give their answer and leave no trace: the next question finds everything as it was. */
export const undoing = (db: Db): Db =>
  withTransactions(
    db,
    async <T>(transaction: ReturnType<Db['transaction']>, work: Parameters<typeof transaction.execute<T>>[0]) => {
      try {
        return await transaction.execute(async (tx) => {
          throw new Undone(await work(tx))
        })
      } catch (thrown) {
        if (thrown instanceof Undone) return thrown.answer as T
        throw thrown
      }
    },
  )
