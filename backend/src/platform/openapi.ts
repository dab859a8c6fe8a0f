import { type Endpoint, Problem } from '@triaxe/shared-types'
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { keyForm, takesKey } from './idempotency.ts'
import type { Route } from './route.ts'

/** OpenAPI 3.1, made of the same endpoints that are mounted. */
export function openApi(routes: Route[], version: string) {
  const paths: ZodOpenApiPathsObject = {}
  for (const { endpoint } of routes) {
    const path = openApiPath(endpoint)
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) }
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Triaxe', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: '/api/v1' }],
    components: { securitySchemes: { session } },
    paths,
  })
}

/** Over plain http, on this machine alone, it is called `triaxe`. */
const session = { type: 'apiKey', in: 'cookie', name: '__Host-triaxe' } as const

export const openApiPath = ({ path }: Endpoint) => path.replaceAll(/:(\w+)/g, '{$1}')

function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
  return {
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[1] ?? ''],
    security: endpoint.public ? [] : [{ session: [] }],
    requestParams: {
      ...(endpoint.params ? { path: endpoint.params as never } : {}),
      ...(endpoint.query ? { query: endpoint.query as never } : {}),
      ...headersOf(endpoint),
    },
    ...(endpoint.body ? { requestBody: { required: true, content: contentOf(endpoint.body) } } : {}),
    responses: responsesOf(endpoint),
  } as ZodOpenApiOperationObject
}

const ifMatch = { 'If-Match': z.string().meta({ description: 'The version that was read, as its ETag' }) }
const idempotencyKey = {
  'Idempotency-Key': z
    .string()
    .regex(keyForm)
    .optional()
    .meta({ description: 'Sent again with the same key, the request has one effect and gets the first answer' }),
}

function headersOf(endpoint: Endpoint) {
  const headers = { ...(endpoint.versioned ? ifMatch : {}), ...(takesKey(endpoint) ? idempotencyKey : {}) }
  return Object.keys(headers).length > 0 ? { header: z.object(headers) } : {}
}

const binary = { type: 'string' as const, format: 'binary' }

function contentOf(body: z.ZodType | 'file') {
  return body === 'file' ? { 'application/octet-stream': { schema: binary } } : { 'application/json': { schema: body } }
}

function responsesOf({ response, method }: Endpoint) {
  const refusal = { description: 'A refusal', content: { 'application/problem+json': { schema: Problem } } }
  if (response === 'nothing') return { '204': { description: 'Done' }, default: refusal }
  return {
    [method === 'post' && response !== 'file' ? '201' : '200']: {
      description: 'The answer',
      content: contentOf(response),
    },
    default: refusal,
  }
}
