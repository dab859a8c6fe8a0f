import { langs, type Lang } from '@triaxe/shared-types/texts'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

const kept = 'triaxe.lang'
type TextModule = Promise<{ default: Record<string, Record<string, string>> }>
const loaders: Record<Lang, { first: () => TextModule; rest: () => TextModule }> = {
  fr: { first: () => import('virtual:texts/fr'), rest: () => import('virtual:texts/fr/rest') },
  de: { first: () => import('virtual:texts/de'), rest: () => import('virtual:texts/de/rest') },
  en: { first: () => import('virtual:texts/en'), rest: () => import('virtual:texts/en/rest') },
}
let isInside = false

const isLang = (value: string | null | undefined): value is Lang => langs.some((lang) => lang === value)

/** The language kept in this browser, else the browser's first that we speak, else French. */
function firstLang(): Lang {
  const remembered = localStorage.getItem(kept)
  if (isLang(remembered)) return remembered
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLang) ?? 'fr'
}

/** Was a language chosen in this browser? Then it stays, whoever signs in. */
export const isLangChosenHere = () => isLang(localStorage.getItem(kept))

async function add(lang: Lang, texts: TextModule) {
  const { default: textsByNoun } = await texts
  for (const [noun, words] of Object.entries(textsByNoun)) i18next.addResourceBundle(lang, noun, words)
}

async function load(lang: Lang) {
  const { first, rest } = loaders[lang]
  await Promise.all([add(lang, first()), isInside ? add(lang, rest()) : undefined])
}

/** From here on every noun has its words, in each language that is shown. */
export async function loadAllTexts(): Promise<void> {
  isInside = true
  await Promise.all(i18next.languages.filter(isLang).map(load))
}

/** Shows everything in this language, without a reload, and keeps the choice in this browser. */
export async function speak(lang: Lang): Promise<void> {
  await load(lang)
  localStorage.setItem(kept, lang)
  await i18next.changeLanguage(lang)
}

export async function startI18n(lang: Lang = firstLang()): Promise<void> {
  i18next.on('languageChanged', (changed) => document.documentElement.setAttribute('lang', changed))
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: false,
    defaultNS: 'ui',
    resources: {},
    keySeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await load(lang)
  await i18next.changeLanguage(lang)
}

/** The language now shown; a component that asks is drawn again when it changes. */
export function useLang(): Lang {
  const { i18n } = useTranslation('ui')
  return isLang(i18n.language) ? i18n.language : 'fr'
}
