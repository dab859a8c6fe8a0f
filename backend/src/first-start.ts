import type { Db } from '@triaxe/db'
import type { Logger } from 'pino'
import {
  foundInstallation,
  installation,
  inviteFirstAdministrator,
  lockInstallation,
} from './modules/identity/index.ts'
import { within } from './platform/context.ts'
import { seedReference } from './seed.ts'

const cantons = {
  demonstration: { fr: 'Canton d’Arvanne', de: 'Kanton Arvanne', en: 'Canton of Arvanne' },
  unnamed: { fr: 'Canton', de: 'Kanton', en: 'Canton' },
}

/** One name for all languages: the first text that is there is shown in the others. */
const ownCanton = (name: string | null) => (name === null ? cantons.unnamed : { fr: name })

/** Plays a whole canton through the use cases; every transaction it opens is the one of the first start. */
export type Demonstration = (db: Db, now: Date, log: Logger) => Promise<void>

/**
 * Fills an empty database: reference data, and the demonstration where it is wanted. One transaction: a kill in the middle
 * leaves it empty again. Answers the link of the first administrator while no one can sign in otherwise.
 */
export async function firstStart(
  db: Db,
  demonstration: Demonstration | null,
  now: Date,
  log: Logger,
  canton: string | null = null,
): Promise<string | null> {
  return db.transaction().execute(async (tx) => {
    if (!(await installation(tx))) await lockInstallation(tx)
    const isDemonstration = (await installation(tx))?.isDemonstration ?? demonstration !== null
    if (!(await installation(tx))) {
      await foundInstallation(tx, isDemonstration ? cantons.demonstration : ownCanton(canton), isDemonstration, now)
      if (demonstration) await demonstration(within(tx), now, log)
      else await seedReference(tx, now)
    }
    return isDemonstration ? null : inviteFirstAdministrator(tx, now)
  })
}
