import { identityApi } from '@triaxe/shared-types'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { hashPassword } from './password.ts'

const at = installation()
const password = 'douze caractères au moins'

describe('signing in', () => {
  it('opens a session for the right password and tells who is signed in', async () => {
    const person = await aPerson(at, { roles: ['chancellery'], passwordHash: await hashPassword(password) })
    const browser = request.agent(at.app)
    const answer = await browser.post('/api/v1/session').send({ email: person.email.toUpperCase(), password })
    expect(answer.status).toBe(201)
    const session = await browser.get('/api/v1/session')
    expect(session.body).toMatchObject({
      person: { name: person.name, roles: ['chancellery'] },
      can: { decide: true, administer: false },
    })
  })

  it('answers alike to an unknown person and to a wrong password', async () => {
    const person = await aPerson(at, { passwordHash: await hashPassword(password) })
    const unknown = await call(at, identityApi.signIn, { body: { email: 'nobody@example.org', password } })
    const wrong = await call(at, identityApi.signIn, { body: { email: person.email, password: 'wrong' } })
    expect(unknown.status).toBe(401)
    expect({ ...wrong.problem, requestId: '' }).toEqual({ ...unknown.problem, requestId: '' })
  })

  it('refuses further attempts after eight wrong ones and says when to try again', async () => {
    const person = await aPerson(at, { passwordHash: await hashPassword(password) })
    const attempt = (word: string) => call(at, identityApi.signIn, { body: { email: person.email, password: word } })
    for (let count = 0; count < 8; count++) expect((await attempt('wrong')).status).toBe(401)
    const refused = await attempt(password)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('ends every session of a person who signs out everywhere', async () => {
    const person = await aPerson(at, { passwordHash: await hashPassword(password) })
    const [desk, phone] = [request.agent(at.app), request.agent(at.app)]
    for (const device of [desk, phone])
      await device.post('/api/v1/session').send({ email: person.email, password }).expect(201)
    await desk.delete('/api/v1/sessions').expect(204)
    expect((await phone.get('/api/v1/session')).body.person).toBeNull()
  })

  it('refuses a write that comes from a page of another origin', async () => {
    const answer = await request(at.app)
      .post('/api/v1/session')
      .set('Origin', 'https://evil.example')
      .send({ email: 'a@b.ch', password })
    expect(answer.status).toBe(403)
    expect(answer.body.reason).toBe('platform.foreign_origin')
  })

  it('sets security headers on every answer, refusals included', async () => {
    const answer = await request(at.app).get('/api/v1/nothing-here')
    expect(answer.status).toBe(404)
    expect(answer.headers['content-security-policy']).toContain("style-src-attr 'none'")
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })

  it('offers no one-click sign-in where the installation is no demonstration', async () => {
    const person = await aPerson(at)
    const offered = await call(at, identityApi.demoPersons, {})
    expect(offered.body).toEqual({ items: [] })
    const answer = await call(at, identityApi.signInAsDemoPerson, { params: { id: person.id } })
    expect(answer.status).toBe(404)
  })
})

describe('accounts', () => {
  it('are created by an administrator only, and their one-time link works once', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const body = {
      name: 'Ana Nouvelle',
      email: 'ana@example.org',
      departmentId: null,
      serviceId: null,
      roles: ['registrar' as const],
      lang: 'fr' as const,
    }
    expect((await call(at, identityApi.createPerson, { body })).status).toBe(401)
    expect((await call(at, identityApi.createPerson, { as: clerk, body })).status).toBe(403)
    const made = await call(at, identityApi.createPerson, { as: admin, body })
    expect(made.status).toBe(201)
    const token = made.body.link.split('#')[1] ?? ''
    expect((await call(at, identityApi.useOneTimeLink, { body: { token, password } })).status).toBe(201)
    expect((await call(at, identityApi.useOneTimeLink, { body: { token, password } })).status).toBe(400)
    const events = await at.db
      .selectFrom('auditEvent')
      .select(['type', 'actorLabel'])
      .where('type', '=', 'person.created')
      .execute()
    expect(events).toContainEqual({ type: 'person.created', actorLabel: admin.name })
  })

  it('are not overwritten by someone who read an older version', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const other = await aPerson(at)
    const body = {
      name: 'Autre nom',
      email: other.email,
      departmentId: null,
      serviceId: null,
      roles: [],
      lang: 'de' as const,
      active: true,
    }
    const update = (version?: number) =>
      call(at, identityApi.updatePerson, { as: admin, params: { id: other.id }, version, body })
    expect((await update()).status).toBe(428)
    expect((await update(7)).status).toBe(412)
    expect((await update(1)).body).toMatchObject({ name: 'Autre nom', lang: 'de', version: 2 })
  })
})

describe('a repeated request with the same key', () => {
  it('has one effect and gets the first answer, also when sent twice at once', async () => {
    const admin = await aPerson(at, { roles: ['administrator'] })
    const body = { code: 'DIK', name: { fr: 'Département' } }
    const send = () => call(at, identityApi.createDepartment, { as: admin, body, idempotencyKey: 'once-and-only-once' })
    const [first, second] = await Promise.all([send(), send()])
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    const rows = await at.db.selectFrom('department').select('id').where('code', '=', 'DIK').execute()
    expect(rows).toHaveLength(1)
  })
})
