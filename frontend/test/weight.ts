import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

type Chunk = Rolldown.OutputChunk

export interface PageWeight {
  page: string
  /** Kilobytes (1000 bytes) of gzipped JavaScript until the page stands there, in the heaviest language. */
  first: number
  /** With everything that it fetches later: dialogs, menus, charts. */
  whole: number
}

const root = path.resolve(import.meta.dirname, '..')
const publicPages = ['sign-in', 'welcome', 'api-reference']
const heaviestLanguage = 'fr'

/** Builds the application as it is served and weighs each page of it, without writing a file. */
export async function pageWeights(): Promise<PageWeight[]> {
  const chunks = await built()
  const pages = chunks.filter(({ facadeModuleId: id }) => id?.includes('/src/pages/') && id.endsWith('-page.tsx'))
  return pages.map((page) => weightOf(page, chunks, pages)).toSorted((a, b) => b.whole - a.whole)
}

async function built(): Promise<Chunk[]> {
  const result = await build({ root, logLevel: 'silent', build: { write: false } })
  if (!('output' in result)) throw new Error('The build gave no files.')
  return result.output.filter((file) => file.type === 'chunk')
}

function weightOf(page: Chunk, chunks: Chunk[], pages: Chunk[]): PageWeight {
  const name = path.basename(page.facadeModuleId ?? '', '-page.tsx')
  const frame = chunks.filter(publicPages.includes(name) ? isPublicFrame : isShell)
  const start = [...chunks.filter((chunk) => chunk.isEntry), ...frame, page]
  const texts = new Set(
    allTexts(chunks)
      .filter(isSpoken)
      .map(({ fileName }) => fileName),
  )
  const first = needed(start, chunks, ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports.filter((file) => texts.has(file)),
  ])
  const elsewhere = new Set(
    [...pages, ...chunks.filter(isShell), ...allTexts(chunks)].filter((chunk) => !first.has(chunk)),
  )
  const whole = needed(
    [...first],
    chunks.filter((chunk) => !elsewhere.has(chunk)),
    ({ imports, dynamicImports }) => [...imports, ...dynamicImports],
  )
  return { page: name, first: kilobytes(first), whole: kilobytes(whole) }
}

const isShell = ({ facadeModuleId }: Chunk) => facadeModuleId?.endsWith('/src/app/shell.tsx') ?? false
const isPublicFrame = ({ facadeModuleId }: Chunk) => facadeModuleId?.endsWith('/src/app/public-frame.tsx') ?? false
const allTexts = (chunks: Chunk[]) => chunks.filter(({ facadeModuleId: id }) => id?.includes('virtual:texts'))
const isSpoken = ({ facadeModuleId: id }: Chunk) => new RegExp(`virtual:texts/${heaviestLanguage}(/|$)`).test(id ?? '')

function needed(start: Chunk[], chunks: Chunk[], next: (chunk: Chunk) => string[]): Set<Chunk> {
  const all = new Set(start)
  for (const chunk of all)
    for (const file of next(chunk)) {
      const found = chunks.find(({ fileName }) => fileName === file)
      if (found) all.add(found)
    }
  return all
}

const sizes = new Map<string, number>()
function kilobytes(chunks: Set<Chunk>): number {
  const bytes = [...chunks].map(({ fileName, code }) => {
    const known = sizes.get(fileName) ?? gzipSync(code).length
    sizes.set(fileName, known)
    return known
  })
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 100) / 10
}

if (import.meta.main)
  for (const { page, first, whole } of await pageWeights())
    process.stdout.write(`| ${page} | ${first.toFixed(0)} | ${whole.toFixed(0)} |\n`)
