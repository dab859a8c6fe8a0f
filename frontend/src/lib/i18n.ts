import { langs, type Lang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { keepWords, showWords } from './words.ts'

const kept = 'triaxe.lang'
type Words = Record<string, string>
type Load<T> = () => Promise<{ default: T }>

const firstTexts: Record<Lang, Load<Record<string, Words>>> = {
  fr: () => import('virtual:texts/fr'),
  de: () => import('virtual:texts/de'),
  en: () => import('virtual:texts/en'),
}
const needed = new Map<string, Record<Lang, Load<Words>>>()
const arrivals = new Map<string, Promise<void>>()
const spoken = new Set<Lang>()

const isLang = (value: string | null | undefined): value is Lang => langs.some((lang) => lang === value)

/** The language kept in this browser, else the browser's first that we speak, else French. */
function firstLang(): Lang {
  const remembered = localStorage.getItem(kept)
  if (isLang(remembered)) return remembered
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLang) ?? 'fr'
}

/** Was a language chosen in this browser? Then it stays, whoever signs in. */
export const isLangChosenHere = () => isLang(localStorage.getItem(kept))

/** Each text is fetched once; what did not arrive is asked for again the next time. */
function fetchOnce(place: string, arrive: () => Promise<void>) {
  if (arrivals.has(place)) return
  const arrival = arrive()
  arrivals.set(place, arrival)
  arrival.catch(() => arrivals.delete(place))
}

function fetchFirst(lang: Lang) {
  fetchOnce(lang, async () => {
    const { default: textsByNoun } = await firstTexts[lang]()
    for (const [noun, words] of Object.entries(textsByNoun)) keepWords(lang, noun, words)
  })
}

function fetchNoun(lang: Lang, noun: string, load: Load<Words>) {
  fetchOnce(`${lang}/${noun}`, async () => keepWords(lang, noun, (await load()).default))
}

/**
 * Each module that speaks of a noun brings its texts along: `vite/texts.ts` writes the call into it.
 * @public
 */
export function need(noun: string, texts: Record<Lang, Load<Words>>): void {
  needed.set(noun, texts)
  spoken.forEach((lang) => fetchNoun(lang, noun, texts[lang]))
}

/** A part of the screen together with the words it says. */
export async function withTexts<T>(part: Promise<T>): Promise<T> {
  const module = await part
  await Promise.all(arrivals.values())
  return module
}

async function load(lang: Lang) {
  spoken.add(lang)
  fetchFirst(lang)
  needed.forEach((texts, noun) => fetchNoun(lang, noun, texts[lang]))
  await Promise.all(arrivals.values())
}

/** For what speaks of a noun that nobody named beforehand: the reason of a refusal. */
export async function loadTextsOf(noun: string): Promise<void> {
  if (needed.has(noun)) return
  const { default: brings } = await import('virtual:texts')
  if (noun in brings) await withTexts(brings[noun]?.() ?? Promise.resolve())
}

export async function loadAllTexts(): Promise<void> {
  const { default: brings } = await import('virtual:texts')
  await withTexts(Promise.all(Object.values(brings).map((bring) => bring())))
}

async function show(lang: Lang) {
  await load(lang)
  document.documentElement.setAttribute('lang', lang)
  showWords(lang)
}

/** Shows everything in this language, without a reload, and keeps the choice in this browser. */
export async function speak(lang: Lang): Promise<void> {
  await load(lang)
  localStorage.setItem(kept, lang)
  await show(lang)
}

export const startI18n = (lang: Lang = firstLang()): Promise<void> => show(lang)

/** The language now shown; a component that asks is drawn again when it changes. */
export function useLang(): Lang {
  const { i18n } = useTranslation('ui')
  return isLang(i18n.language) ? i18n.language : 'fr'
}
