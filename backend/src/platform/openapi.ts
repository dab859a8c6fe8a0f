import { type Endpoint, Problem } from '@triaxe/shared-types'
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
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
    paths,
  })
}

export const openApiPath = ({ path }: Endpoint) => path.replaceAll(/:(\w+)/g, '{$1}')

function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
  return {
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[1] ?? ''],
    security: endpoint.public ? [] : [{ session: [] }],
    requestParams: {
      ...(endpoint.params ? { path: endpoint.params as never } : {}),
      ...(endpoint.query ? { query: endpoint.query as never } : {}),
      ...(endpoint.versioned ? { header: ifMatch } : {}),
    },
    ...(endpoint.body ? { requestBody: { required: true, content: contentOf(endpoint.body) } } : {}),
    responses: responsesOf(endpoint),
  } as ZodOpenApiOperationObject
}

const ifMatch = z.object({ 'If-Match': z.string().meta({ description: 'The version that was read, as its ETag' }) })

const binary = { type: 'string' as const, format: 'binary' }

function contentOf(body: z.ZodType | 'file') {
  return body === 'file' ? { 'application/octet-stream': { schema: binary } } : { 'application/json': { schema: body } }
}

function responsesOf({ response, method }: Endpoint) {
  const refusal = { description: 'A refusal', content: { 'application/problem+json': { schema: Problem } } }
  if (response === 'nothing') return { '204': { description: 'Done' }, default: refusal }
  return {
    [method === 'post' ? '201' : '200']: { description: 'The answer', content: contentOf(response) },
    default: refusal,
  }
}
