import type { Db, Tx } from '@triaxe/db'

type Builder = ReturnType<Db['transaction']>
type Execute = <T>(transaction: Builder, work: (tx: Tx) => Promise<T>) => Promise<T>

/** A `Db` whose transactions are executed by `execute`; isolation and access mode stay as they were asked for. */
export const withTransactions = (db: Db, execute: Execute): Db => ({
  selectFrom: db.selectFrom.bind(db),
  selectNoFrom: db.selectNoFrom.bind(db),
  executeQuery: db.executeQuery.bind(db),
  fn: db.fn,
  transaction: () => executedBy(execute, db.transaction()),
})

const executedBy = (execute: Execute, builder: Builder): Builder =>
  ({
    setIsolationLevel: (level: Parameters<Builder['setIsolationLevel']>[0]) =>
      executedBy(execute, builder.setIsolationLevel(level)),
    setAccessMode: (mode: Parameters<Builder['setAccessMode']>[0]) => executedBy(execute, builder.setAccessMode(mode)),
    execute: <T>(work: (tx: Tx) => Promise<T>) => execute(builder, work),
  }) as Builder
