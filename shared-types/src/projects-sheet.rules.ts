import { frozenAfterApproval, sheetFields } from './projects.rules.ts'
import type { memberRoles } from './identity.rules.ts'
import { isBlank } from './text.rules.ts'

type Languages = { fr?: string | undefined; de?: string | undefined; en?: string | undefined }

/** The part of a sheet that completeness looks at. */
export interface SheetFacts {
  title: Languages
  summary: Languages
  natures: readonly string[]
  mainAxis: number | null
  audience: string
  opportunities: string
  legalObligation: boolean
  legalBasis: string
  estimatedCost: string | null
  estimatedPosts: number | null
  postsOrigin: string
  startsOn: string | null
  endsOn: string | null
  openEnded: boolean
  dataPrivacy: string
  legislationActs: string
  members: readonly { personId: string; role: (typeof memberRoles)[number] }[]
}

export const requiredFields = [
  'title',
  'summary',
  'natures',
  'mainAxis',
  'audience',
  'opportunities',
  'legalBasis',
  'estimatedCost',
  'estimatedPosts',
  'postsOrigin',
  'startsOn',
  'endsOn',
  'dataPrivacy',
  'legislationActs',
  'projectLead',
  'sponsor',
] as const
export type RequiredField = (typeof requiredFields)[number]

/** Who must fill what: the department says what it wants and names the people, the project lead knows the matter. */
export const whoFills = (field: RequiredField): 'department' | 'project_lead' =>
  ['title', 'summary', 'natures', 'mainAxis', 'legalBasis', 'projectLead', 'sponsor'].includes(field)
    ? 'department'
    : 'project_lead'

interface Missing {
  field: RequiredField
  by: 'department' | 'project_lead'
}

const isUntold = (text: Languages) => [text.fr, text.de, text.en].every((part) => isBlank(part ?? ''))
const nobodyIs = (role: 'project_lead' | 'sponsor', { members }: SheetFacts) =>
  !members.some((member) => member.role === role)

const isMissing: Record<RequiredField, (sheet: SheetFacts) => boolean> = {
  title: ({ title }) => isUntold(title),
  summary: ({ summary }) => isUntold(summary),
  natures: ({ natures }) => natures.length === 0,
  mainAxis: ({ mainAxis }) => mainAxis === null,
  audience: ({ audience }) => isBlank(audience),
  opportunities: ({ opportunities }) => isBlank(opportunities),
  legalBasis: ({ legalObligation, legalBasis }) => legalObligation && isBlank(legalBasis),
  estimatedCost: ({ estimatedCost }) => estimatedCost === null,
  estimatedPosts: ({ estimatedPosts }) => estimatedPosts === null,
  postsOrigin: ({ estimatedPosts, postsOrigin }) => (estimatedPosts ?? 0) > 0 && isBlank(postsOrigin),
  startsOn: ({ startsOn }) => startsOn === null,
  endsOn: ({ endsOn, openEnded }) => endsOn === null && !openEnded,
  dataPrivacy: ({ dataPrivacy }) => isBlank(dataPrivacy),
  legislationActs: ({ natures, legislationActs }) => natures.includes('legislation') && isBlank(legislationActs),
  projectLead: (sheet) => nobodyIs('project_lead', sheet),
  sponsor: (sheet) => nobodyIs('sponsor', sheet),
}

/** What stands between this sheet and its submission, in the order of the form. Empty: it may be submitted. */
export const missingFields = (sheet: SheetFacts): Missing[] =>
  requiredFields.filter((field) => isMissing[field](sheet)).map((field) => ({ field, by: whoFills(field) }))

/** How many of the fields that this sheet needs are filled, for a progress bar. */
export function completeness(sheet: SheetFacts): { filled: number; needed: number } {
  const conditional: Partial<Record<RequiredField, boolean>> = {
    legalBasis: sheet.legalObligation,
    postsOrigin: (sheet.estimatedPosts ?? 0) > 0,
    legislationActs: sheet.natures.includes('legislation'),
  }
  const needed = requiredFields.filter((field) => conditional[field] ?? true).length
  return { filled: needed - missingFields(sheet).length, needed }
}

/** Sponsor and project lead of one project are never the same person, and nobody is named twice. */
export const namedTwice = (members: readonly { personId: string }[]) =>
  members.length !== new Set(members.map(({ personId }) => personId)).size

export const sponsorsOf = <M extends { role: string }>(members: readonly M[]) =>
  members.filter(({ role }) => role === 'sponsor')

type SheetField = (typeof sheetFields)[number]
type AnySheet = Record<SheetField, unknown>

export interface SheetChange {
  field: SheetField
  before: unknown
  after: unknown
}

/** Absent languages and empty ones are alike, and the order in which members or departments were named says nothing. */
function comparable(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(comparable).sort())
  if (typeof value === 'object' && value !== null)
    return JSON.stringify(
      Object.entries(value)
        .filter(([, part]) => part !== undefined && part !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  return JSON.stringify(value ?? null)
}

/** What differs between two sheets, field by field, in the order of the form. */
export const sheetChanges = (before: AnySheet, after: AnySheet): SheetChange[] =>
  sheetFields
    .filter((field) => comparable(before[field]) !== comparable(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))

/** No value stands there yet. */
export const isNotGiven = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Changes to what the approval rested on. */
export const frozenChanges = (changes: readonly SheetChange[]): SheetField[] =>
  changes
    .filter(({ field, before }) => frozenAfterApproval.some((frozen) => frozen === field) && !isNotGiven(before))
    .map(({ field }) => field)
