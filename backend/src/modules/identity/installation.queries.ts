import type { Db, Tx } from '@triaxe/db'
import type { LocalisedText } from '@triaxe/shared-types'
import { sql } from 'kysely'

export async function installation(db: Db): Promise<{ canton: LocalisedText; isDemonstration: boolean } | undefined> {
  const row = await db.selectFrom('installation').select(['canton', 'isDemonstration']).executeTakeFirst()
  return row && { canton: row.canton as LocalisedText, isDemonstration: row.isDemonstration }
}

/** Of several processes that start on an empty database, one founds the installation and the others wait. */
export const lockInstallation = (tx: Tx) => sql`lock table installation in share row exclusive mode`.execute(tx)

/** Once, for good: the database remembers whether it is a demonstration. */
export const foundInstallation = (tx: Tx, canton: LocalisedText, isDemonstration: boolean, createdAt: Date) =>
  tx
    .insertInto('installation')
    .values({ canton: JSON.stringify(canton), isDemonstration, createdAt })
    .execute()

export const nameDemoPerson = (tx: Tx, personId: string, role: string, position: number) =>
  tx.insertInto('demoPerson').values({ personId, role, position }).execute()

export const demoPersons = (db: Db) =>
  db
    .selectFrom('demoPerson')
    .innerJoin('person', 'person.id', 'demoPerson.personId')
    .leftJoin('department', 'department.id', 'person.departmentId')
    .where('person.active', '=', true)
    .select(['person.id', 'person.name', 'demoPerson.role', 'department.name as department'])
    .orderBy('demoPerson.position')
    .execute()
