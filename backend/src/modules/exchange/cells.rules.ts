import type { ImportMessageKey, Mapping } from '@triaxe/shared-types'
import { type Cell, textOf } from './cell.rules.ts'
import { inFrancs, readAmount, readNumberCell } from './amount.rules.ts'
import { type Edge, daySerial, endAfter, readDay } from './day.rules.ts'
import { durationUnitIn } from './header.rules.ts'
import { limits } from './limits.rules.ts'
import { readDecimal, readPlain, rounded } from './number.rules.ts'

/** What a cell came to: a value, whether its own words must be kept beside it, and what a person should know. */
export interface CellReading<T> {
  value: T
  /** The value does not say all that the cell said. */
  keep?: string | true
  finding?: ImportMessageKey
  with?: string
}

export interface Words {
  isUnknown: (text: string) => boolean
  isOpenEnd: (text: string) => boolean
}

const nothing: CellReading<null> = { value: null }
const unknown: CellReading<null> = { value: null, keep: true, finding: 'unknown_word' }
const wrong = (finding: ImportMessageKey, more?: string): CellReading<null> => ({
  value: null,
  finding,
  ...(more === undefined ? {} : { with: more }),
})

export function readCost(cell: Cell, { amounts }: Mapping, words: Words): CellReading<string | null> {
  const text = textOf(cell)
  if (text === '') return nothing
  if (typeof cell !== 'string' && 'day' in cell) return wrong('amount_is_date')
  if (words.isUnknown(text)) return unknown
  const reading = typeof cell === 'string' ? readAmount(text, amounts) : readNumberCell(text, amounts.unit)
  if (reading.kind === 'unreadable') return wrong('amount_unreadable')
  const { value, currencies } = reading
  if (currencies.length > 0 && !currencies.includes(amounts.currency))
    return wrong('currency_differs', amounts.currency)
  if (value.digits < 0n) return wrong('amount_negative')
  const francs = inFrancs(value, amounts.rate ?? '1')
  if (francs === null) return wrong('amount_too_large')
  return { value: francs, ...(isConverted(amounts) ? { keep: conversion(text, amounts) } : {}) }
}

const isConverted = ({ unit, currency, rate }: Mapping['amounts']) =>
  unit !== 'one' || currency !== 'CHF' || Number(rate) !== 1
const factors = { one: '', thousand: ' × 1’000', million: ' × 1’000’000' } as const

/** How the francs came about, without words: `£12.50 × 1’000’000 · 1 GBP = 1.15 CHF`. */
const conversion = (text: string, { unit, currency, rate }: Mapping['amounts']) =>
  `${text}${/[a-z]/i.test(text.replace(/chf|eur|gbp|usd|cad|aud|fr\.?/gi, '')) ? '' : factors[unit]} · 1 ${currency} = ${rate ?? '1'} CHF`

export interface DayOrOpen {
  day: string | null
  isOpen: boolean
}

export function readDate(cell: Cell, { dates }: Mapping, words: Words, edge: Edge): CellReading<DayOrOpen> {
  const text = textOf(cell)
  const none = { day: null, isOpen: false }
  if (text === '') return { value: none }
  if (typeof cell !== 'string' && 'day' in cell) return { value: { day: cell.day, isOpen: false } }
  if (edge === 'end' && words.isOpenEnd(text))
    return { value: { day: null, isOpen: true }, keep: true, finding: 'open_end' }
  if (words.isUnknown(text)) return { ...unknown, value: none }
  const found = readDay(text, dates, edge) ?? serial(text)
  if (!found) return { value: none, finding: 'day_unreadable' }
  return { value: { day: found.day, isOpen: false }, ...(found.isCoarse ? { keep: true } : {}) }
}

function serial(text: string) {
  const day = daySerial(text)
  return day === null ? null : { day, isCoarse: true }
}

/** The end that a duration gives; it needs a start. */
export function readDuration(
  cell: Cell,
  header: string,
  startsOn: string | null,
  words: Words,
): CellReading<string | null> {
  const text = textOf(cell)
  if (text === '') return nothing
  if (words.isUnknown(text)) return unknown
  const match = text.length > limits.figureCharacters ? null : /^([\d.,\s’']+)\s*(\p{L}*)\.?$/u.exec(text)
  const number = readDecimal(match?.[1] ?? '', 'point') ?? readDecimal(match?.[1] ?? '', 'comma')
  if (!number || number.digits <= 0n) return { ...wrong('duration_unreadable'), keep: true }
  const isMonths = match?.[2] ? /^(mois|monate?n?|months?|mths?)$/i.test(match[2]) : durationUnitIn(header) === 'months'
  const years = Number(number.digits) / 10 ** number.scale / (isMonths ? 12 : 1)
  if (years > 100) return { ...wrong('duration_unreadable'), keep: true }
  return { value: startsOn === null ? null : endAfter(startsOn, years), keep: true }
}

/** Integer hundredths of a post; `80 %` of one too. */
export function readPosts(cell: Cell, { amounts }: Mapping, words: Words): CellReading<number | null> {
  const text = textOf(cell)
  if (text === '') return nothing
  if (words.isUnknown(text)) return unknown
  const isPercent = /%\s*$/.test(text)
  const bare = text.replace(/(%|ept|vzä|vza|fte|etp)\s*$/i, '')
  const number = typeof cell === 'string' ? readDecimal(bare, amounts.decimal) : readPlain(text)
  const hundredths = number ? Number(rounded(number, isPercent ? 0 : 2)) : -1
  if (hundredths < 0 || hundredths > 1_000_000) return wrong('number_unreadable')
  return { value: hundredths }
}

/** One line for titles, paragraphs for texts; what is too long for its place is kept whole beside it. */
export function readText(cell: Cell, longest: number, shape: 'line' | 'paragraphs'): CellReading<string> {
  const text = textOf(cell)
  const shaped = shape === 'line' ? text.replace(/\s+/g, ' ') : text.replace(/\r\n?/g, '\n')
  if (shaped.length <= longest) return { value: shaped }
  return { value: shortened(shaped, longest), keep: true, finding: 'text_shortened', with: String(longest) }
}

/** At the end of a word, with a sign that more was there. */
function shortened(text: string, longest: number): string {
  const cut = text.slice(0, longest - 1)
  const word = cut.lastIndexOf(' ')
  return `${word > longest * 0.7 ? cut.slice(0, word) : cut}…`
}
