import type { Lang } from '@triaxe/shared-types'

const common: Record<Lang, RegExp> = {
  fr: /\b(le|la|les|des|du|et|pour|une|dans|est|aux|par|sur|projet|l'|d')\b/g,
  de: /\b(der|die|das|und|für|fur|des|ein|eine|ist|mit|den|dem|von|zur|projekt|im)\b/g,
  en: /\b(the|of|and|to|for|is|with|in|on|this|will|project|programme|by)\b/g,
}

/** The language that these texts are written in; `otherwise` where they do not tell. */
export function languageOf(texts: readonly string[], otherwise: Lang): Lang {
  const sample = texts.join(' ').slice(0, 20_000).toLowerCase().replace(/’/g, "'")
  const counts = (Object.keys(common) as Lang[]).map((lang) => ({
    lang,
    count: sample.match(common[lang])?.length ?? 0,
  }))
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most))
  return best.count < 3 ? otherwise : best.lang
}
