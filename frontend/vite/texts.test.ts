import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { langs } from '@triaxe/shared-types/texts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inLanguage, nounsIn, readTexts } from './texts.ts'

const contractRoot = path.resolve(import.meta.dirname, '../../shared-types/src')
const screenRoot = path.resolve(import.meta.dirname, '../src')

describe('the texts of all nouns', () => {
  it('are there in every language, none empty, in Swiss spelling', async () => {
    const all = await readTexts([contractRoot, screenRoot])
    const wrong = Object.entries(all).flatMap(([noun, texts]) =>
      Object.entries(texts).flatMap(([key, text]) =>
        langs
          .filter((lang) => !text[lang]?.trim() || /ß|[A-Za-zÀ-ÿ]'/.test(text[lang]))
          .map((lang) => `${noun}.${key} (${lang})`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('in French never break before a colon, a question mark or a guillemet', async () => {
    const french = inLanguage(await readTexts([contractRoot, screenRoot]), 'fr')
    const all = Object.values(french).flatMap((texts) => Object.values(texts))
    expect(all.filter((text) => / [:;?!»]|« /.test(text))).toEqual([])
    expect(french['budget']?.['staleTitle']).toBe('Quelqu’un a enregistré ce budget entre-temps.')
    expect(french['exchange-check']?.['revertTitle']).toBe('Défaire cette importation\u202f?')
    expect(french['planning']?.['byTemplate']).toBe('Modèle\u00a0: {{template}}')
  })

  it('name the same values in every language', async () => {
    const values = (text: string) =>
      [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1] ?? '').toSorted((a, b) => a.localeCompare(b))
    const all = await readTexts([contractRoot, screenRoot])
    const wrong = Object.entries(all).flatMap(([noun, texts]) =>
      Object.entries(texts)
        .filter(([, text]) => langs.some((lang) => String(values(text[lang])) !== String(values(text.fr))))
        .map(([key]) => `${noun}.${key}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('a part of the screen', () => {
  const nouns = ['audit', 'home', 'planning', 'portfolio']

  it('brings the texts of the nouns it speaks of, and no others', () => {
    expect(nounsIn(`const { t } = useTranslation('home')`, nouns)).toEqual(['home'])
    expect(nounsIn(`useTranslation(['portfolio', 'planning'])`, nouns)).toEqual(['planning', 'portfolio'])
    expect(nounsIn('t(`planning:phase_${phase}`)', nouns)).toEqual(['planning'])
    expect(nounsIn(`const place = 'audit:field_'`, nouns)).toEqual(['audit'])
    expect(nounsIn(`const home = 'home'`, nouns)).toEqual([])
  })
})

describe('the files of one noun', () => {
  let root: string
  const write = (folder: string, body: string) => writeFile(path.join(root, folder, 'roads.texts.ts'), body)
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'texts-'))
    await Promise.all(['a', 'b'].map((folder) => mkdir(path.join(root, folder))))
  })
  afterEach(() => rm(root, { recursive: true }))

  it('are one namespace, and the browser gets one language of it', async () => {
    await write('a', `export const roadsTexts = { bend: { fr: 'virage', de: 'Kurve', en: 'bend' } }`)
    await write('b', `export const roadsScreenTexts = { open: { fr: 'ouvrir', de: 'öffnen', en: 'open' } }`)
    const all = await readTexts([path.join(root, 'a'), path.join(root, 'b')])
    expect(inLanguage(all, 'de')).toEqual({ roads: { bend: 'Kurve', open: 'öffnen' } })
  })

  it('may not both hold the same key', async () => {
    const body = `export const roadsTexts = { bend: { fr: 'virage', de: 'Kurve', en: 'bend' } }`
    await write('a', body)
    await write('b', body)
    await expect(readTexts([path.join(root, 'a'), path.join(root, 'b')])).rejects.toThrow('the key "bend" of "roads"')
  })
})
