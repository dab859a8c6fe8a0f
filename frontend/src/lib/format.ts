import {
  formatDay,
  formatFrancs,
  formatInteger,
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatPosts,
  formatShare,
  toCents,
} from '@triaxe/shared-types/money.rules'
import type { Lang } from '@triaxe/shared-types/texts'
import { useMemo } from 'react'
import { useLang } from './i18n.ts'

/** The wire's decimal string, or centimes already computed. */
type Amount = string | number
const centsOf = (amount: Amount) => (typeof amount === 'string' ? toCents(amount) : amount)

const zurich = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Zurich',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** `2026-12-31T13:05:00Z` → `31.12.2026 14:05`, in Swiss time. */
function formatInstant(instant: string): string {
  const parts = Object.fromEntries(zurich.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${parts.day}.${parts.month}.${parts.year} ${parts.hour}:${parts.minute}`
}

const formats = (lang: Lang) => ({
  money: (amount: Amount) => formatMoney(centsOf(amount)),
  francs: (amount: Amount) => formatFrancs(centsOf(amount)),
  /** Where the head of the column says CHF. */
  bareFrancs: (amount: Amount) => formatInteger(centsOf(amount) / 100),
  // In sentences too an amount is never broken into two lines.
  moneyShort: (amount: Amount) => formatMoneyShort(centsOf(amount), lang).replaceAll(' ', '\u00a0'),
  posts: (hundredths: number) => formatPosts(hundredths, lang),
  number: (value: number, places = 0) => formatNumber(value, lang, places),
  /** Of integer basis points. */
  share: (basisPoints: number, places = 0) => formatShare(basisPoints, lang, places),
  /** With as many places as it has: a limit that is set is never rounded. */
  wholeShare: (basisPoints: number) => formatShare(basisPoints, lang, basisPoints % 100 === 0 ? 0 : 2),
  day: formatDay,
  instant: formatInstant,
  /** « un, deux et trois ». */
  list: (parts: readonly string[]) => new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang).format(parts),
})
export type Formats = ReturnType<typeof formats>

/** Every figure a person reads, in the language now shown. */
export function useFormat(): Formats {
  const lang = useLang()
  return useMemo(() => formats(lang), [lang])
}
