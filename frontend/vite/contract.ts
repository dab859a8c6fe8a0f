import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const isSchema = (value: unknown) => typeof value === 'object' && value !== null && '_zod' in value

/** What the browser needs of an endpoint: its data. The schemas stay on the server. */
const withoutSchemas = (api: unknown) =>
  JSON.stringify(api, (_, value: unknown) => (isSchema(value) ? undefined : value))

async function holdsEndpoints(file: string, root: string): Promise<boolean> {
  const inside = path.dirname(file) === root && /^[a-z-]+\.ts$/.test(path.basename(file))
  return inside && path.basename(file) !== 'endpoint.ts' && /\bendpoint\(/.test(await readFile(file, 'utf8'))
}

/** The module as the browser sees it: each `…Api` as plain data, and nothing else. */
async function endpointsOnly(file: string): Promise<string> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>
  return Object.entries(module)
    .filter(([name]) => name.endsWith('Api'))
    .map(([name, api]) => `export const ${name} = ${withoutSchemas(api)}`)
    .join('\n')
}

const advice =
  'The browser may import only the `…Api` values and the types of a <noun>.ts. What it needs at run time stands in <noun>.rules.ts or <noun>.texts.ts.'

/** Keeps zod out of the browser: `shared-types/src/<noun>.ts` arrives as endpoint data. */
export function contract(root: string): Plugin {
  return {
    name: 'triaxe:contract',
    enforce: 'pre',
    resolveId(id, importer, options) {
      // The scan for packages reads the files as they lie on the disk, before `load` has stripped them.
      if ('scan' in options && options.scan) return
      if (id === 'zod' || id.startsWith('zod/'))
        this.error(`${importer ?? 'A module'} would bring zod into the browser. ${advice}`)
    },
    async load(id) {
      const file = id.split('?')[0] ?? id
      return (await holdsEndpoints(file, root)) ? endpointsOnly(file) : undefined
    },
  }
}
