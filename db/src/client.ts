import { type CompiledQuery, Kysely, PostgresDialect, type QueryResult, type Transaction } from 'kysely'
import pg from 'pg'
import { CamelCaseRows, SnakeCaseCompiler } from './names.ts'
import type { DB } from './schema.ts'

declare const reading: unique symbol
/** A compiled statement that is known to read; only `statement` makes one. */
export type Reading<Row> = CompiledQuery<Row> & { [reading]: true }

/** Reads. A write on it does not compile: it needs a transaction. */
export type Db = Pick<Kysely<DB>, 'selectFrom' | 'selectNoFrom' | 'fn' | 'transaction'> & {
  executeQuery<Row>(query: Reading<Row>): Promise<QueryResult<Row>>
}
/** Writes; it may stand for a `Db`. */
export type Tx = Transaction<DB>

const { builtins, getTypeParser } = pg.types

/** Days and amounts stay text, counts become numbers: nothing passes through a float or a local midnight. */
const asText: number[] = [builtins.DATE, builtins.NUMERIC]
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (asText.includes(oid)) return (value: string) => value
    if (oid === builtins.INT8) return safeInteger
    return format === 'binary' ? getTypeParser(oid, format) : getTypeParser(oid)
  }) as typeof getTypeParser,
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 beyond the safe integers: ${text}`)
  return value
}

class Dialect extends PostgresDialect {
  override createQueryCompiler() {
    return new SnakeCaseCompiler()
  }
}

export interface OpenDb {
  db: Kysely<DB>
  pool: pg.Pool
  close: () => Promise<void>
}

/** `onError` hears of connections that die while idle; without a listener they would end the process. */
export function openDb(url: string, onError: (error: Error) => void, max = 20): OpenDb {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  })
  pool.on('error', onError)
  // The pool listens to idle connections only; one that dies between two statements of a transaction would end the process.
  pool.on('connect', (client) => client.on('error', onError))
  const db = new Kysely<DB>({ dialect: new Dialect({ pool }), plugins: [new CamelCaseRows()] })
  return { db, pool, close: () => db.destroy() }
}
