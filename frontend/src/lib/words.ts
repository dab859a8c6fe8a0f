import { useSyncExternalStore } from 'react'

/**
 * What this application uses of i18next, on one page instead of fifteen kilobytes on every page: `vite.config.ts`
 * puts this file where the code says `i18next` or `react-i18next`. Both packages stay for their types, which know
 * every key; a word they allow and this file does not know would be seen by the tests of the screens.
 */
type Words = Record<string, string>
type Values = Record<string, string | number | null | undefined>

const book = new Map<string, Words>()
const listeners = new Set<() => void>()
let shown = 'fr'
let edition = 0
/** What was asked for before its words had arrived: only then is the screen drawn once more. */
const missed = new Set<string>()

/** The words of one noun in one language; more of the same noun replace none. */
export function keepWords(lang: string, noun: string, words: Words): void {
  book.set(`${lang}/${noun}`, words)
  if (missed.delete(`${lang}/${noun}`)) drawAnew()
}

export function showWords(lang: string): void {
  shown = lang
  drawAnew()
}

function drawAnew() {
  edition += 1
  listeners.forEach((listener) => listener())
}

const rulesOf = new Map<string, Intl.PluralRules>()

function pluralOf(lang: string, count: number): string {
  const rules = rulesOf.get(lang) ?? new Intl.PluralRules(lang)
  rulesOf.set(lang, rules)
  return rules.select(count)
}

/** French has a third form, for whole millions, which no text of ours needs: then the form of many stands in. */
function formOf(words: Words, key: string, lang: string, count: unknown): string | undefined {
  if (typeof count !== 'number') return words[key]
  return words[`${key}_${pluralOf(lang, count)}`] ?? words[`${key}_other`] ?? words[key]
}

function find(lang: string, noun: string, key: string, values: Values = {}): string | undefined {
  const colon = key.indexOf(':')
  const place = `${lang}/${colon < 0 ? noun : key.slice(0, colon)}`
  const words = book.get(place)
  if (!words) missed.add(place)
  return words && formOf(words, key.slice(colon + 1), lang, values['count'])
}

const filled = (text: string, values: Values = {}) =>
  text.replaceAll(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''))

type Say = (key: string, values?: Values) => string

const sayings = new Map<string, Say>()

/** The same function for the same language and noun: who remembers it draws anew only when the language changes. */
function sayIn(lang: string, noun: string): Say {
  const place = `${lang}/${noun}`
  const say = sayings.get(place) ?? ((key, values) => filled(find(lang, noun, key, values) ?? key, values))
  sayings.set(place, say)
  return say
}

const i18next = {
  get language() {
    return shown
  },
  exists: (key: string) => find(shown, 'ui', key) !== undefined,
  t: (key: string, values?: Values) => sayIn(shown, 'ui')(key, values),
}
export default i18next

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** @public Imported under the name `react-i18next`. */
export function useTranslation(nouns: string | readonly string[]) {
  useSyncExternalStore(subscribe, () => edition)
  const noun = typeof nouns === 'string' ? nouns : (nouns[0] ?? 'ui')
  return { t: sayIn(shown, noun), i18n: i18next }
}
