/** For comparing: small, one space, without accents or typographic quirks. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()

/** What lists write where they know nothing, in three languages. */
export const usualUnknownWords = [
  '-',
  '–',
  '—',
  '?',
  '.',
  '/',
  'n/a',
  '#n/a',
  'n.a.',
  'na',
  'nc',
  'n.c.',
  'nd',
  'n.d.',
  'nfp',
  'tbd',
  'tbc',
  'k. A.',
  'k.A.',
  'keine Angabe',
  'keine Angaben',
  'offen',
  'unbekannt',
  'nicht bekannt',
  'nicht verfügbar',
  'noch offen',
  'inconnu',
  'non communiqué',
  'non disponible',
  'non défini',
  'non déterminé',
  'à définir',
  'à déterminer',
  'à préciser',
  'unknown',
  'unavailable',
  'not available',
  'not applicable',
  'not provided',
  'not published',
  'not for publication',
  'null',
  'none',
  'data not provided…',
  'not known',
  'exempt…',
  'exemption…',
  'data exempt…',
  'to be determined…',
  'to be confirmed…',
] as const

export const usualOpenEndWords = [
  'ongoing',
  'continuous',
  'permanent',
  'open-ended',
  'indefinite',
  'laufend',
  'dauernd',
  'unbefristet',
  'Daueraufgabe',
  'en continu',
  'continu',
  'permanente',
  'indéterminé',
  'indéterminée',
  'durée indéterminée',
  'sans fin',
] as const

const open = '…'

/** Tells whether a cell says one of the words: the whole cell, or its beginning where the word ends in `…`. */
export function saysOneOf(words: readonly string[]): (text: string) => boolean {
  const plain = words.map(plainText)
  // NFKD turns `…` into three points.
  const beginnings = plain.filter((word) => word.endsWith('...')).map((word) => word.slice(0, -3))
  const whole = new Set(plain)
  return (text) => {
    const said = plainText(text)
    return whole.has(said) || beginnings.some((beginning) => beginning !== '' && said.startsWith(beginning))
  }
}

/** A word that stands for this cell and those like it next year: sentences by their first three words. */
export function wordFor(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length <= 40 ? line : `${line.split(' ', 3).join(' ').slice(0, 200)}${open}`
}

/** Words, not a mistyped figure: no digit at all, or a sentence that begins with a word and names no currency. */
export function isWording(text: string): boolean {
  if (!/\d/.test(text)) return true
  const words = text.match(/\p{L}{3,}/gu) ?? []
  return (
    text.length > 20 &&
    words.length >= 3 &&
    /^\p{L}/u.test(text.trim()) &&
    !/[€£$]|\b(chf|fr\.|eur|gbp|usd)/i.test(text)
  )
}
