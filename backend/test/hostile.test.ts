import { auditApi, exchangeApi, identityApi, portfolioApi, projectsApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from './builders.ts'
import { call } from './call.ts'
import { installation } from './installation.ts'

const at = installation()
const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url')

describe('what no browser of ours would send', () => {
  it.each([
    ['persons', identityApi.listPersons, cursor('x')],
    ['persons', identityApi.listPersons, cursor(1)],
    ['history', auditApi.listHistory, cursor('x')],
    ['imports', exchangeApi.listImports, cursor('x', 'y')],
    ['imports', exchangeApi.listImports, cursor('', '')],
    [
      'projects',
      portfolioApi.listProjects,
      cursor('updated', 'next', 0, 0, '2026-01-01 25:00:00+00', '00000000-0000-0000-0000-000000000000'),
    ],
  ])('a forged place in the list of %s is refused, not stumbled over', async (_list, endpoint, forged) => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const answer = await call(at, endpoint, { as: admin, query: { cursor: forged } })
    expect(answer.status).toBe(400)
  })

  it.each([{ audience: '\udc00' }, { title: { fr: 'x\ud800y' } }])('half a character is refused: %j', async (body) => {
    const department = await aDepartment(at)
    const registrar = await aPerson(at, { roles: ['registrar'], department })
    expect((await call(at, projectsApi.createProject, { as: registrar, body })).status).toBe(400)
  })

  it('a day in the year zero is refused, also where days are not columns of their own', async () => {
    const department = await aDepartment(at)
    const registrar = await aPerson(at, { roles: ['registrar'], department })
    for (const body of [{ startsOn: '0000-01-01' }, { consultationFrom: '0000-01-01' }])
      expect((await call(at, projectsApi.createProject, { as: registrar, body })).status).toBe(400)
    const since = await call(at, portfolioApi.listProjects, { as: registrar, query: { decidedSince: '0000-01-01' } })
    expect(since.status).toBe(400)
  })
})
