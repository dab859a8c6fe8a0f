import type { Tx } from '@triaxe/db'
import type { LocalisedText, Member, Partner, Sheet } from '@triaxe/shared-types'
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
  await replaceMembers(tx, projectId, sheet.members)
  await replaceDepartments(tx, projectId, sheet.departmentIds)
  await replacePartners(tx, projectId, sheet.partners)
  await replaceTitleWords(tx, projectId, sheet.title)
}

async function replaceMembers(tx: Tx, projectId: string, members: Member[]): Promise<void> {
  await tx.deleteFrom('projectMember').where('projectId', '=', projectId).execute()
  const rows = members.map((member) => ({ projectId, ...member }))
  if (rows.length > 0) await tx.insertInto('projectMember').values(rows).execute()
}

async function replaceDepartments(tx: Tx, projectId: string, departmentIds: string[]): Promise<void> {
  await tx.deleteFrom('projectDepartment').where('projectId', '=', projectId).execute()
  const rows = [...new Set(departmentIds)].map((departmentId) => ({ projectId, departmentId }))
  if (rows.length > 0) await tx.insertInto('projectDepartment').values(rows).execute()
}

async function replacePartners(tx: Tx, projectId: string, partners: Partner[]): Promise<void> {
  await tx.deleteFrom('projectPartner').where('projectId', '=', projectId).execute()
  const rows = partners.map((partner, position) => ({ id: newId(), projectId, position, ...partner }))
  if (rows.length > 0) await tx.insertInto('projectPartner').values(rows).execute()
}

async function replaceTitleWords(tx: Tx, projectId: string, title: LocalisedText): Promise<void> {
  await tx.deleteFrom('projectTitle').where('projectId', '=', projectId).execute()
  const rows = titleWords(projectId, title)
  if (rows.length > 0) await tx.insertInto('projectTitle').values(rows).execute()
}

export const titleWords = (projectId: string, title: LocalisedText) =>
  langs.flatMap((lang) =>
    title[lang] ? [{ projectId, lang, words: sql<string>`unaccent(lower(${title[lang]}))` }] : [],
  )
