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
