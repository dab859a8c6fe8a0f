import type { Rolldown } from 'vite'

type Context = Rolldown.ChunkingContext

/** Nobody is signed in yet. */
const publicEntries = ['app/public-frame.tsx', 'pages/sign-in-page.tsx', 'pages/welcome-page.tsx']
/** Round every page of whoever is signed in, and where one arrives. */
const shell = 'app/shell.tsx'
const homes = ['pages/home-page.tsx', 'pages/work-board.tsx', 'features/scoring/queue-summary.tsx']
/** What so many pages need is fetched with the first of them; packed together it weighs a tenth less. */
const manyPages = 12

/** Nobody calls it; its imports would make every field look needed everywhere. */
const uncalled = '/styles/enhanceHighContrast.'

const isTexts = (id: string) => id.includes('virtual:texts')
const nameInSource = (id: string) => id.replace(/^.*\/src\//, '')

/** The pages, and other parts fetched on their own, that need this module. */
function partsThatNeed(id: string, context: Context): Set<string> {
  const parts = new Set<string>()
  const ids = new Set([id])
  for (const one of ids) {
    const module = context.getModuleInfo(one)
    if (module?.isEntry || module?.dynamicImporters.length) parts.add(nameInSource(one))
    module?.importers.filter((importer) => !importer.includes(uncalled)).forEach((importer) => ids.add(importer))
  }
  return parts
}

function sharedChunk(id: string, context: Context): string | null {
  if (isTexts(id)) return null
  const parts = partsThatNeed(id, context)
  if (parts.size < 2) return null
  const isPublic = publicEntries.some((entry) => parts.has(entry))
  const pages = [...parts].filter((part) => part.endsWith('-page.tsx'))
  // What the home shares with a few pages only would come with every page.
  const isHome = homes.some((home) => parts.has(home)) && (isPublic || pages.length >= manyPages)
  if (isHome || parts.has(shell)) return isPublic ? 'common' : 'frame'
  if (isPublic) return pages.length > 1 ? 'fields' : null
  return pages.length >= manyPages ? 'parts' : null
}

/** Few files instead of a hundred small ones: each is packed on its own, and what is alike packs better together. */
export const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'first', tags: ['$initial'], test: (id) => !isTexts(id), priority: 2 },
    { name: sharedChunk, priority: 1 },
  ],
}
