import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from './contract.ts'

const root = path.resolve(import.meta.dirname, '../../shared-types/src')

describe('the contract in the browser', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contract-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function built(imports: string): Promise<string> {
    const input = path.join(folder, 'entry.ts')
    await writeFile(input, imports)
    const settings = { write: false, minify: false, rolldownOptions: { input } }
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [contract(root)],
      build: settings,
    })
    return 'output' in result ? result.output.map((file) => ('code' in file ? file.code : '')).join('') : ''
  }

  it('is the data of the endpoints, without schemas', async () => {
    const code = await built(`import { identityApi } from '${root}/identity.ts'\nglobalThis.shown = identityApi`)
    expect(code).toContain('/demo-persons/:id/session')
    expect(code).not.toMatch(/_zod|ZodObject|safeParse/)
  })

  it('gives no schema away: importing one stops the build', async () => {
    const entry = `import { Person } from '${root}/identity.ts'\nglobalThis.shown = Person`
    await expect(built(entry)).rejects.toThrow(/"Person" is not exported by .*identity\.ts/)
  })

  it('refuses zod by any other way, and says where run-time values belong', async () => {
    const entry = `import { Amount } from '${root}/primitives.ts'\nglobalThis.shown = Amount`
    await expect(built(entry)).rejects.toThrow('would bring zod into the browser')
  })
})
