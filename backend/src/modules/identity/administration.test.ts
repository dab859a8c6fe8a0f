import { type Endpoint, identityApi } from '@triaxe/shared-types'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson, aService } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { hashPassword } from './password.ts'

const at = installation()
const nowhere = '01890000-0000-7000-8000-000000000000'
const lastEvent = async (type: string) =>
  at.db
    .selectFrom('auditEvent')
    .select(['actorLabel', 'changes', 'subject'])
    .where('type', '=', type)
    .orderBy('id', 'desc')
    .executeTakeFirst()

const statusOf = async (endpoint: Endpoint, options: object) => (await call(at, endpoint, options as never)).status

describe('departments', () => {
  it('are added and changed by an administrator, under a code of their own, in the version that was read', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const body = { code: 'DFI', name: { fr: 'Finances' } }
    const create = (options: object) => statusOf(identityApi.createDepartment, options)
    expect(await create({ body })).toBe(401)
    expect(await create({ as: admin, body: { code: '', name: {} } })).toBe(400)
    expect(await create({ as: admin, body: { ...body, colour: 'blue' } })).toBe(400)
    expect(await create({ as: clerk, body })).toBe(403)
    const made = await done(at, identityApi.createDepartment, { as: admin, body })
    expect(await create({ as: admin, body })).toBe(409)

    const changed = { ...body, name: { fr: 'Finances', de: 'Finanzen' }, active: false }
    const update = (options: object) =>
      call(at, identityApi.updateDepartment, { params: { id: made.id }, body: changed, ...options } as never)
    expect((await update({ version: 1 })).status).toBe(401)
    expect((await update({ as: admin })).status).toBe(428)
    expect((await update({ as: clerk, version: 1 })).status).toBe(403)
    expect((await update({ as: admin, version: 1, params: { id: nowhere } })).status).toBe(404)
    expect((await update({ as: admin, version: 9 })).status).toBe(412)
    expect((await update({ as: admin, version: 1 })).body).toMatchObject({ version: 2, active: false })
    expect(await lastEvent('department.changed')).toMatchObject({
      actorLabel: admin.name,
      subject: { departmentId: made.id },
      changes: { before: { active: true }, after: { active: false } },
    })
  })

  it('have services, each of one department, and a list that everybody reads', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const clerk = await aPerson(at)
    const department = await aDepartment(at)
    const body = { departmentId: department.id, code: 'SDI', name: { fr: 'Service de l’informatique' } }
    const create = (options: object) => statusOf(identityApi.createService, options)
    expect(await create({ body })).toBe(401)
    expect(await create({ as: admin, body: { ...body, departmentId: 'x' } })).toBe(400)
    expect(await create({ as: clerk, body })).toBe(403)
    expect(await create({ as: admin, body: { ...body, departmentId: nowhere } })).toBe(404)
    const { services } = await done(at, identityApi.createService, { as: admin, body })
    expect(services).toMatchObject([{ code: 'SDI', active: true }])
    expect(await create({ as: admin, body })).toBe(409)

    const params = { id: services[0]?.id ?? '' }
    const change = { ...body, active: false }
    const update = (options: object) =>
      statusOf(identityApi.updateService, { as: admin, params, version: 1, body: change, ...options })
    expect(await update({ version: undefined })).toBe(428)
    expect(await update({ as: clerk })).toBe(403)
    expect(await update({ params: { id: nowhere } })).toBe(404)
    expect(await update({ version: 7 })).toBe(412)
    const elsewhere = { ...change, departmentId: (await aDepartment(at)).id }
    expect(await update({ body: elsewhere })).toBe(422)
    const after = await done(at, identityApi.updateService, { as: admin, params, version: 1, body: change })
    expect(after.services).toMatchObject([{ active: false }])
    expect(await lastEvent('service.changed')).toMatchObject({ actorLabel: admin.name })

    expect(await statusOf(identityApi.listDepartments, {})).toBe(401)
    const list = await done(at, identityApi.listDepartments, { as: clerk })
    expect(list.can.edit).toBe(false)
    expect(list.items.some(({ id }) => id === department.id)).toBe(true)
  })
})

