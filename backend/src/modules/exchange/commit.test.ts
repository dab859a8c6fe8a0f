import { randomUUID } from 'node:crypto'
import { exchangeApi, portfolioApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { checked, committed, mapped, stated, uploaded } from '../../../test/import.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { untilWaiting } from '../../../test/waiting.ts'

const at = installation()
let chancellery: { id: string }

beforeAll(async () => {
  chancellery = await aPerson(at, { roles: ['chancellery'] })
  await aDepartment(at, { code: 'DFI', name: 'Département des finances' })
})

const projects = (query: object = {}) =>
  done(at, portfolioApi.listProjects, { as: chancellery, query: { takenOver: 'true', ...query } as never })
const reverted = ({ id, version }: { id: string; version: number }) =>
  done(at, exchangeApi.revertImport, { as: chancellery, params: { id }, version })

describe('a list', () => {
  it('uploaded twice and committed twice at once comes in once', async () => {
    await aProject(at)
    const text = 'Projet;Département\nSentiers;DFI\nFontaines;DFI'
    const runs = [
      await stated(at, chancellery, await uploaded(at, chancellery, 'chemins.csv', text)),
      await stated(at, chancellery, await uploaded(at, chancellery, 'chemins.csv', text)),
    ]
    const commits = await at.db.transaction().execute(async (tx) => {
      // Whoever has planned its rows waits here for a number, until both have come as far as they can.
      await tx.selectFrom('counter').selectAll().where('name', '=', 'project').forUpdate().execute()
      const begun = runs.map(({ id, version }) =>
        call(at, exchangeApi.commitImport, { as: chancellery, params: { id }, version }),
      )
      await untilWaiting(at, runs.length)
      return { begun }
    })
    const answers = await Promise.all(commits.begun)
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422])
    expect((await projects({ q: 'Sentiers' })).total).toBe(1)
    const run = answers.find(({ status }) => status === 201)
    await reverted(run?.body ?? { id: '', version: 0 })
  })

  it('sums up each phase that it names, and leaves the cost unknown where no project of the phase has one', async () => {
    const text = 'Projet;Département;Coût;Statut\nDigue;DFI;120000.50;en cours\nQuai;DFI;;en cours\nPhare;DFI;;terminé'
    const run = await committed(at, chancellery, await uploaded(at, chancellery, 'phases.csv', text))
    const { sourceStates } = await done(at, exchangeApi.importOutcome, { as: chancellery, params: { id: run.id } })
    expect(sourceStates).toEqual([
      { value: 'en cours', count: 2, cost: '120000.50' },
      { value: 'terminé', count: 1, cost: null },
    ])
    await reverted(run)
  })

  it('with keys and headers of any length comes in, and is known again', async () => {
    const words = (count: number) => Array.from({ length: count }, () => randomUUID()).join(' ')
    const text = `ID;Projet;Département;${words(300).replaceAll(' ', ';')}\n${words(200)};Clé longue;DFI\n${words(200)};Autre clé;DFI`
    const run = await committed(at, chancellery, await uploaded(at, chancellery, 'longueurs.csv', text))
    const again = await uploaded(at, chancellery, 'longueurs.csv', text)
    expect((await checked(at, chancellery, again)).counts).toMatchObject({ create: 0, unchanged: 2 })
    await reverted(run)
  })

  it('whose amounts are taken in a wrong unit asks for the right one instead of stumbling over the sum', async () => {
    const text = `Projet;Département;Coût\n${Array.from({ length: 50 }, (_, n) => `Pont ${n};DFI;950000.25`).join('\n')}`
    const run = await uploaded(at, chancellery, 'ponts.csv', text)
    const amounts = { ...run.mapping.amounts, unit: 'million' as const }
    const wrong = await mapped(at, chancellery, run, { amounts })
    const check = await call(at, exchangeApi.checkImport, { as: chancellery, params: { id: run.id } })
    expect(check).toMatchObject({ status: 422, problem: { reason: 'exchange.amounts_too_large' } })
    const right = await mapped(at, chancellery, wrong, { amounts: { ...amounts, unit: 'one' } })
    expect((await checked(at, chancellery, right)).totalCost).toBe('47500012.50')
  })

  it('tells an administrator of a project of the same title only where they may know of it', async () => {
    const administrator = await aPerson(at, { roles: ['administrator'] })
    const department = await aDepartment(at)
    for (const confidential of [true, false])
      await aProject(at, { department, state: 'submitted', confidential, title: confidential ? 'Coffre' : 'Vitrine' })
    const text = `Projet;Département\nCoffre;DFI\nVitrine;DFI`
    const twins = async (as: { id: string }) => {
      const { messages } = await checked(at, as, await uploaded(at, as, 'jumeaux.csv', text))
      return messages.filter(({ key }) => key === 'same_title').map(({ value }) => value)
    }
    expect(await twins(administrator)).toEqual(['Vitrine'])
    expect(await twins(chancellery)).toEqual(['Coffre', 'Vitrine'])
  })
})
