// What people type, read into what travels. `null` is an empty field, `undefined` something unreadable.

const digits = (text: string) => text.replace(/[’'‘`\s\u00a0\u202f]/g, '')

/** `31.12.2026`, `31.12.26`, `31122026` and `2026-12-31` → `2026-12-31`. */
export function readDay(text: string): string | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const swiss = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (iso) return existingDay(iso[1], iso[2], iso[3])
  return swiss ? existingDay(swiss[3], swiss[2], swiss[1]) : undefined
}

/** A day as it stands in an address: one that the calendar has. */
export const isDay = (word: string) => /^\d{4}-\d{2}-\d{2}$/.test(word) && readDay(word) === word

function existingDay(year = '', month = '', day = ''): string | undefined {
  const iso = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}

/** `1’234’567.5`, `CHF 80000`, `80 000,50` and `1.2 mio` → `1200000.00`. */
export function readAmount(text: string): string | null | undefined {
  const typed = digits(text.replace(/chf|fr\.?/gi, ''))
    .replace(/\.[-–—]$/, '')
    .toLowerCase()
  if (typed === '') return null
  const match = /^(\d{1,13})(?:[.,](\d{0,6}))?(mio\.?|m)?$/.exec(typed)
  if (!match) return undefined
  const [, whole = '0', rest = '', million] = match
  const places = million ? 8 : 2
  if (rest.length > places) return undefined
  const cents = (whole + rest.padEnd(places, '0')).replace(/^0+/, '').padStart(3, '0')
  return cents.length > 12 ? undefined : `${cents.slice(0, -2)}.${cents.slice(-2)}`
}

/** `12,5`, `12.25 %` → integer basis points, 1250 and 1225; never more than the whole. */
export function readShare(text: string): number | null | undefined {
  const typed = digits(text.replace('%', ''))
  if (typed === '') return null
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed)
  const share = match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined
  return share !== undefined && share > 10_000 ? undefined : share
}

/** `2,4` and `2.45 EPT` → integer hundredths, 240 and 245. */
export function readPosts(text: string): number | null | undefined {
  const typed = digits(text.replace(/ept|vzä|fte/gi, ''))
  if (typed === '') return null
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(typed)
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined
}