describe('persons', () => {
  it('are found by name for naming members, without their accounts', async () => {
    const clerk = await aPerson(at)
    await aPerson(at, { name: 'Éléonore Pétigat', roles: ['assessor'] })
    expect(await statusOf(identityApi.findPersons, {})).toBe(401)
    const find = async (query: object) =>
      (await done(at, identityApi.findPersons, { as: clerk, query: query as never })).items.map(({ name }) => name)
    expect(await find({ q: 'petigat' })).toEqual(['Éléonore Pétigat'])
    expect(await find({ q: 'petigat', role: 'assessor' })).toEqual(['Éléonore Pétigat'])
    expect(await find({ q: 'petigat', role: 'council' })).toEqual([])
    expect(await find({ q: '%' })).toEqual([])
    expect(await statusOf(identityApi.findPersons, { as: clerk, query: { role: 'king' } })).toBe(400)
  })

  it('are listed page by page, sorted as people sort names, for administrators only', async () => {
    const admin = await aPerson(at, { roles: ['administrator'], name: 'zz-A' })
    for (const name of ['zz-Évariste', 'zz-Zoé', 'zz-Emile']) await aPerson(at, { name })
    expect(await statusOf(identityApi.listPersons, {})).toBe(401)
    expect(await statusOf(identityApi.listPersons, { as: await aPerson(at, { roles: ['auditor'] }) })).toBe(403)
    expect(await statusOf(identityApi.listPersons, { as: admin, query: { limit: 0 } })).toBe(400)
    expect(await statusOf(identityApi.listPersons, { as: admin, query: { cursor: 'nonsense' } })).toBe(400)
    const list = (query: object) => done(at, identityApi.listPersons, { as: admin, query: query as never })
    const first = await list({ q: 'zz-', limit: 3 })
    expect(first.total).toBe(4)
    const second = await list({ q: 'zz-', limit: 3, cursor: first.nextCursor })
    const names = [...first.items, ...second.items].map(({ name }) => name)
    expect(names).toEqual(['zz-A', 'zz-Emile', 'zz-Évariste', 'zz-Zoé'])
    expect(second.nextCursor).toBeNull()
  })

  it('are read one by one as they are now, by administrators only', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const clerk = await aPerson(at, { name: 'Odile Présente', roles: ['registrar'] })
    const read = (options: object) => statusOf(identityApi.getPerson, { params: { id: clerk.id }, ...options })
    expect(await read({})).toBe(401)
    expect(await read({ as: clerk })).toBe(403)
    expect(await read({ as: admin, params: { id: nowhere } })).toBe(404)
    const person = await done(at, identityApi.getPerson, { as: admin, params: { id: clerk.id } })
    expect(person).toMatchObject({ name: 'Odile Présente', roles: ['registrar'] })
  })

  it('stand in a service of their own department only', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const [one, other] = [await aDepartment(at), await aDepartment(at)]
    const service = await aService(at, one.id)
    const body = { name: 'Ina Placée', email: 'ina@example.org', roles: [], lang: 'fr' as const, serviceId: service.id }
    const create = (departmentId: string | null) =>
      call(at, identityApi.createPerson, { as: admin, body: { ...body, departmentId } })
    expect((await create(other.id)).problem).toMatchObject({
      status: 422,
      reason: 'identity.service_of_other_department',
    })
    expect((await create(one.id)).status).toBe(201)
    expect((await create(one.id)).problem).toMatchObject({ status: 409, reason: 'database.person_email_unique' })
  })

  it('are out at once, everywhere, when they are deactivated, and cannot come back in', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const leaver = await aPerson(at, { passwordHash: await hashPassword('douze caractères au moins') })
    const credentials = { email: leaver.email, password: 'douze caractères au moins' }
    const browser = request.agent(at.app)
    await browser.post('/api/v1/session').send(credentials).expect(201)
    const body = {
      name: leaver.name,
      email: leaver.email,
      departmentId: null,
      serviceId: null,
      roles: [],
      lang: 'fr' as const,
    }
    await done(at, identityApi.updatePerson, {
      as: admin,
      params: { id: leaver.id },
      version: 1,
      body: { ...body, active: false },
    })
    expect((await browser.get('/api/v1/departments')).status).toBe(401)
    expect((await browser.post('/api/v1/session').send(credentials)).status).toBe(401)
    expect(await lastEvent('person.changed')).toMatchObject({
      changes: { before: { active: true }, after: { active: false } },
    })
  })

  it('get a new one-time link from an administrator, and the earlier one no longer works', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const person = await aPerson(at)
    const params = { id: person.id }
    expect(await statusOf(identityApi.renewLink, { params })).toBe(401)
    expect(await statusOf(identityApi.renewLink, { as: person, params })).toBe(403)
    expect(await statusOf(identityApi.renewLink, { as: admin, params: { id: nowhere } })).toBe(404)
    const [first, second] = [
      await done(at, identityApi.renewLink, { as: admin, params }),
      await done(at, identityApi.renewLink, { as: admin, params }),
    ]
    const use = (link: string) =>
      call(at, identityApi.useOneTimeLink, { body: { token: link.split('#')[1] ?? '', password: 'une longue phrase' } })
    expect((await use(first.link)).problem?.reason).toBe('identity.link_used_or_expired')
    at.setNow('2026-12-20T09:00:00Z')
    expect((await use(second.link)).status).toBe(400)
    at.setNow('2026-11-22T09:00:00Z')
    expect((await use(second.link)).status).toBe(201)
    expect(await lastEvent('person.password_chosen')).toMatchObject({ actorLabel: person.name })
  })
})

