import type { LocalisedText, Sheet, SheetField } from '@triaxe/shared-types'
import { langs } from '@triaxe/shared-types/texts'
import { namedTwice, sponsorsOf } from '@triaxe/shared-types/projects-sheet.rules'
import { legislationDays, sheetTexts } from '@triaxe/shared-types/projects.rules'

export type Texts = Pick<Sheet, (typeof sheetTexts)[number]>
export type Legislation = Pick<Sheet, (typeof legislationDays)[number] | 'legislationActs'>

export const noTexts = Object.fromEntries(sheetTexts.map((field) => [field, ''])) as Texts
export const noLegislation = {
  legislationActs: '',
  ...Object.fromEntries(legislationDays.map((field) => [field, null])),
} as Legislation

/** A sheet on which nothing has been said yet. */
export const emptySheet = (leadDepartmentId: string): Sheet => ({
  title: {},
  summary: {},
  natures: [],
  leadDepartmentId,
  serviceId: null,
  departmentIds: [],
  confidential: false,
  mainAxis: null,
  legalObligation: false,
  legalBasis: '',
  estimatedCost: null,
  estimatedPosts: null,
  startsOn: null,
  endsOn: null,
  openEnded: false,
  members: [],
  partners: [],
  ...noTexts,
  ...noLegislation,
})

const told = (text: LocalisedText): LocalisedText =>
  Object.fromEntries(langs.flatMap((lang) => (text[lang] ? [[lang, text[lang]]] : [])))

/** One way to write the same sheet: no empty languages, no department twice, the lead not beside itself. */
export const tidy = (sheet: Sheet): Sheet => ({
  ...sheet,
  title: told(sheet.title),
  summary: told(sheet.summary),
  natures: [...new Set(sheet.natures)],
  departmentIds: [...new Set(sheet.departmentIds)].filter((id) => id !== sheet.leadDepartmentId).sort(),
})

interface Contradiction {
  field: SheetField
  reason: string
}

const isReversed = (from: string | null, to: string | null) => from !== null && to !== null && to < from
const wholeBp = 10_000

/** What cannot be true on one sheet, however little of it is filled. */
export function contradictions(sheet: Sheet): Contradiction[] {
  const checks: [boolean, SheetField, string][] = [
    [isReversed(sheet.startsOn, sheet.endsOn), 'endsOn', 'projects.period_reversed'],
    [sheet.openEnded && sheet.endsOn !== null, 'endsOn', 'projects.open_end_has_date'],
    [isReversed(sheet.consultationFrom, sheet.consultationTo), 'consultationTo', 'projects.period_reversed'],
    [isReversed(sheet.firstReadingOn, sheet.secondReadingOn), 'secondReadingOn', 'projects.period_reversed'],
    [namedTwice(sheet.members), 'members', 'projects.named_twice'],
    [sponsorsOf(sheet.members).length > 1, 'members', 'projects.one_sponsor'],
    [sharesOf(sheet) > wholeBp, 'partners', 'projects.shares_above_whole'],
  ]
  return checks.flatMap(([holds, field, reason]) => (holds ? [{ field, reason }] : []))
}

const sharesOf = ({ partners }: Pick<Sheet, 'partners'>) =>
  partners.reduce((sum, partner) => sum + (partner.shareBp ?? 0), 0)

/** From a project that has ended: what was wanted, without its dates and its people. */
export const copied = (sheet: Sheet, leadDepartmentId: string): Sheet => ({
  ...sheet,
  leadDepartmentId,
  serviceId: sheet.leadDepartmentId === leadDepartmentId ? sheet.serviceId : null,
  startsOn: null,
  endsOn: null,
  members: [],
  ...noLegislation,
  legislationActs: sheet.legislationActs,
})
