import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

type Chunk = Rolldown.OutputChunk

export interface PageWeight {
  page: string
  /** Kilobytes (1000 bytes) of gzipped JavaScript until everything that needs no click stands there, in the heaviest language. */
  first: number
  /** With everything that can be asked for: dialogs, menus, forms. */
  whole: number
}

const root = path.resolve(import.meta.dirname, '..')
const publicPages = ['sign-in', 'welcome']
const heaviestLanguage = 'fr'

/** What a page fetches by itself for some who open it: it stands there without a click, so it is weighed with the page. */
const standing: Record<string, { page: string; parts: string[] }> = {
  'home-of-the-council': { page: 'home', parts: ['pages/council-board.tsx'] },
  'home-of-a-minister-with-conditions': {
    page: 'home',
    parts: ['pages/council-board.tsx', 'features/decisions/own-conditions.tsx'],
  },
  'home-of-who-works': { page: 'home', parts: ['pages/work-board.tsx'] },
  'home-of-an-assessor': { page: 'home', parts: ['pages/work-board.tsx', 'features/scoring/queue-summary.tsx'] },
  'project-of-ones-own': { page: 'project', parts: ['features/options/reasons/own-reasons.tsx'] },
}
const standingParts = Object.values(standing).flatMap(({ parts }) => parts)
/** What is fetched when a person asks for it. */
const askedFor = [
  'app/menu-drawer.tsx',
  'app/person-panel.tsx',
  'features/budget/budget-grid.tsx',
  'features/decisions/condition-step-dialog.tsx',
  'features/decisions/decision-dialog.tsx',
  'features/options/conditions/condition-dialog.tsx',
  'features/options/reasons/reasons-dialog.tsx',
  'features/options/variants/adopt-dialog.tsx',
  'features/planning/plan-forms.tsx',
  'features/projects/return-dialog.tsx',
  'features/projects/version-dialog.tsx',
  'features/scoring/assign-dialog.tsx',
  'ui/toast-stack.tsx',
]

/** Builds the application as it is served and weighs each page of it, without writing a file. */
export async function pageWeights(): Promise<PageWeight[]> {
  const chunks = await built()
  refuseUnknownParts(chunks)
  const pages = chunks.filter(isPage)
  const views = pages.map((page) => ({ name: nameOf(page), page: nameOf(page), parts: [page] }))
  const withParts = Object.entries(standing).map(([name, { page, parts }]) => ({
    name,
    page,
    parts: chunks.filter((chunk) => parts.includes(sourceOf(chunk)) || (isPage(chunk) && nameOf(chunk) === page)),
  }))
  return [...views, ...withParts]
    .map(({ name, page, parts }) => weightOf(name, [...frameOf(page, chunks), ...parts], chunks))
    .toSorted((a, b) => b.whole - a.whole)
}

/** Whoever fetches a part of a page on its own says above whether it comes by itself. */
function refuseUnknownParts(chunks: Chunk[]) {
  const known = new Set([...frames, ...askedFor, ...standingParts])
  const unknown = chunks
    .filter((chunk) => chunk.isDynamicEntry && !isPage(chunk) && !isTexts(chunk))
    .map(sourceOf)
    .filter((source) => !known.has(source))
  if (unknown.length > 0) throw new Error(`Does it come by itself or on demand? ${unknown.join(', ')}`)
}

async function built(): Promise<Chunk[]> {
  const result = await build({ root, logLevel: 'silent', build: { write: false } })
  if (!('output' in result)) throw new Error('The build gave no files.')
  return result.output.filter((file) => file.type === 'chunk')
}

function weightOf(page: string, parts: Chunk[], chunks: Chunk[]): PageWeight {
  const start = [...chunks.filter((chunk) => chunk.isEntry), ...parts]
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const first = needed(start, chunks, ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports.filter((file) => isSpoken(byName.get(file))),
  ])
  const isElsewhere = (chunk: Chunk) =>
    !first.has(chunk) && (isPage(chunk) || isFrame(chunk) || isTexts(chunk) || isStanding(chunk))
  const whole = needed(
    [...first],
    chunks.filter((chunk) => !isElsewhere(chunk)),
    ({ imports, dynamicImports }) => [...imports, ...dynamicImports],
  )
  return { page, first: kilobytes(first), whole: kilobytes(whole) }
}

const sourceOf = ({ facadeModuleId }: Chunk) => (facadeModuleId ?? '').replace(/^.*\/src\//, '')
const nameOf = (page: Chunk) => path.basename(sourceOf(page), '-page.tsx')
const isPage = (chunk: Chunk) => /^pages\/.*-page\.tsx$/.test(sourceOf(chunk))

const frames = ['app/public-frame.tsx', 'app/shell.tsx']
const isFrame = (chunk: Chunk) => frames.includes(sourceOf(chunk))
const frameOf = (page: string, chunks: Chunk[]) =>
  chunks.filter((chunk) => sourceOf(chunk) === frames[publicPages.includes(page) ? 0 : 1])

const isStanding = (chunk: Chunk) => standingParts.includes(sourceOf(chunk))
const isTexts = ({ facadeModuleId: id }: Chunk) => id?.includes('virtual:texts') ?? false
const isSpoken = (chunk: Chunk | undefined) =>
  new RegExp(`virtual:texts/${heaviestLanguage}(/|$)`).test(chunk?.facadeModuleId ?? '')

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
