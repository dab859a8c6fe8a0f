import type { Compilable, CompiledQuery } from 'kysely'
import type { Db, Reading } from './client.ts'

/** Stands in a statement where a value comes at each call. */
class Place {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

const places = new Proxy({}, { get: (_, name) => new Place(String(name)) })

/**
 * For what every request reads: the statement is built and compiled once for each `shape` (what its text depends on; few of them),
 * then sent with the values alone. The values may only be handed on into the statement, never looked at while it is built.
 */
export function statement<Values extends object, Row, Shape = void>(
  build: (db: Db, values: Values, shape: Shape) => Compilable<Row>,
): (db: Db, values: Values, shape: Shape) => Promise<Row[]> {
  const compiled = new Map<string, CompiledQuery<Row>>()
  return async (db, values, shape) => {
    const key = JSON.stringify(shape) ?? ''
    const known = compiled.get(key) ?? build(db, places as Values, shape).compile()
    compiled.set(key, known)
    const parameters = known.parameters.map((given) =>
      given instanceof Place ? values[given.name as keyof Values] : given,
    )
    const query: CompiledQuery<Row> = { ...known, parameters }
    const { rows } = await db.executeQuery(query as Reading<Row>)
    return rows
  }
}
