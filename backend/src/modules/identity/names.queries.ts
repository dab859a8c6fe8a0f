import type { Db } from '@triaxe/db'
import type { LocalisedText } from '@triaxe/shared-types'

/** What identifiers of people, departments and services stand for today; unknown ones are left out. */
export async function namesOf(db: Db, ids: string[]): Promise<Record<string, string | LocalisedText>> {
  if (ids.length === 0) return {}
  const people = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute()
  const departments = await db.selectFrom('department').select(['id', 'name']).where('id', 'in', ids).execute()
  const services = await db.selectFrom('service').select(['id', 'name']).where('id', 'in', ids).execute()
  return Object.fromEntries([...people, ...departments, ...services].map(({ id, name }) => [id, name]))
}