describe('one’s own account', () => {
  it('changes its password with the current one, which ends every other session', async () => {
    const [before, after] = ['douze caractères au moins', 'un autre mot de passe']
    const person = await aPerson(at, { passwordHash: await hashPassword(before) })
    const [here, there] = [request.agent(at.app), request.agent(at.app)]
    for (const browser of [here, there])
      await browser.post('/api/v1/session').send({ email: person.email, password: before }).expect(201)
    const choose = (body: object) => here.put('/api/v1/session/password').send(body)
    expect((await choose({ current: before, next: 'court' })).status).toBe(400)
    expect((await choose({ current: 'faux', next: after })).body).toMatchObject({ reason: 'identity.wrong_password' })
    expect((await choose({ current: before, next: after })).status).toBe(204)
    expect((await here.get('/api/v1/departments')).status).toBe(200)
    expect((await there.get('/api/v1/departments')).status).toBe(401)
    expect(await statusOf(identityApi.choosePassword, { body: { current: before, next: after } })).toBe(401)
  })

  it('is not guessed at by whoever finds its screen open', async () => {
    const person = await aPerson(at, { passwordHash: await hashPassword('douze caractères au moins') })
    const guess = (current: string) =>
      statusOf(identityApi.choosePassword, { as: person, body: { current, next: 'un autre mot de passe' } })
    for (let count = 0; count < 8; count++) expect(await guess('faux')).toBe(400)
    expect(await guess('douze caractères au moins')).toBe(429)
  })

  it('keeps its language, and nothing but a language we speak', async () => {
    const person = await aPerson(at)
    expect(await statusOf(identityApi.chooseLanguage, { body: { lang: 'de' } })).toBe(401)
    expect(await statusOf(identityApi.chooseLanguage, { as: person, body: { lang: 'it' } })).toBe(400)
    const session = await done(at, identityApi.chooseLanguage, { as: person, body: { lang: 'de' } })
    expect(session.person?.lang).toBe('de')
  })
})
