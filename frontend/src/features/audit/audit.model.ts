import type { FieldChange, HistoryPage } from '@triaxe/shared-types/audit'
import { eventKey } from '@triaxe/shared-types/audit.rules'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang, type Lang, langs } from '@triaxe/shared-types/texts'
import i18next from 'i18next'
import type { Formats } from '../../lib/format.ts'

/** What a value needs to become words. */
export interface Reading {
  names: HistoryPage['names']
  lang: Lang
  formats: Formats
}

const textOf = (key: string): string | null => (i18next.exists(key) ? String(i18next.t(key as 'audit:yes')) : null)

export const sentenceOf = (type: string) => textOf(`audit:${eventKey(type)}`) ?? type
export const nounOf = (type: string) => textOf(`audit:noun_${type.split('.')[0] ?? ''}`) ?? type
/** The label a field has in the texts of its noun. */
export const fieldOf = (field: string) =>
  ['projects:field_', 'audit:field_', 'budget:', 'decisions:']
    .map((place) => textOf(place + field))
    .find((text) => text !== null) ?? field

/** Where the words of an enumeration stand, by the field that holds it. */
const wordsOf: Record<string, string> = {
  state: 'projects:state',
  natures: 'projects:nature',
  role: 'projects:member',
  kind: 'projects:partner',
  field: 'projects:field',
  roles: 'identity:role',
  lang: 'ui:lang',
  template: 'planning:template',
  phaseKey: 'planning:phase',
  modules: 'planning:module',
  level: 'planning:level',
  accountType: 'budget:accountType',
  category: 'budget:category',
  type: 'decisions:type',
  must: 'audit:must',
  judgement: 'audit:judgement',
}

const identifier = /^[0-9a-f]{8}-[0-9a-f-]{27}$/
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isLocalised = (value: Record<string, unknown>) =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => langs.some((lang) => lang === key))

/** A value of a field in the words of the person who reads. */
export function valueText(field: string, value: unknown, reading: Reading): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return i18next.t(value ? 'audit:yes' : 'audit:no')
  if (typeof value === 'number') return figure(field, value, reading)
  if (typeof value === 'string') return word(field, value, reading)
  if (Array.isArray(value)) return value.map((item) => valueText(field, item, reading)).join(', ') || '–'
  return isRecord(value) ? parts(field, value, reading) : '–'
}

function figure(field: string, value: number, { formats }: Reading): string {
  if (/posts/i.test(field)) return formats.posts(value)
  if (field === 'value') return formats.number(ofHundred(value), 1)
  return field.endsWith('Bp') ? formats.wholeShare(value) : String(value)
}

function word(field: string, value: string, { names, lang, formats }: Reading): string {
  if (identifier.test(value)) return nameOf(names[value], lang)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formats.day(value)
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return formats.instant(value)
  if (/^-?\d+\.\d{2}$/.test(value)) return formats.money(value)
  const words = wordsOf[field]
  return (words && textOf(`${words}_${value}`)) || value
}

const nameOf = (name: HistoryPage['names'][string] | undefined, lang: Lang) =>
  (typeof name === 'string' ? name : inLang(name, lang)) || '…'

/** Bare identifiers of criteria and lines say nothing to a person, neither does what was left empty. */
function parts(field: string, value: Record<string, unknown>, reading: Reading): string {
  if (isLocalised(value)) return inLang(value, reading.lang)
  if ('from' in value && 'to' in value) return becomes(reading, field, value['from'], value['to'], value['note'])
  return Object.entries(value)
    .filter(([key, part]) => says(part) && !((key === 'id' || key.endsWith('Id')) && !isNamed(part, reading)))
    .map(([key, part]) =>
      key === 'fields' ? valueText(key, part, reading) : `${fieldOf(key)} ${valueText(key, part, reading)}`,
    )
    .join(' · ')
}

const says = (part: unknown) => part !== null && part !== '' && part !== '0.00' && part !== 0
const isNamed = (part: unknown, { names }: Reading) => typeof part === 'string' && part in names

function becomes(reading: Reading, field: string, from: unknown, to: unknown, note?: unknown): string {
  const after = valueText(field, to, reading)
  const change =
    from === null || from === undefined
      ? after
      : i18next.t('audit:becomes', { from: valueText(field, from, reading), to: after })
  return typeof note === 'string' && note ? `${change} · ${note}` : change
}

/** Of the departures of an option those that came, went or are reasoned otherwise. */
function departureLines(from: unknown, to: unknown, reading: Reading): string[] {
  const [before, after] = [reasonsIn(from), reasonsIn(to)]
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => {
      const change = becomes(reading, 'reason', before.get(id), after.get(id))
      return i18next.t('audit:departure', { project: valueText('projectId', id, reading), change })
    })
}

const reasonsIn = (departures: unknown) =>
  new Map(
    (Array.isArray(departures) ? departures.filter(isRecord) : []).map(({ projectId, reason }) => [
      String(projectId),
      String(reason),
    ]),
  )

const mostLines = 8

/** One line, or one for each thing of a list; a long list says how many more there are. */
export function changeLines({ field, from, to }: FieldChange, reading: Reading): string[] {
  if (field === 'departures') return departureLines(from, to, reading)
  const isList = Array.isArray(to) && to.some(isRecord) && from === null
  if (!isList) return [becomes(reading, field, from, to)]
  const lines = (to as unknown[]).map((item) => valueText(field, item, reading))
  const rest = lines.length - mostLines
  return rest > 1 ? [...lines.slice(0, mostLines), i18next.t('audit:more', { count: rest })] : lines
}
