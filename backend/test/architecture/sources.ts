import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'oxc-parser'

interface Import {
  /** As it is written. */
  name: string
  /** The file it leads to, from the root; `null` for a package. */
  target: string | null
  isType: boolean
}

/** A node of the syntax tree; only what the laws look at. */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

export interface Source {
  /** From the root, with `/`. */
  path: string
  text: string
  imports: Import[]
  /** Every node of the file, in the order of the text. */
  nodes: Node[]
  lines: number
}

const root = path.resolve(import.meta.dirname, '../../..')

const notOurs = /(^|[\\/])(node_modules|dist|\.data)([\\/]|$)/

/** Every file we wrote, in all workspaces; the generated schema is not written by hand. */
export const allSources = (): Source[] =>
  globSync('{backend,db,frontend,shared-types,scripts}/**/*.{ts,tsx,mjs}', {
    cwd: root,
    exclude: (name) => notOurs.test(String(name)),
  })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'db/src/schema.ts')
    .sort()
    .map((file) => sourceOf(file, readFileSync(path.join(root, file), 'utf8')))

export function sourceOf(file: string, text: string): Source {
  const { program, module } = parseSync(file, text, { preserveParens: false })
  const named = [
    ...module.staticImports.map((one) => ({
      name: one.moduleRequest.value,
      isType: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.moduleRequest ? [{ name: entry.moduleRequest.value, isType: entry.isType }] : [],
      ),
    ),
    ...module.dynamicImports
      .map(({ moduleRequest: { start, end } }) => text.slice(start, end))
      .filter((request) => /^['"]/.test(request))
      .map((request) => ({ name: request.slice(1, -1), isType: false })),
  ]
  return {
    path: file,
    text,
    imports: named.map((one) => ({ ...one, target: targetOf(file, one.name) })),
    nodes: nodesOf(program as unknown as Node),
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
  }
}

function targetOf(file: string, name: string): string | null {
  if (name.startsWith('.')) return path.posix.join(path.posix.dirname(file), name)
  const own = /^@triaxe\/([\w-]+)(?:\/(.+))?$/.exec(name)
  return own ? `${own[1]}/src/${own[2] ?? 'index'}.ts` : null
}

function nodesOf(program: Node): Node[] {
  const found: Node[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isNode(value)) {
      found.push(value)
      for (const key in value) if (key !== 'type' && key !== 'start' && key !== 'end') visit(value[key])
    }
  }
  visit(program)
  return found
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

export const textOf = (source: Source, node: Node) => source.text.slice(node.start, node.end)

/** What a call calls: `tx.insertInto('x')` is `insertInto`, `allow(…)` is `allow`. */
export function calledName({ callee }: Node): string {
  if (!isNode(callee)) return ''
  const named = callee.type === 'MemberExpression' ? callee.property : callee
  return isNode(named) && typeof named.name === 'string' ? named.name : ''
}

/** Every text that stands in the code: literals and the fixed parts of templates. */
export const wordsOf = (source: Source): string[] =>
  source.nodes.flatMap((node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') return [node.value]
    if (node.type !== 'TemplateLiteral') return []
    return [(node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw).join('${}')]
  })

/** Tests and what only tests use may look behind every door. */
export const isTest = ({ path: file }: Source) => /\.test\.tsx?$|^[\w-]+\/test\/|^frontend\/e2e\//.test(file)
