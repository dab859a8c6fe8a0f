import { limits } from './limits.rules.ts'
import { type Decimal, type DecimalSign, centsText, readDecimal, readPlain, rounded, times } from './number.rules.ts'

export type Unit = 'one' | 'thousand' | 'million'

export interface AmountForm {
  unit: Unit
  /** ISO 4217. */
  currency: string
  /** Swiss francs for one of that currency, a decimal with a point. */
  rate: string
  decimal: DecimalSign
}

const powers = { one: 0, thousand: 3, million: 6, billion: 9 } as const

/** What stands beside the digits; longest first. `m` alone is a million in English and French tables. */
const scales: [RegExp, keyof typeof powers][] = [
  [/^(milliards?|mrds?\.?|mia\.?|milliarden?|billions?|bn|md|mds)$/, 'billion'],
  [/^(millions?|millionen|mios?\.?|mill\.?|mn|m)$/, 'million'],
  [/^(milliers?|mille|tausend|tsd\.?|thousands?|k|t)$/, 'thousand'],
]

const signs: [RegExp, readonly string[]][] = [
  [/chf|sfr\.?|fr\.|francs?|franken/g, ['CHF']],
  [/€|eur(?:os?)?/g, ['EUR']],
  [/£|gbp/g, ['GBP']],
  [/(?:us|ca|c|au|a|nz)?\$(?:us|ca|can|au)?|usd|cad|aud|nzd/g, ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']],
]

/** The currencies a text may mean; empty: it names none. A byte that got lost before a number was a currency sign. */
export function currenciesIn(text: string): readonly string[] {
  const lower = text.toLowerCase()
  const exact = /\b(usd|cad|aud|nzd)\b/.exec(lower)?.[1]
  if (exact) return [exact.toUpperCase()]
  return signs.flatMap(([sign, currencies]) => (lower.search(sign) >= 0 ? currencies : []))
}

/** The unit a header states: `Budget ($m)`, `Kosten in TCHF`, `Coût (millions d’euros)`. */
export function unitIn(header: string): Unit | null {
  const lower = header.toLowerCase().replace(/[_*]/g, ' ')
  if (/\bm[€£$]|[€£$]\s?m\b|million|\bmio\b|\bmchf\b|chf m\b|\bmeur\b|\bmn\b|\bm\s?(?:chf|eur|fr)\b/.test(lower))
    return 'million'
  if (
    /\bk[€£$]|[€£$]\s?k\b|millier|tausend|\btsd\b|\btchf\b|\bkchf\b|\bkeur\b|thousand|['’]000|\b1[' ’]?000\b/.test(
      lower,
    )
  )
    return 'thousand'
  return null
}

export type AmountReading = { kind: 'amount'; value: Decimal; currencies: readonly string[] } | { kind: 'unreadable' }

/** `£46.29m`, `$4,800,000`, `1’234.–`, `12,5 Mio`, `�654.46`. A unit beside the digits outdoes the column's. */
export function readAmount(text: string, form: Pick<AmountForm, 'unit' | 'decimal'>): AmountReading {
  if (text.length > limits.figureCharacters) return { kind: 'unreadable' }
  const currencies = currenciesIn(text)
  const bare = stripCurrency(text)
  const match = /^([-−–(]*\s*[\d.,'’‘ʼ`´\s\u00A0\u2007\u2009\u202F–—-]*\)?)\s*([a-z.]*)\)?$/i.exec(bare)
  const number = match?.[1] === undefined ? readPlain(bare) : readDecimal(closed(match[1].trim()), form.decimal)
  const scale = scaleOf(match?.[2] ?? '', form.unit)
  if (!number || scale === null) return { kind: 'unreadable' }
  return { kind: 'amount', value: times(number, { digits: 10n ** BigInt(scale), scale: 0 }), currencies }
}

/** A typed number of a spreadsheet: the column's unit applies. */
export function readNumberCell(text: string, unit: Unit): AmountReading {
  const number = readPlain(text)
  if (!number) return { kind: 'unreadable' }
  return { kind: 'amount', value: times(number, { digits: 10n ** BigInt(powers[unit]), scale: 0 }), currencies: [] }
}

const closed = (text: string) => (text.startsWith('(') && !text.endsWith(')') ? `${text})` : text)

function stripCurrency(text: string): string {
  let bare = text.toLowerCase().replace(/�/g, '')
  for (const [sign] of signs) bare = bare.replace(sign, ' ')
  return bare.trim()
}

function scaleOf(word: string, unit: Unit): number | null {
  if (word === '') return powers[unit]
  const found = scales.find(([pattern]) => pattern.test(word))
  return found ? powers[found[1]] : null
}

const largest = 99_999_999_999_999n

/** In francs to the centime, half up. Null: too large to keep. */
export function inFrancs(value: Decimal, rate: string): string | null {
  const factor = readPlain(rate)
  if (!factor) return null
  const cents = rounded(times(value, factor), 2)
  return cents > largest || cents < -largest ? null : centsText(cents)
}
