import { isTest, type Source } from './sources.ts'

/** From the ground up; who stands on one floor does not see its neighbours. */
const floors = [
  ['audit'],
  ['identity'],
  ['strategy'],
  ['projects'],
  ['scoring', 'planning', 'budget', 'benefits', 'ideas'],
  ['status'],
  ['options'],
  ['decisions'],
  ['portfolio', 'publication', 'exchange'],
  ['reports'],
  ['sittings'],
]
export const modules = floors.flat()
const floorOf = (module: string) => floors.findIndex((floor) => floor.includes(module))

const moduleOf = (file: string) => /^backend\/src\/modules\/([\w-]+)\//.exec(file)?.[1] ?? null
const isPlatform = (file: string) => file.startsWith('backend/src/platform/')

/** Modules call the faces of modules below; the platform knows none of them; only the house front joins them all. */
export const callsAgainstTheFloors = (sources: Source[]): string[] =>
  sources
    .filter((source) => source.path.startsWith('backend/src/') && !isTest(source))
    .flatMap((source) =>
      source.imports.flatMap(({ target }) => {
        const fault = target?.startsWith('backend/') ? faultOfCall(source.path, target) : null
        return fault ? [`${source.path} → ${target}: ${fault}`] : []
      }),
    )

function faultOfCall(from: string, to: string): string | null {
  const [caller, called] = [moduleOf(from), moduleOf(to)]
  if (isPlatform(from)) return isPlatform(to) ? null : 'the platform knows nothing above it'
  if (caller === null) return called === null ? null : faultOfFront(from, to)
  if (!modules.includes(caller)) return `${caller} stands on no floor`
  if (isPlatform(to)) return null
  if (called === null) return 'a module does not know the house front'
  if (called === caller) return to.endsWith('/index.ts') ? 'a module does not go out to come in by its own face' : null
  if (floorOf(called) >= floorOf(caller)) return 'calls only go down'
  return faceOnly(to, called)
}

const faceOnly = (to: string, called: string) =>
  to === `backend/src/modules/${called}/index.ts` ? null : 'a module is known by its index.ts alone'

/** The list of routes takes the routes, the demonstration plays the use cases; all else goes by the face. */
function faultOfFront(from: string, to: string): string | null {
  if (from === 'backend/src/routes.ts' && to.endsWith('.routes.ts')) return null
  if (from.startsWith('backend/src/demo/') && to.endsWith('.service.ts')) return null
  return faceOnly(to, moduleOf(to) ?? '')
}

const storeys = ['main', 'app', 'pages', 'features', 'marks', 'ui', 'lib']
const storeyOf = (file: string) => {
  const place = /^frontend\/src\/(?:(\w+)\/|(main)\.tsx)/.exec(file)
  return storeys.indexOf(place?.[1] ?? place?.[2] ?? '')
}
const featureOf = (file: string) => /^frontend\/src\/features\/([\w-]+)\//.exec(file)?.[1] ?? null

/** main → app → pages → features → marks → ui, lib → shared-types; a feature never sees a feature. */
export const screensAgainstTheFloors = (sources: Source[]): string[] =>
  sources
    .filter((source) => source.path.startsWith('frontend/src/') && !isTest(source))
    .flatMap((source) =>
      source.imports.flatMap(({ target }) => {
        const fault = target ? faultOfScreen(source.path, target) : null
        return fault ? [`${source.path} → ${target}: ${fault}`] : []
      }),
    )

function faultOfScreen(from: string, to: string): string | null {
  if (to.startsWith('shared-types/src/')) return null
  if (!to.startsWith('frontend/src/')) return 'a screen knows the contract and nothing else of the house'
  const [caller, called] = [storeyOf(from), storeyOf(to)]
  if (caller < 0) return 'stands on no floor of the screens'
  if (called < caller) return 'screens only build on what lies below'
  const [one, other] = [featureOf(from), featureOf(to)]
  return one && other && one !== other ? 'a feature never sees a feature' : null
}

/** Under the contract lies zod alone; under the database Kysely and pg; neither sees what stands above. */
export const groundAgainstTheFloors = (sources: Source[]): string[] =>
  sources
    .filter((source) => /^(shared-types\/src|db\/(src|migrations|seeds))\//.test(source.path) && !isTest(source))
    .flatMap((source) => {
      const workspace = source.path.split('/')[0] ?? ''
      const packages = workspace === 'db' ? /^(kysely|pg|node:[\w/]+)($|\/)/ : /^zod($|\/)/
      return source.imports
        .filter(({ name, target }) => (target === null ? !packages.test(name) : !target.startsWith(`${workspace}/`)))
        .map(({ name }) => `${source.path} → ${name}`)
    })

/** Groups of files that import each other; types count too. */
export function circles(sources: Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const next = (file: string) =>
    (byPath.get(file)?.imports ?? []).flatMap(({ target }) => (target && byPath.has(target) ? [target] : []))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, way: string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) return void found.push([...way.slice(at), file].join(' → '))
    if (done.has(file)) return
    for (const target of next(file)) walk(target, [...way, file])
    done.add(file)
  }
  for (const { path } of sources) walk(path, [])
  return found
}
