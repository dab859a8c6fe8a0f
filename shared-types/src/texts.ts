export const langs = ['fr', 'de', 'en'] as const
export type Lang = (typeof langs)[number]

/** Every text stands beside its translations: a missing language does not compile. */
export type Texts = Record<string, Record<Lang, string>>

/** The text in the wanted language, else the first that is there. */
export function inLang(text: Partial<Record<Lang, string | undefined>> | null | undefined, lang: Lang): string {
  if (!text) return ''
  return text[lang] || text.fr || text.de || text.en || ''
}
