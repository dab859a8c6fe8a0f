import { globSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { type Lang, langs, type Texts } from '@triaxe/shared-types/texts'

type TextsByNoun = Record<string, Texts>

const prefix = 'virtual:texts/'
const needPrefix = 'virtual:texts-of/'
const suffix = '.texts.ts'

const textFiles = (roots: string[]) =>
  roots.flatMap((root) => globSync(`**/*${suffix}`, { cwd: root }).map((file) => path.join(root, file))).sort()

async function textsOf(file: string): Promise<Texts> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, Texts>
  return Object.assign(
    {},
    ...Object.entries(module).map(([name, texts]) => (name.endsWith('Texts') ? texts : {})),
  ) as Texts
}

function addTexts(all: TextsByNoun, noun: string, texts: Texts, file: string) {
  const known = (all[noun] ??= {})
  for (const [key, text] of Object.entries(texts)) {
    if (key in known) throw new Error(`${file}: the key "${key}" of "${noun}" stands in another file already`)
    known[key] = text
  }
}

/** All texts, by noun: the shared file and the feature's file of one noun are one namespace. */
export async function readTexts(roots: string[]): Promise<TextsByNoun> {
  const all: TextsByNoun = {}
  for (const file of textFiles(roots)) addTexts(all, path.basename(file, suffix), await textsOf(file), file)
  return all
}

const mapValues = <A, B>(record: Record<string, A>, of: (value: A) => B) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]))

/** French sets a space before these signs that no line may break at: a thin one, but a whole one at colon and guillemets. */
const spacedInFrench = (text: string) =>
  text
    .replaceAll(/ ([;?!])/g, '\u202f$1')
    .replaceAll(/ ([:»])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0')

export const inLanguage = (all: TextsByNoun, lang: Lang) =>
  mapValues(all, (texts) => mapValues(texts, (text) => (lang === 'fr' ? spacedInFrench(text.fr) : text[lang])))

/** What the pages before signing in say, in one file; the texts of every other noun come with whoever speaks of it. */
const first = ['database', 'identity', 'invalid', 'platform', 'problem', 'shell', 'ui']
const isFirst = (noun: string) => first.includes(noun)

const json = (value: unknown) => `export default ${JSON.stringify(value)}`
const loader = (name: string) => `${JSON.stringify(name)}: () => import`

/** `virtual:texts/fr` for the first pages, `virtual:texts/fr/budget` for one noun. */
function wordsModule(all: TextsByNoun, lang: Lang, noun: string | undefined): string {
  const words = inLanguage(all, lang)
  return json(noun ? words[noun] : Object.fromEntries(Object.entries(words).filter(([name]) => isFirst(name))))
}

/** `virtual:texts-of/budget`: from here on the texts of this noun are needed, in whatever language is shown. */
const needModule = (noun: string, speaker: string) =>
  `import { need } from ${JSON.stringify(speaker)}
need('${noun}', { ${langs.map((lang) => `${loader(lang)}('${prefix}${lang}/${noun}')`).join(', ')} })`

/** `virtual:texts`: every noun by name, for what only knows at run time of which one it speaks. */
const tableModule = (nouns: string[]) =>
  `export default { ${nouns.map((noun) => `${loader(noun)}('${needPrefix}${noun}')`).join(', ')} }`

/** The nouns a module speaks of: `useTranslation('budget')`, `t('budget:lines')`. */
export function nounsIn(code: string, nouns: string[]): string[] {
  const asked = [...code.matchAll(/useTranslation\(([^)]*)\)/g)].map((match) => match[1] ?? '').join()
  return nouns.filter((noun) => new RegExp(`['"]${noun}['"]`).test(asked) || new RegExp(`['"\`]${noun}:`).test(code))
}

/** Fetches each text in one language only, and only with the part of the screen that says it. */
export function texts(roots: string[], speaker: string): Plugin {
  const others = async () => Object.keys(await readTexts(roots)).filter((noun) => !isFirst(noun))
  return {
    name: 'triaxe:texts',
    enforce: 'pre',
    resolveId: (id) => (/^virtual:texts(\/|-of\/|$)/.test(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0virtual:texts')) return undefined
      textFiles(roots).forEach((file) => this.addWatchFile(file))
      if (id === '\0virtual:texts') return tableModule(await others())
      if (id.startsWith(`\0${needPrefix}`)) return needModule(id.slice(needPrefix.length + 1), speaker)
      const [lang, noun] = id.slice(prefix.length + 1).split('/')
      return wordsModule(await readTexts(roots), lang as Lang, noun)
    },
    async transform(code, id) {
      if (!/\/src\/[^?]*\.tsx?(\?|$)/.test(id) || !roots.some((root) => id.startsWith(root))) return undefined
      if (/\.(texts|test)\.tsx?/.test(id)) return undefined
      const brings = nounsIn(code, await others()).map((noun) => `import '${needPrefix}${noun}'`)
      return brings.length > 0 ? { code: `${code}\n${brings.join('\n')}`, map: null } : undefined
    },
  }
}
