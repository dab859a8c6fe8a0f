import { identityApi } from '@triaxe/shared-types/identity'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { call, hrefOf } from './call.ts'

function answerWith(status: number, body: unknown) {
  const asked: [string, RequestInit][] = []
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push([address, init])
    return Promise.resolve(Response.json(body, { status }))
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

describe('a call', () => {
  it('fills in the address and leaves out what is absent', () => {
    expect(hrefOf(identityApi.listPersons, { query: { q: 'Anne & Co', limit: 20 } })).toBe(
      '/api/v1/persons?q=Anne+%26+Co&limit=20',
    )
    expect(hrefOf(identityApi.renewLink, { params: { id: 'a/b' } })).toBe('/api/v1/persons/a%2Fb/one-time-link')
    expect(hrefOf(identityApi.listPersons, {})).toBe('/api/v1/persons')
  })

  it('names the version it read and sends JSON', async () => {
    const asked = answerWith(200, {})
    const body = { code: 'FIN', name: { fr: 'Finances' } }
    await call(identityApi.updateDepartment, { params: { id: '1' }, version: 3, body })
    expect(asked[0]?.[0]).toBe('/api/v1/departments/1')
    expect(asked[0]?.[1]).toMatchObject({
      method: 'PUT',
      body: JSON.stringify(body),
      headers: { 'if-match': '"3"', 'content-type': 'application/json' },
    })
  })

  it('throws what the server refuses, with its reason and its fields', async () => {
    answerWith(422, {
      status: 422,
      code: 'rule_broken',
      reason: 'identity.last_administrator',
      pointers: [{ pointer: '/roles', reason: 'identity.last_administrator' }],
    })
    await expect(call(identityApi.session, {})).rejects.toMatchObject({
      code: 'rule_broken',
      reason: 'identity.last_administrator',
      pointers: [{ pointer: '/roles' }],
    })
  })

  it('takes a page of somebody in between for an unavailable service', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })))
    await expect(call(identityApi.session, {})).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('says when there is no connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')))
    await expect(call(identityApi.session, {})).rejects.toMatchObject({ code: 'offline' })
  })

  it('does not compile without what the contract asks for', () => {
    const unversioned = () =>
      // @ts-expect-error the version is missing

      call(identityApi.updateDepartment, { params: { id: '1' }, body: { code: 'FIN', name: {} } })
    // @ts-expect-error there is no such field
    const foreign = () => call(identityApi.signIn, { body: { email: 'a', password: 'b', remember: true } })
    expect([unversioned, foreign]).toHaveLength(2)
  })
})
