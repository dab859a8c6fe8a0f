import * as contract from '@triaxe/shared-types'
import type { Endpoint } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import request from 'supertest'
import { openApiPath } from '../../src/platform/openapi.ts'
import { allRoutes } from '../../src/routes.ts'
import { installation } from '../installation.ts'

const at = installation()

const named = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) => `${method} ${path}`
const promised = Object.entries(contract)
  .filter(([name]) => name.endsWith('Api'))
  .flatMap(([, api]) => Object.values(api as Record<string, Endpoint>).map(named))
const mounted = allRoutes({ count: () => Promise.resolve(), forget: () => Promise.resolve() }).map(
  ({ endpoint }) => endpoint,
)

describe('the contract', () => {
  it('is mounted whole, each endpoint once, and nothing else is mounted', () => {
    expect(mounted.map(named).toSorted()).toEqual(promised.toSorted())
    expect(new Set(mounted.map(named)).size).toBe(mounted.length)
  })

  it('is what the OpenAPI document says, and the document is served', async () => {
    const { body } = await request(at.app).get('/api/v1/openapi.json').expect(200)
    const document = body as { openapi: string; paths: Record<string, Record<string, unknown>> }
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    )
    expect(document.openapi).toBe('3.1.0')
    expect(described.toSorted()).toEqual(mounted.map((one) => `${one.method} ${openApiPath(one)}`).toSorted())
  })

  it('says in its document which cookie opens what, and which headers a request takes', async () => {
    const { body } = await request(at.app).get('/api/v1/openapi.json').expect(200)
    interface Operation {
      security: Record<string, unknown>[]
      parameters?: { in: string; name: string; required?: boolean }[]
    }
    const document = body as {
      components: { securitySchemes: Record<string, unknown> }
      paths: Record<string, Record<string, Operation>>
    }
    const headersOf = (path: string, method: string) =>
      (document.paths[path]?.[method]?.parameters ?? [])
        .filter((parameter) => parameter.in === 'header')
        .map(({ name, required = false }) => [name, required])
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
    const asked = operations.flatMap(({ security }) => security.flatMap((one) => Object.keys(one)))
    expect([...new Set(asked)]).toEqual(Object.keys(document.components.securitySchemes))
    expect(headersOf('/projects', 'post')).toEqual([['Idempotency-Key', false]])
    expect(headersOf('/projects/{projectId}/sheet', 'put')).toEqual([['If-Match', true]])
    expect(headersOf('/session', 'post')).toEqual([])
  })

  it('speaks in plural nouns of kebab-case, and every endpoint says what it is for', () => {
    const odd = mounted.filter(
      ({ path, summary }) => !/^(\/([a-z][a-z0-9]*(-[a-z0-9]+)*|:[a-z][A-Za-z]*))+$/.test(path) || summary.length < 10,
    )
    expect(odd.map(named)).toEqual([])
  })

  it('names every parameter of an address in its schema', () => {
    const odd = mounted.filter(({ path, params }) => {
      const inPath = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')
      const shape = (params as { shape?: Record<string, unknown> } | undefined)?.shape ?? {}
      return (
        String(inPath.toSorted((a, b) => a.localeCompare(b))) !==
        String(Object.keys(shape).toSorted((a, b) => a.localeCompare(b)))
      )
    })
    expect(odd.map(named)).toEqual([])
  })

  it('answers 401 to nobody at every endpoint that is not public', async () => {
    for (const endpoint of mounted.filter((one) => !one.public)) {
      const path = endpoint.path.replaceAll(/:\w+/g, '01890000-0000-7000-8000-000000000000')
      const { status } = await request(at.app)[endpoint.method](`/api/v1${path}`)
      expect([named(endpoint), status]).toEqual([named(endpoint), 401])
    }
  })
})
