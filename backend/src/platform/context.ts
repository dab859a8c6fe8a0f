import type { Db, Tx } from '@triaxe/db'
import type { Lang, Role } from '@triaxe/shared-types'
import type { Logger } from 'pino'

/** Who asks: facts that policies read. Memberships of projects travel with the project. */
export interface Actor {
  personId: string
  label: string
  departmentId: string | null
  roles: readonly Role[]
}

/** All that a use case gets. */
export interface Ctx {
  db: Db
  actor: Actor
  lang: Lang
  now: () => Date
  log: Logger
}

export const nobody: Actor = {
  personId: '00000000-0000-0000-0000-000000000000',
  label: 'public',
  departmentId: null,
  roles: [],
}
/** Acts for the installation itself: first start, jobs, commands. */
export const system: Actor = { ...nobody, label: 'Triaxe' }
/** Reads for the installation itself, over every project. */
export const overseer: Actor = { ...system, roles: ['auditor'] }

export const isSignedIn = (actor: Actor) => actor.personId !== nobody.personId
export const has = (actor: Actor, ...wanted: Role[]) => wanted.some((role) => actor.roles.includes(role))

/** A `Db` whose transactions are all the given one: several use cases become one, done whole or not at all. */
export function within(tx: Tx): Db {
  const execute = <T>(work: (tx: Tx) => Promise<T>) => work(tx)
  // How strictly the given one is isolated, its opener has said.
  const transaction = () => ({ execute, setIsolationLevel: transaction })
  return {
    selectFrom: tx.selectFrom.bind(tx),
    selectNoFrom: tx.selectNoFrom.bind(tx),
    executeQuery: tx.executeQuery.bind(tx),
    fn: tx.fn,
    transaction: transaction as unknown as Db['transaction'],
  }
}
