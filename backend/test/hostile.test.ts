import {
  auditApi,
  budgetApi,
  exchangeApi,
  identityApi,
  planningApi,
  portfolioApi,
  portfolioOptionsApi,
  projectsApi,
} from '@triaxe/shared-types'
import { isBlank, said } from '@triaxe/shared-types/text.rules'
import { describe, expect, it } from 'vitest'
import { replaceRoles } from '../src/modules/identity/person.queries.ts'
import { aCandidate } from './arbitration.builders.ts'
import { aDepartment, aPerson } from './builders.ts'
import { call, done } from './call.ts'
import { installation } from './installation.ts'
import { uploaded } from './import.builders.ts'
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
    ['imports', exchangeApi.listImports, cursor(1, null)],
    ['persons', identityApi.listPersons, cursor(null)],
    ['history', auditApi.listHistory, cursor(null)],
    ['budget lines', budgetApi.budgetLines, cursor('INF-2026-01', 'x', 1)],
    ['budget lines', budgetApi.budgetLines, cursor('\0', 2026, '00000000-0000-0000-0000-000000000000')],
    ['the roadmap', planningApi.roadmap, cursor('', '2026-01-01', '\0')],
    [
      'projects',
      portfolioApi.listProjects,
      cursor('updated', 'next', 0, 0, '2026-01-01 25:00:00+00', '00000000-0000-0000-0000-000000000000'),
    ],
  ])('a forged place in the list of %s is refused, not stumbled over', async (_list, endpoint, forged) => {
    const admin = await aPerson(at, { roles: ['administrator', 'chancellery'] })
    const answer = await call(at, endpoint, { as: admin, query: { cursor: forged } })
    expect([answer.status, answer.problem?.reason]).toEqual([400, 'platform.cursor_unknown'])
  })

  it('a forged place in the outcome of an import is refused alike', async () => {
    const chancellery = await aPerson(at, { roles: ['chancellery'] })
    const { id } = await uploaded(at, chancellery, 'liste.csv', 'Titre;Coûts\nUn;1')
    for (const forged of [cursor('x'), cursor(null), cursor(1.5), cursor(1e300)]) {
      const answer = await call(at, exchangeApi.importOutcome, {
        as: chancellery,
        params: { id },
        query: { cursor: forged },
      })
      expect([answer.status, answer.problem?.reason]).toEqual([400, 'platform.cursor_unknown'])
    }
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

/** A zero-width space, a word joiner, a byte order mark, a soft hyphen, a Hangul filler, an empty braille cell. */
const unseen = ' \u200B\u2060\uFEFF\u00AD\u3164\u2800\t'

describe('a text without any sign that can be seen', () => {
  it.each(unseen.split('').map((sign) => ({ sign, code: sign.codePointAt(0)?.toString(16) })))(
    'is no reason, name or answer: U+$code',
    ({ sign }) => expect([isBlank(sign), said(`${sign}Motif`).endsWith('Motif')]).toEqual([true, true]),
  )

  it('is refused beside its field, and leaves a field of the sheet unfilled', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const project = await aProject(at, { state: 'submitted' })
    const params = { projectId: project.id }
    const { version } = await done(at, projectsApi.getProject, { as: clerk, params })
    const body = { action: 'return' as const, questions: [{ field: 'audience' as const, question: unseen }] }
    const refused = await call(at, projectsApi.moveProject, { as: clerk, params, version, body })
    expect([refused.status, refused.problem?.pointers]).toEqual([
      400,
      [{ pointer: '/questions/0/question', reason: 'invalid.blank' }],
    ])
    const department = await aDepartment(at)
    const registrar = await aPerson(at, { roles: ['registrar'], department })
    const { sheet } = await done(at, projectsApi.createProject, { as: registrar, body: { audience: unseen } })
    expect(sheet.audience).toBe('')
  })
})

describe('a key for repeating a request', () => {
  it('tells nobody again what he or she may no longer ask for', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery', 'assessor'] })
    const body = { name: 'Variante', settings: { envelopes: [] } }
    await aCandidate(at, { points: 4 })
    const send = () =>
      call(at, portfolioOptionsApi.savePortfolioOption, { as: clerk, body, idempotencyKey: 'variante-de-novembre' })
    const { id } = (await send()).body
    expect((await send()).body.id).toBe(id)
    await at.db.transaction().execute((tx) => replaceRoles(tx, clerk.id, ['assessor']))
    expect(await send()).toMatchObject({ status: 422, problem: { reason: 'platform.key_used_for_another_request' } })
  })

  it('never keeps a one-time link, which is shown once', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const { id } = await aPerson(at)
    const idempotencyKey = 'shown-only-once'
    await done(at, identityApi.renewLink, { as: admin, params: { id }, idempotencyKey })
    const kept = await at.db.selectFrom('idempotencyKey').select('key').where('key', '=', idempotencyKey).execute()
    expect(kept).toEqual([])
  })
})
