import type { Project, ProjectQuestion } from '@triaxe/shared-types/projects'
import type { Sheet, SheetInput } from '@triaxe/shared-types/projects-sheet'
import { legislationDays, type sheetFields } from '@triaxe/shared-types/projects.rules'
import type { RequiredField } from '@triaxe/shared-types/projects-sheet.rules'
import { isBlank } from '@triaxe/shared-types/text.rules'
import { inLang, type Lang, langs } from '@triaxe/shared-types/texts'
import type { TFunction } from 'i18next'
import type { Formats } from '../../lib/format.ts'
import type { Names } from './names.ts'

export type SheetField = (typeof sheetFields)[number]

export const steps = ['idea', 'purpose', 'means', 'legislation', 'measures', 'people', 'check'] as const
export type Step = (typeof steps)[number]

export const fieldsOf: Record<Exclude<Step, 'check'>, readonly SheetField[]> = {
  idea: ['title', 'summary', 'natures', 'leadDepartmentId', 'serviceId', 'departmentIds', 'confidential'],
  purpose: ['mainAxis', 'audience', 'opportunities', 'difficulties', 'legalObligation', 'legalBasis'],
  means: ['estimatedCost', 'estimatedPosts', 'postsOrigin', 'startsOn', 'endsOn', 'openEnded', 'pilot', 'extension'],
  legislation: ['legislationActs', ...legislationDays],
  measures: ['dataPrivacy', 'digitalDivide', 'changeManagement', 'sustainability'],
  people: ['members', 'collaborations', 'partners'],
}

/** The steps this project needs: its own for legislation only where that nature was chosen, the last only before a submission. */
export const stepsFor = ({ natures }: Pick<Sheet, 'natures'>, isForSubmission = true): Step[] =>
  steps.filter((step) =>
    step === 'legislation' ? natures.includes('legislation') : step !== 'check' || isForSubmission,
  )

/** Where a field stands in the form. */
export const stepOf = (field: SheetField | RequiredField): Step =>
  field === 'projectLead' || field === 'sponsor'
    ? 'people'
    : (steps.find((step) => step !== 'check' && fieldsOf[step].includes(field)) ?? 'check')

export const missingIn = (step: Step, missing: Project['missing']) =>
  missing.filter(({ field }) => step === 'check' || stepOf(field) === step)

/** The first field in the order of the form that a sheet still lacks. */
export const firstMissing = (missing: Project['missing']): RequiredField | undefined =>
  missing.toSorted((a, b) => steps.indexOf(stepOf(a.field)) - steps.indexOf(stepOf(b.field)))[0]?.field

export const questionsIn = (step: Step, questions: readonly ProjectQuestion[]) =>
  questions.filter(({ field }) => stepOf(field) === step)

/** Partners without a name are still being typed: they wait. */
export const asInput = (sheet: Sheet): SheetInput => ({
  ...sheet,
  partners: sheet.partners.filter(({ name }) => !isBlank(name)),
})

export interface Words {
  t: TFunction<'projects'>
  lang: Lang
  format: Formats
  names: Names
}

const dayFields: readonly SheetField[] = ['startsOn', 'endsOn', ...legislationDays]

type Writer = (sheet: Sheet, words: Words) => string
const flag =
  (field: 'confidential' | 'legalObligation' | 'openEnded'): Writer =>
  (sheet, { t }) =>
    sheet[field] ? t('yes') : ''

/** The name of the field says CHF; centimes stand only where there are some. */
const costText = (cost: string, { money, bareFrancs }: Formats) =>
  cost.endsWith('.00') ? bareFrancs(cost) : money(cost)

/** Fields that are more than a text or a day. */
const writers: Partial<Record<SheetField, Writer>> = {
  title: ({ title }, { lang }) => inLang(title, lang),
  summary: ({ summary }, { lang }) => inLang(summary, lang),
  natures: ({ natures }, { t }) => natures.map((nature) => t(`nature_${nature}`)).join(', '),
  leadDepartmentId: ({ leadDepartmentId }, { names }) => names.of(leadDepartmentId),
  serviceId: ({ serviceId }, { names }) => (serviceId ? names.of(serviceId) : ''),
  departmentIds: ({ departmentIds }, { names }) => departmentIds.map(names.of).join(', '),
  mainAxis: ({ mainAxis }, { names }) => (mainAxis ? names.axis(mainAxis) : ''),
  confidential: flag('confidential'),
  legalObligation: flag('legalObligation'),
  openEnded: flag('openEnded'),
  estimatedCost: ({ estimatedCost }, { format }) => (estimatedCost === null ? '' : costText(estimatedCost, format)),
  estimatedPosts: ({ estimatedPosts }, { format }) => (estimatedPosts === null ? '' : format.posts(estimatedPosts)),
  members: ({ members }, { t, names }) =>
    members.map(({ personId, role }) => `${names.of(personId)} (${t(`member_${role}`)})`).join(', '),
  partners: ({ partners }, words) => partners.map((partner) => partnerText(partner, words)).join(' · '),
}

/** What one reads of a field; an empty text where nothing was said. */
export function fieldText(field: SheetField, sheet: Sheet, words: Words): string {
  const write = writers[field]
  if (write) return write(sheet, words)
  const value = sheet[field] as string | null
  return value && dayFields.includes(field) ? words.format.day(value) : (value ?? '')
}

/** A partner on one line: kind, name, role and share. */
export const partnerText = (
  { kind, name, role, shareBp }: Sheet['partners'][number],
  { t, format }: Pick<Words, 't' | 'format'>,
) =>
  [name, `(${t(`partner_${kind}`)})`, role && `– ${role}`, shareBp !== null && `– ${format.share(shareBp, 1)}`]
    .filter(Boolean)
    .join(' ')

/** From when to when. */
export function periodText({ startsOn, endsOn, openEnded }: Sheet, { t, format }: Pick<Words, 't' | 'format'>): string {
  const until = openEnded ? t('field_openEnded') : endsOn ? format.day(endsOn) : ''
  return [startsOn ? format.day(startsOn) : '', until].filter(Boolean).join(' – ')
}

/** As `fieldText`, but every language of a title: a translation is a change too. */
export function changedText(field: SheetField, sheet: Sheet, words: Words): string {
  if (field !== 'title' && field !== 'summary') return fieldText(field, sheet, words)
  return langs
    .filter((lang) => sheet[field][lang])
    .map((lang) => `${lang}: ${sheet[field][lang]}`)
    .join(' · ')
}
