import { portfolioApi, projectsApi } from '@triaxe/shared-types'
import { beforeAll, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { decided } from '../../../test/decision.builders.ts'
import { checked, committed, mapped, uploaded } from '../../../test/import.builders.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
let chancellery: { id: string }
beforeAll(async () => {
  chancellery = await aPerson(at, { roles: ['chancellery'] })
  await aDepartment(at, { code: 'DFI' })
})

async function sheetOf(title: string) {
  const { items } = await done(at, portfolioApi.listProjects, { as: chancellery, query: { q: title } })
  return done(at, projectsApi.getProject, { as: chancellery, params: { projectId: items[0]!.id } })
}

it('the next edition of a list leaves what an approval here rests on, says which value, and takes over the rest', async () => {
  const list =
    'Numéro;Projet;Département;Coût;Fin\nA1;Pont du lac;DFI;1000;31.12.2030\nA2;Pont du col;DFI;1000;31.12.2030'
  const first = await uploaded(at, chancellery, 'ponts.csv', list)
  const defaults = { ...first.mapping.defaults, state: 'under_review' as const }
  await committed(at, chancellery, await mapped(at, chancellery, first, { defaults }))
  const { id, code } = await sheetOf('Pont du lac')
  await decided(at, chancellery, { id }, { type: 'approve' })

  const next = await uploaded(at, chancellery, 'ponts.csv', list.replaceAll('1000', '2000').replaceAll('2030', '2031'))
  const check = await checked(at, chancellery, next)
  expect(check.messages).toMatchObject([{ key: 'frozen_here', row: 2, column: 'Coût', with: code }])
  expect(check).toMatchObject({ isReady: true, counts: { update: 2 } })
  await committed(at, chancellery, next)
  expect((await sheetOf('Pont du lac')).sheet).toMatchObject({ estimatedCost: '1000000.00', endsOn: '2031-12-31' })
  expect((await sheetOf('Pont du col')).sheet).toMatchObject({ estimatedCost: '2000000.00', endsOn: '2031-12-31' })
})

it('once decided here, a project is moved by decisions and by no list', async () => {
  const list = 'Numéro;Projet;Département;État\nB1;Route du lac;DFI;En cours'
  await committed(at, chancellery, await uploaded(at, chancellery, 'routes.csv', list))
  const { id, state } = await sheetOf('Route du lac')
  expect(state).toBe('in_progress')
  await at.pool.query(`update project set state = 'under_review' where id = $1`, [id])
  await decided(at, chancellery, { id }, { type: 'approve' })
  await at.pool.query(`update project set state = 'in_progress' where id = $1`, [id])

  const next = await uploaded(at, chancellery, 'routes.csv', list.replace('En cours', 'Terminé'))
  const check = await checked(at, chancellery, next)
  expect(check.messages).toMatchObject([{ key: 'frozen_here', row: 2, column: 'État' }])
  await committed(at, chancellery, next)
  expect((await sheetOf('Route du lac')).state).toBe('in_progress')
})
