import { globSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { eventKey, type Texts } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { installation } from '../installation.ts'
import { eventsRecorded, reasonsGiven, textKeyOf, unreadableReasons } from './reasons.ts'
import { allSources, isTest, sourceOf, wordsOf } from './sources.ts'

const at = installation()
const root = path.resolve(import.meta.dirname, '../../..')
const sources = allSources()
const texts = await textsByNoun('shared-types/src')
const has = (reason: string) => {
  const { noun, key } = textKeyOf(reason)
  return key in (texts[noun] ?? {})
}

async function textsByNoun(folder: string): Promise<Record<string, Texts>> {
  const all: Record<string, Texts> = {}
  for (const file of globSync('**/*.texts.ts', { cwd: path.join(root, folder) })) {
    const noun = path.basename(file, '.texts.ts')
    const module = (await import(pathToFileURL(path.join(root, folder, file)).href)) as Record<string, Texts>
    all[noun] = Object.assign(all[noun] ?? {}, ...Object.values(module)) as Texts
  }
  return all
}

describe('every refusal', () => {
  it('can be read in the code where it is thrown', () => {
    expect(unreadableReasons(sources)).toEqual([])
  })

  it('has its words in three languages', () => {
    const silent = [...reasonsGiven(sources)].filter(([reason]) => !has(reason))
    expect(silent.map(([reason, file]) => `${reason} (${file})`)).toEqual([])
  })

  it('is found wherever it is given', () => {
    const source = (text: string) => [sourceOf('backend/src/modules/audit/a.ts', text)]
    const given = (text: string) => [...reasonsGiven(source(text)).keys()]
    expect(given(`allow(may, 'audit.not_open')`)).toEqual(['audit.not_open'])
    expect(given(`throw new AppError('forbidden', far ? 'audit.far' : 'audit.near')`)).toEqual([
      'audit.far',
      'audit.near',
    ])
    expect(given(`const p = { pointer: '/a', reason: 'audit.wrong' }`)).toEqual(['audit.wrong'])
    expect(given(`const refusalOf = (far) => (far ? 'audit.far' : null)`)).toEqual(['audit.far'])
    expect(
      unreadableReasons(source(`import { ruleBroken } from '../../platform/errors.ts'\nthrow ruleBroken(wordsFor(x))`)),
    ).toHaveLength(1)
  })

  it('of a field has its words for every kind of issue that the schemas may find', () => {
    const kinds: Record<z.core.$ZodIssue['code'], true> = {
      invalid_type: true,
      too_big: true,
      too_small: true,
      invalid_format: true,
      not_multiple_of: true,
      unrecognized_keys: true,
      invalid_union: true,
      invalid_key: true,
      invalid_element: true,
      invalid_value: true,
      custom: true,
    }
    expect(Object.keys(kinds).filter((kind) => !has(`invalid.${kind}`))).toEqual([])
  })

  it('of the database speaks of a constraint that exists', async () => {
    const { rows } = await sql<{ name: string }>`
      select conname as name from pg_constraint union select indexname from pg_indexes where schemaname = 'public'`.execute(
      at.db as never,
    )
    const known = rows.map(({ name }) => textKeyOf(`database.${name}`).key)
    expect(Object.keys(texts.database ?? {}).filter((key) => !known.includes(key))).toEqual([])
  })

  it('that has words is given somewhere', () => {
    const code = sources.filter(({ path: file }) => file.startsWith('backend/src/')).flatMap(wordsOf)
    const given = code.filter((word) => /^[a-z_]+\.[a-z0-9_]+$/.test(word)).map(textKeyOf)
    const unused = Object.entries(texts)
      .filter(([noun]) => noun !== 'database' && noun !== 'invalid')
      .flatMap(([noun, ofNoun]) =>
        Object.keys(ofNoun)
          .filter((key) => /^reason[A-Z]/.test(key))
          .filter((key) => !given.some((one) => one.noun === noun && one.key === key))
          .map((key) => `${noun}.${key}`),
      )
    expect(unused).toEqual([])
  })
})

describe('every event of the history', () => {
  it('has its sentence in three languages', () => {
    const recorded = eventsRecorded(sources)
    expect(recorded.length).toBeGreaterThan(10)
    expect(recorded.filter((type) => !(eventKey(type) in (texts.audit ?? {})))).toEqual([])
  })

  it('is of a noun that the filter of the history names', async () => {
    const { audit = {} } = await textsByNoun('frontend/src')
    const nouns = new Set(eventsRecorded(sources).map((type) => type.split('.')[0] ?? ''))
    expect([...nouns].filter((noun) => !(`noun_${noun}` in audit))).toEqual([])
  })

  it('that has a sentence is recorded somewhere', () => {
    const recorded = eventsRecorded(sources).map(eventKey)
    const sentences = Object.keys(texts.audit ?? {}).filter((key) => key.startsWith('event_'))
    expect(sentences.filter((key) => !recorded.includes(key))).toEqual([])
  })
})

describe('the words on the screens', () => {
  it('stand in files of texts, each of which is known to the type of the keys', () => {
    const declared = sources.find(({ path: file }) => file === 'frontend/src/app/i18n-resources.ts')?.imports ?? []
    const files = sources.filter(({ path: file }) => file.endsWith('.texts.ts') && file.startsWith('frontend/'))
    const missing = files.filter(({ path: file }) => !declared.some(({ target }) => target === file))
    expect(missing.map(({ path: file }) => file)).toEqual([])
  })

  it('are all used', async () => {
    const screens = sources.filter((source) => source.path.startsWith('frontend/src/') && !isTest(source))
    const code = screens
      .filter(({ path: file }) => !file.endsWith('.texts.ts'))
      .map(({ text }) => text)
      .join('\n')
    const prefixes = [...code.matchAll(/[`':](\w+_)\$\{/g)].map((match) => match[1] ?? '')
    const isUsed = (key: string) => {
      const base = key.replace(/_(zero|one|two|few|many|other)$/, '')
      return new RegExp(`\\b${base}\\b`).test(code) || prefixes.some((prefix) => key.startsWith(prefix))
    }
    const unused = Object.entries(await textsByNoun('frontend/src')).flatMap(([noun, ofNoun]) =>
      Object.keys(ofNoun)
        .filter((key) => !isUsed(key))
        .map((key) => `${noun}.${key}`),
    )
    expect(unused).toEqual([])
  })
})
