import { exchangeApi, portfolioApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { checked, committed, uploaded } from '../../../test/import.builders.ts'
import { installation } from '../../../test/installation.ts'
import { untilWaiting } from '../../../test/waiting.ts'

const at = installation()
let chancellery: { id: string }

beforeAll(async () => {
  chancellery = await aPerson(at, { roles: ['chancellery'] })
  await aDepartment(at, { code: 'DFI' })
})

describe('a list that is committed', () => {
  it('does not write over what somebody saves at that moment', async () => {
    const list = 'Numéro;Projet;Département;Coût\nR1;Route du col;DFI;1000'
    await committed(at, chancellery, await uploaded(at, chancellery, 'routes.csv', list))
    const next = await uploaded(at, chancellery, 'routes.csv', list.replace('1000', '2000'))
    expect((await checked(at, chancellery, next)).counts.update).toBe(1)

    const editor = await at.pool.connect()
    await editor.query('begin')
    await editor.query('update project set estimated_cost = 5000, version = version + 1')
    const answer = call(at, exchangeApi.commitImport, {
      as: chancellery,
      params: { id: next.id },
      version: next.version,
    })
    await untilWaiting(at, 1)
    await editor.query('commit')
    editor.release()
    await answer
    const { items } = await done(at, portfolioApi.listProjects, { as: chancellery, query: { q: 'Route du col' } })
    expect(items[0]?.cost).toBe('5000.00')
  })

  it('neither tells of nor touches a project that has been made confidential, where it is not open to whoever imports', async () => {
    const list = 'Numéro;Projet;Département;Coût\nS1;Salle protégée;DFI;1000'
    await committed(at, chancellery, await uploaded(at, chancellery, 'salles.csv', list))
    await at.pool.query(`update project set confidential = true where search_text like '%salle%'`)
    const administrator = await aPerson(at, { roles: ['administrator'] })
    const run = await uploaded(at, administrator, 'salles.csv', list.replace('1000', '2000'))
    const check = await checked(at, administrator, run)
    expect(check.messages).toMatchObject([{ key: 'not_open_to_you', row: 2, with: null }])
    expect(check.rows).toMatchObject([{ action: 'unchanged', code: '' }])
    const options = { params: { id: run.id }, version: run.version }
    expect((await call(at, exchangeApi.commitImport, { as: administrator, ...options })).status).toBe(422)
    expect((await call(at, exchangeApi.commitImport, { as: chancellery, ...options })).status).toBe(201)
  })

  it('cannot be taken back after somebody worked on it; the refusal names what is open to whoever asks and counts the rest', async () => {
    const list = 'Numéro;Projet;Département\nT1;Tunnel ouvert;DFI\nT2;Tunnel gardé;DFI'
    const { id, version } = await committed(at, chancellery, await uploaded(at, chancellery, 'tunnels.csv', list))
    const { rows } = await at.pool.query<{ code: string }>(
      `update project set version = version + 1, confidential = search_text like '%garde%'
       where search_text like '%tunnel%' returning code`,
    )
    const administrator = await aPerson(at, { roles: ['administrator'] })
    const revert = async (as: { id: string }) =>
      String((await call(at, exchangeApi.revertImport, { as, params: { id }, version })).problem?.values?.['projects'])
    const [open, guarded] = rows.map(({ code }) => code).toSorted((a, b) => a.localeCompare(b))
    expect(await revert(chancellery)).toBe(`${open}, ${guarded}`)
    expect(await revert(administrator)).toBe(`${open} · projets qui ne vous sont pas ouverts : 1`)
  })
})
