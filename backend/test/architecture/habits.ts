import { owners } from '../../../db/src/owners.ts'
import { modules } from './floors.ts'
import { calledName, isNode, isTest, type Node, type Source, textOf, wordsOf } from './sources.ts'

const about = (source: Source, what: string) => `${source.path}: ${what}`
const ofServer = (source: Source) => source.path.startsWith('backend/src/') && !isTest(source)

const askers = /^(kysely|pg|express|@triaxe\/db)$|^node:(?!util$)|\.(queries|service|routes)\.ts$/
const clock = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bawait\b|\basync\b/

/** Rules and policies decide on facts already in hand: no database, no clock, no chance; a policy does not throw either. */
export const impureRules = (sources: Source[]): string[] =>
  sources
    .filter((source) => /\.(rules|policy)\.ts$/.test(source.path))
    .flatMap((source) => [
      ...source.imports
        .filter(({ name, isType }) => !isType && askers.test(name))
        .map(({ name }) => about(source, `imports ${name}`)),
      ...source.nodes
        .filter((node) => ['CallExpression', 'NewExpression', 'AwaitExpression'].includes(node.type))
        .filter((node) => clock.test(textOf(source, node).slice(0, 14)))
        .map((node) => about(source, textOf(source, node).slice(0, 40))),
      ...(source.path.endsWith('.policy.ts') && source.nodes.some(({ type }) => type === 'ThrowStatement')
        ? [about(source, 'throws')]
        : []),
    ])

const writes = ['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']
const rawWrite =
  /\b(?:insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?|update(?=\s+"?\w+"?\s+set\b))\s+"?(\w+|\$\{\})"?/gi
const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Each table is written by the module that owns it and by no other. */
export const foreignWrites = (sources: Source[]): string[] =>
  sources.filter(ofServer).flatMap((source) => {
    const writer = /^backend\/src\/(?:modules\/)?([\w-]+)\//.exec(source.path)?.[1] ?? 'the house front'
    return writtenTables(source)
      .filter((table) => owners[table as keyof typeof owners] !== writer)
      .map((table) => about(source, `writes ${table}, which is ${ownerOf(table)}`))
  })

const ownerOf = (table: string) => {
  const owner = owners[table as keyof typeof owners]
  return owner ? `owned by ${owner}` : 'no table with an owner'
}

function writtenTables(source: Source): string[] {
  const calls = source.nodes.filter((node) => node.type === 'CallExpression' && writes.includes(calledName(node)))
  const built = calls.map((call) => {
    const [table] = call.arguments as Node[]
    return typeof table?.value === 'string'
      ? (table.value.split(' ')[0] ?? '')
      : 'a table whose name is not written out'
  })
  const raw = wordsOf(source).flatMap((words) => [...words.matchAll(rawWrite)].map((match) => camel(match[1] ?? '')))
  return [...built, ...raw]
}

const readersOfEnvironment = [
  'backend/src/platform/config.ts',
  'db/src/embedded-binaries.ts', // hands it on to the PostgreSQL it launches
]

/** The environment has one reader. */
export const readsOfEnvironment = (sources: Source[]): string[] =>
  sources
    .filter((source) => /^[\w-]+\/src\//.test(source.path) && !isTest(source))
    .filter((source) => !readersOfEnvironment.includes(source.path))
    .filter((source) =>
      source.nodes.some(
        (node) =>
          /^(process|import\.meta)\.env$/.test(node.type === 'MemberExpression' ? textOf(source, node) : '') &&
          !source.text.slice(0, node.start).endsWith('readConfig('),
      ),
    )
    .map((source) => about(source, 'reads the environment'))

/** A drawer for everything is where things get lost. */
export const drawersForEverything = (sources: Source[]): string[] =>
  sources
    .filter(({ path }) => /(^|[/.-])(utils?|helpers?|common|misc)([/.-]|$)/.test(path))
    .map((source) => about(source, 'says nothing of what it holds'))

/** `<utc>_<module>_<what>.ts`, so that a table is found by guessing. */
export const namelessMigrations = (sources: Source[]): string[] =>
  sources
    .filter(({ path }) => path.startsWith('db/migrations/'))
    .filter(({ path }) => {
      const module = /^db\/migrations\/\d{8}T\d{4}_([a-z]+)_[a-z0-9_]+\.ts$/.exec(path)?.[1]
      return module === undefined || !['platform', ...modules].includes(module)
    })
    .map((source) => about(source, 'is not <utc>_<module>_<what>.ts'))

const whereTextsAreRead = 'shared-types/src/primitives.ts'

/** What people write is read in one place, which knows the signs that nobody sees. */
export const textsReadElsewhere = (sources: Source[]): string[] =>
  sources
    .filter(({ path }) => path.startsWith('shared-types/src/') && path !== whereTextsAreRead)
    .filter(({ text }) => /z\.string\(\)(\.\w+\(\d*\))*\.trim\(/.test(text))
    .map((source) => about(source, 'trims a text itself'))

const largestFile = 300
const largestFunction = 60

export const longFiles = (sources: Source[]): string[] =>
  sources.filter(({ lines }) => lines > largestFile).map((source) => about(source, `${source.lines} lines`))

export const longFunctions = (sources: Source[]): string[] =>
  sources
    .filter((source) => !isTest(source))
    .flatMap((source) =>
      functionLengths(source)
        .filter((lines) => lines > largestFunction)
        .map((lines) => about(source, `a function of ${lines} lines`)),
    )

/** Of every function that has a body of its own; an expression behind an arrow on one line is one line. */
export const functionLengths = (source: Source): number[] =>
  source.nodes
    .filter(
      ({ type, body }) =>
        /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type) && isNode(body),
    )
    .map((node) => textOf(source, node).split('\n').length)

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
