import { auditApi, exchangeApi, identityApi, portfolioApi, projectsApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from './builders.ts'
import { call, done } from './call.ts'
import { installation } from './installation.ts'
import { aProject } from './project.builders.ts'

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

describe('a member of a project', () => {
  it('writes on its sheet, and cannot make themself its lead, nor take it into their own department', async () => {
    const member = await aPerson(at, { department: await aDepartment(at) })
    const project = await aProject(at, { state: 'draft', members: [member] })
    const params = { projectId: project.id }
    const { sheet, version } = await done(at, projectsApi.getProject, { as: member, params })
    const save = (change: Partial<typeof sheet>) =>
      call(at, projectsApi.saveSheet, { as: member, params, version, body: { ...sheet, ...change } })
    const promoted = await save({ members: [{ personId: member.id, role: 'project_lead' }] })
    expect(promoted.problem?.pointers).toEqual([{ pointer: '/members', reason: 'projects.placing_not_yours' }])
    expect((await save({ leadDepartmentId: member.departmentId!, serviceId: null })).status).toBe(422)
    expect((await save({ audience: 'Les aînés' })).status).toBe(200)
  })
})

describe('a key for repeating a request', () => {
  it('never keeps a one-time link, which is shown once', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const { id } = await aPerson(at)
    const idempotencyKey = 'shown-only-once'
    await done(at, identityApi.renewLink, { as: admin, params: { id }, idempotencyKey })
    const kept = await at.db.selectFrom('idempotencyKey').select('key').where('key', '=', idempotencyKey).execute()
    expect(kept).toEqual([])
  })
})
