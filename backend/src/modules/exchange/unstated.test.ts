import { exchangeApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call } from '../../../test/call.ts'
import { checked, committed, mapped, uploaded } from '../../../test/import.builders.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
let chancellery: { id: string }
beforeAll(async () => {
  chancellery = await aPerson(at, { roles: ['chancellery'] })
  await aDepartment(at, { code: 'DFI', name: 'Département des finances' })
})

describe('a list without a column of states', () => {
  it('is not read as if all of it were running: it waits for a person to say, whatever its days are', async () => {
    const run = await uploaded(at, chancellery, 'avenir.csv', 'Projet;Département;Début\nRegistre futur;DFI;01.03.2031')
    expect(run.mapping.defaults.state).toBeNull()
    const check = await checked(at, chancellery, run)
    expect(check).toMatchObject({ isReady: false, errors: 0, rows: [{ state: null }] })
    const refused = await call(at, exchangeApi.commitImport, {
      as: chancellery,
      params: { id: run.id },
      version: run.version,
    })
    expect(refused).toMatchObject({ status: 422, problem: { reason: 'exchange.state_needed' } })
    const said = await mapped(at, chancellery, run, { defaults: { ...run.mapping.defaults, state: 'approved' } })
    expect(await checked(at, chancellery, said)).toMatchObject({ isReady: true, rows: [{ state: 'approved' }] })
    await committed(at, chancellery, said)
    const next = await uploaded(
      at,
      chancellery,
      'avenir.csv',
      'Projet;Département;Début\nAutre registre;DFI;01.03.2031',
    )
    expect(next.mapping.defaults.state).toBe('approved')
  })
})

describe('a list that does not say its currency', () => {
  const list = (cost: string) =>
    `Projet;Département;État;${cost}\nArchive;DFI;en cours;80000\nGuichet;DFI;en cours;90000`
  const committing = (run: { id: string; version: number }) =>
    call(at, exchangeApi.commitImport, { as: chancellery, params: { id: run.id }, version: run.version })

  it('is not read as francs before a person has confirmed them; the next list is trusted alike', async () => {
    const run = await uploaded(at, chancellery, 'sans_monnaie.csv', list('Coût'))
    expect(run).toMatchObject({ mapping: { amounts: { currency: 'CHF', isCurrencySure: false } } })
    expect(run.doubts).toContain('currency')
    expect((await checked(at, chancellery, run)).isReady).toBe(false)
    const looked = await mapped(at, chancellery, run, {})
    expect([looked.doubts, (await checked(at, chancellery, looked)).isReady]).toEqual([['currency'], false])
    expect(await committing(looked)).toMatchObject({
      status: 422,
      problem: { reason: 'exchange.currency_unconfirmed' },
    })
    const amounts = { ...looked.mapping.amounts, isCurrencySure: true }
    const sure = await mapped(at, chancellery, looked, { amounts })
    expect([sure.doubts, (await checked(at, chancellery, sure)).isReady]).toEqual([[], true])
    expect((await committing(sure)).status).toBe(201)
    const next = await uploaded(at, chancellery, 'sans_monnaie.csv', list('Coût'))
    expect(next).toMatchObject({ doubts: [], mapping: { amounts: { isCurrencySure: true } } })
  })

  it('and one that says it needs nobody, also where a person chooses the column of the costs', async () => {
    const run = await uploaded(at, chancellery, 'en_francs.csv', list('Montant libre CHF'))
    const columns = run.mapping.columns.map((column, index) =>
      index === 3 ? { ...column, target: 'cost' as const } : column,
    )
    const amounts = { ...run.mapping.amounts, isCurrencySure: false }
    expect((await mapped(at, chancellery, run, { columns, amounts })).doubts).toEqual([])
  })
})
