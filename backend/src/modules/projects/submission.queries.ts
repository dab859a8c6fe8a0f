import type { Db, Tx } from '@triaxe/db'
import type { LocalisedText, Sheet, Submission } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import { departmentsById, personRefs } from '../identity/index.ts'
import { frameworkInForce } from '../strategy/index.ts'

type Names = Submission['names']

interface Content {
  sheet: Sheet
  names: Names
}

/** Numbered from 1 for each project; the caller holds the project's lock. Never changed afterwards: the application's role cannot. */
export async function keepSubmission(
  tx: Tx,
  projectId: string,
  sheet: Sheet,
  { personId, at }: { personId: string; at: Date },
): Promise<number> {
  const { last } = await tx
    .selectFrom('projectSubmission')
    .where('projectId', '=', projectId)
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('last'))
    .executeTakeFirstOrThrow()
  const number = Number(last) + 1
  const content: Content = { sheet, names: await namesOn(tx, sheet) }
  await tx
    .insertInto('projectSubmission')
    .values({
      id: newId(at.getTime()),
      projectId,
      number,
      submittedAt: at,
      submittedBy: personId,
      content: JSON.stringify(content),
    })
    .execute()
  return number
}

/** What departments, services, persons and the axis are called today: an old version is read with the names of its day. */
async function namesOn(db: Db, sheet: Sheet): Promise<Names> {
  const departments = await departmentsById(db)
  const [lead, ...others] = [sheet.leadDepartmentId, ...sheet.departmentIds].map((id) => departments.get(id))
  const service = lead?.services.find(({ id }) => id === sheet.serviceId)
  const people = await personRefs(
    db,
    sheet.members.map(({ personId }) => personId),
  )
  const axis = (await frameworkInForce(db)).axes.find(({ position }) => position === sheet.mainAxis)
  return Object.fromEntries<string | LocalisedText>([
    ...[lead, ...others, service].flatMap((place) => (place ? [[place.id, place.name] as const] : [])),
    ...people.map(({ id, name }) => [id, name] as const),
    ...(axis ? [['mainAxis', axis.name] as const] : []),
  ])
}

/** All versions of a project, or those alone that were not confidential when they were submitted. */
export type Readable = 'all' | 'open'

const submissions = (db: Db, projectId: string, which: Readable) =>
  db
    .selectFrom('projectSubmission')
    .innerJoin('person', 'person.id', 'projectSubmission.submittedBy')
    .where('projectId', '=', projectId)
    .$if(which === 'open', (query) => query.where(sql<boolean>`content -> 'sheet' ->> 'confidential' = 'false'`))
    .select(['number', 'submittedAt', 'person.name as submittedBy'])

export async function submissionRefs(db: Db, projectId: string, which: Readable) {
  const rows = await submissions(db, projectId, which).orderBy('number', 'desc').execute()
  return rows.map((row) => ({ ...row, submittedAt: row.submittedAt.toISOString() }))
}

export async function submission(
  db: Db,
  projectId: string,
  number: number,
  which: Readable,
): Promise<Submission | undefined> {
  const row = await submissions(db, projectId, which).select('content').where('number', '=', number).executeTakeFirst()
  if (!row) return undefined
  const { content, submittedAt, ...ref } = row
  return { ...ref, submittedAt: submittedAt.toISOString(), ...(content as Content) }
}
