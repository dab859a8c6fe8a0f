import type { Lang } from './texts.ts'

/** The Swiss thousands sign. */
const apostrophe = '’'
const minus = '−'

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, apostrophe)

/** `1234567` → `1’234’567`, with a true minus sign. */
export const formatInteger = (value: number) => (value < 0 ? minus : '') + grouped(String(Math.abs(Math.round(value))))

/** The wire's decimal string (`"1234.5"`) → integer centimes, without a float in between. */
export function toCents(decimal: string): number {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(decimal)
  if (!match) throw new RangeError(`not an amount: ${decimal}`)
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  if (!Number.isSafeInteger(cents)) throw new RangeError(`amount too large: ${decimal}`)
  return match[1] && cents !== 0 ? -cents : cents
}

/** Integer centimes → the wire's decimal string, always with two places. */
export function toDecimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Integer centimes → `1’234’567.50`. */
export function formatAmount(cents: number): string {
  const [francs = '0', rest = '00'] = toDecimal(Math.abs(cents)).split('.')
  return `${cents < 0 ? minus : ''}${grouped(francs)}.${rest}`
}

/** Integer centimes → `CHF 1’234’567.50`. `Intl` gets Swiss money wrong in Node and Chromium alike. */
export const formatMoney = (cents: number) => `CHF ${formatAmount(cents)}`

/** Integer centimes → whole francs, `CHF 1’234’568`. */
export const formatFrancs = (cents: number) => `CHF ${formatInteger(cents / 100)}`

const decimalSign: Record<Lang, string> = { fr: ',', de: '.', en: '.' }
const million: Record<Lang, string> = { fr: 'mio', de: 'Mio.', en: 'm' }
const billion: Record<Lang, string> = { fr: 'mrd', de: 'Mrd.', en: 'bn' }

/** A number with `places` decimals, grouped, in the language's decimal sign. */
export function formatNumber(value: number, lang: Lang, places = 0): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(places).split('.')
  const sign = value < 0 && Number(value.toFixed(places)) !== 0 ? minus : ''
  return sign + grouped(whole) + (rest === undefined ? '' : decimalSign[lang] + rest)
}

/** For charts and key figures: `CHF 1.2 mio`; below a million whole francs. Never where amounts must add up. */
export function formatMoneyShort(cents: number, lang: Lang): string {
  const francs = Math.abs(cents) / 100
  if (francs < 999_500) return formatFrancs(cents)
  const isMillion = francs < 999_500_000
  const scaled = cents / 100 / (isMillion ? 1e6 : 1e9)
  const places = Number.isInteger(scaled) || Math.abs(scaled) >= 99.95 ? 0 : 1
  return `CHF ${formatNumber(scaled, lang, places)} ${(isMillion ? million : billion)[lang]}`
}

const posts: Record<Lang, string> = { fr: 'EPT', de: 'VZÄ', en: 'FTE' }

/** Integer hundredths of a post → `2,4 EPT`, `2.4 VZÄ`, `2.45 FTE`: two places only when the second says something. */
export const formatPosts = (hundredths: number, lang: Lang) =>
  `${formatNumber(hundredths / 100, lang, hundredths % 10 === 0 ? 1 : 2)} ${posts[lang]}`

/** `2026-12-31` → `31.12.2026`. */
export const formatDay = (isoDate: string) => isoDate.slice(0, 10).split('-').reverse().join('.')

/** Shares are integer basis points: 10 000 → `100 %`. */
export const formatShare = (basisPoints: number, lang: Lang, places = 0) =>
  `${formatNumber(basisPoints / 100, lang, places)}${lang === 'en' ? '' : ' '}%`
