import { exchangeApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { checked, committed, mapped, uploaded } from '../../../test/import.builders.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
let chancellery: { id: string }

beforeAll(async () => {
  chancellery = await aPerson(at, { roles: ['chancellery'] })
  await aDepartment(at, { code: 'DFI', name: 'Département des finances' })
})

const reverted = (run: { id: string; version: number }) =>
  call(at, exchangeApi.revertImport, { as: chancellery, params: { id: run.id }, version: run.version })

describe('the doors of an import', () => {
  it('know one version: a mapping that somebody else has changed meanwhile is not overwritten', async () => {
    const run = await uploaded(at, chancellery, 'a.csv', 'Projet;Département\nX;DFI')
    await mapped(at, chancellery, run, { lang: 'de' })
    const late = await call(at, exchangeApi.mapImport, {
      as: chancellery,
      params: { id: run.id },
      version: run.version,
      body: run.mapping,
    })
    expect(late.status).toBe(412)
  })

  it('refuse a mapping that cannot be: two titles, no title, columns of another file, no key', async () => {
    const run = await uploaded(at, chancellery, 'a.csv', 'Projet;Nom\nX;Y')
    const answer = async (change: Partial<typeof run.mapping>) => {
      const body = { ...run.mapping, ...change }
      const { problem } = await call(at, exchangeApi.mapImport, {
        as: chancellery,
        params: { id: run.id },
        version: run.version,
        body,
      })
      return problem?.reason
    }
    const columns = (...targets: ('title' | 'note')[]) => ({
      columns: run.mapping.columns.map((one, index) => ({ ...one, target: targets[index] ?? 'note' })),
    })
    expect(await answer(columns('title', 'title'))).toBe('exchange.target_twice')
    expect(await answer(columns('note', 'note'))).toBe('exchange.title_needed')
    expect(await answer({ columns: [] })).toBe('exchange.columns_differ')
    expect(await answer({ keyFrom: 'columns', keyColumns: [7] })).toBe('exchange.key_needed')
  })

  it('commit and take back once', async () => {
    const run = await committed(
      at,
      chancellery,
      await uploaded(at, chancellery, 'b.csv', 'Projet;Département\nUne fois;DFI'),
    )
    const twice = await call(at, exchangeApi.commitImport, {
      as: chancellery,
      params: { id: run.id },
      version: run.version,
    })
    expect(twice).toMatchObject({ status: 409, problem: { reason: 'exchange.not_waiting' } })
    const first = await reverted(run)
    expect(first.body).toMatchObject({ state: 'reverted' })
    expect((await reverted({ id: run.id, version: first.body.version })).problem?.reason).toBe('exchange.not_committed')
    const { items } = await done(at, exchangeApi.listImports, { as: chancellery })
    expect(items.find(({ id }) => id === run.id)).toMatchObject({ state: 'reverted', counts: { create: 1 } })
  })
})

describe('the template', () => {
  it.each(['fr', 'de', 'en'] as const)(
    'in %s comes back in without a hand’s turn, as CSV and as XLSX',
    async (lang) => {
      const person = await aPerson(at, { roles: ['chancellery'], lang })
      for (const format of ['csv', 'xlsx'] as const) {
        const template = await done(at, exchangeApi.importTemplate, { as: person, query: { format } })
        const run = await uploaded(at, person, `modele.${format}`, template)
        expect(run.columns.map(({ target }) => target)).not.toContain('duration')
        expect(run.columns.filter(({ target }) => target === 'note')).toHaveLength(1)
        expect(run.doubts).toEqual([])
        const check = await checked(at, person, run)
        expect(check).toMatchObject({
          isReady: true,
          errors: 0,
          counts: { create: 1 },
          totalCost: '250000.00',
          newDepartments: [],
        })
        expect(check.rows[0]).toMatchObject({ state: 'in_progress', startsOn: '2027-01-04', endsOn: '2028-12-31' })
      }
    },
  )
})
