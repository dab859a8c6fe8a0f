import { globSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Lang, Texts } from '@triaxe/shared-types/texts'

type TextsByNoun = Record<string, Texts>

const prefix = 'virtual:texts/'
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

export const inLanguage = (all: TextsByNoun, lang: Lang) =>
  mapValues(all, (texts) => mapValues(texts, (text) => text[lang]))

/** What the pages before signing in say; everything else follows with the shell. */
const first = ['database', 'identity', 'invalid', 'platform', 'problem', 'shell', 'ui']

const part = (all: TextsByNoun, isRest: boolean) =>
  Object.fromEntries(Object.entries(all).filter(([noun]) => first.includes(noun) !== isRest))

/** `virtual:texts/fr` holds the French texts of the first pages, `virtual:texts/fr/rest` the others: one language, in two steps. */
export function texts(roots: string[]): Plugin {
  return {
    name: 'triaxe:texts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      textFiles(roots).forEach((file) => this.addWatchFile(file))
      const [lang, rest] = id.slice(prefix.length + 1).split('/')
      return `export default ${JSON.stringify(inLanguage(part(await readTexts(roots), rest === 'rest'), lang as Lang))}`
    },
  }
}
