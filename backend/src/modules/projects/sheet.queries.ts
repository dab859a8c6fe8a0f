import type { Tx } from '@triaxe/db'
import type { LocalisedText, Sheet } from '@triaxe/shared-types'
import { langs } from '@triaxe/shared-types'
import { legislationDays, sheetTexts } from '@triaxe/shared-types/projects.rules'
import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'

/** The columns of a sheet; `searchText` is what a search for words looks through. */
export function columnsOf(sheet: Sheet) {
  const { natures, leadDepartmentId, serviceId, confidential, mainAxis, legalObligation, legalBasis } = sheet
  const { estimatedCost, estimatedPosts, startsOn, endsOn, openEnded } = sheet
  return {
    title: JSON.stringify(sheet.title),
    summary: JSON.stringify(sheet.summary),
    natures,
    leadDepartmentId,
    serviceId,
    confidential,
    mainAxis,
    legalObligation,
    legalBasis,
    estimatedCost,
    estimatedPosts,
    startsOn,
    endsOn,
    openEnded,
    sheet: JSON.stringify(picked(sheet, sheetTexts)),
    legislation: JSON.stringify(picked(sheet, [...legislationDays, 'legislationActs'])),
  }
}

const picked = <T extends object>(from: T, fields: readonly (keyof T)[]) =>
  Object.fromEntries(fields.map((field) => [field, from[field]]))

const told = (text: LocalisedText) => langs.flatMap((lang) => (text[lang] ? [text[lang]] : []))

/** Without accents and capitals; what is searched for is made alike. */
export const searchTextOf = (code: string, { title, summary }: Pick<Sheet, 'title' | 'summary'>) =>
  sql<string>`unaccent(lower(${[code, ...told(title), ...told(summary)].join(' ')}))`

/** Members, departments, partners and the words of the title: what stands in tables of its own. */
export async function replaceBelongings(tx: Tx, projectId: string, sheet: Sheet): Promise<void> {
  await tx.deleteFrom('projectMember').where('projectId', '=', projectId).execute()
  await tx.deleteFrom('projectDepartment').where('projectId', '=', projectId).execute()
  await tx.deleteFrom('projectPartner').where('projectId', '=', projectId).execute()
  await tx.deleteFrom('projectTitle').where('projectId', '=', projectId).execute()
  await addBelongings(tx, projectId, sheet)
}

/** For a project that has none yet. */
export async function addBelongings(tx: Tx, projectId: string, sheet: Sheet): Promise<void> {
  const members = sheet.members.map((member) => ({ projectId, ...member }))
  if (members.length > 0) await tx.insertInto('projectMember').values(members).execute()
  const departments = [...new Set(sheet.departmentIds)].map((departmentId) => ({ projectId, departmentId }))
  if (departments.length > 0) await tx.insertInto('projectDepartment').values(departments).execute()
  const partners = sheet.partners.map((partner, position) => ({ id: newId(), projectId, position, ...partner }))
  if (partners.length > 0) await tx.insertInto('projectPartner').values(partners).execute()
  const titles = titleWords(projectId, sheet.title)
  if (titles.length > 0) await tx.insertInto('projectTitle').values(titles).execute()
}

export const titleWords = (projectId: string, title: LocalisedText) =>
  langs.flatMap((lang) =>
    title[lang] ? [{ projectId, lang, words: sql<string>`unaccent(lower(${title[lang]}))` }] : [],
  )
