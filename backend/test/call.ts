import type { BodyInput, Endpoint, ParamsOf, Problem, QueryInput, ResponseOf } from '@triaxe/shared-types'
import type { Express } from 'express'
import request, { type Response } from 'supertest'
import { signedInAs } from './sessions.ts'
import type { TestInstallation } from './installation.ts'

type Given<K extends string, T> = [T] extends [undefined] ? { [key in K]?: undefined } : { [key in K]: T }

export type CallOptions<E extends Endpoint> = {
  /** Who calls; nobody is signed in without it. */
  as?: { id: string }
  version?: number
  idempotencyKey?: string
  headers?: Record<string, string>
  query?: QueryInput<E> extends undefined ? undefined : Partial<QueryInput<E> & object>
} & Given<'params', ParamsOf<E>> &
  Given<'body', E['body'] extends 'file' ? Buffer : BodyInput<E>>

export interface Answered<E extends Endpoint> {
  status: number
  body: E['response'] extends 'file' ? Buffer : ResponseOf<E>
  problem?: Problem
  headers: Record<string, string>
}

/** Goes in by the front door, typed by the contract. */
export async function call<const E extends Endpoint>(
  at: TestInstallation,
  endpoint: E,
  options: CallOptions<E>,
): Promise<Answered<E>> {
  const answer = await send(
    at.app,
    endpoint,
    options as LooseOptions,
    options.as ? await signedInAs(at, options.as.id) : null,
  )
  const isProblem = answer.type === 'application/problem+json'
  return {
    status: answer.status,
    body: (isProblem ? undefined : answer.body) as Answered<E>['body'],
    ...(isProblem ? { problem: answer.body as Problem } : {}),
    headers: answer.headers as Record<string, string>,
  }
}

/** The answer of a call that must succeed; anything else fails the test with the problem's reason. */
export async function done<const E extends Endpoint>(
  at: TestInstallation,
  endpoint: E,
  options: CallOptions<E>,
): Promise<Answered<E>['body']> {
  const { status, body, problem } = await call(at, endpoint, options)
  if (problem) throw new Error(`${endpoint.method} ${endpoint.path} → ${status} ${JSON.stringify(problem)}`)
  return body
}

interface LooseOptions {
  params?: Record<string, string>
  query?: Query
  body?: unknown
  version?: number
  idempotencyKey?: string
  headers?: Record<string, string>
}

function send(app: Express, endpoint: Endpoint, options: LooseOptions, cookie: string | null): Promise<Response> {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(options.params?.[name] ?? ''),
  )
  const sending = request(app)
    [endpoint.method](`/api/v1${path}`)
    .query(flat(options.query))
    .set(options.headers ?? {})
  if (cookie) void sending.set('Cookie', cookie)
  if (options.version !== undefined) void sending.set('If-Match', `"${options.version}"`)
  if (options.idempotencyKey) void sending.set('Idempotency-Key', options.idempotencyKey)
  if (endpoint.response === 'file') void sending.buffer(true).parse(bytes as never)
  if (endpoint.body === 'file')
    return sending
      .set('Content-Type', 'application/octet-stream')
      .send(options.body as Buffer) as unknown as Promise<Response>
  return (options.body === undefined ? sending : sending.send(options.body as object)) as unknown as Promise<Response>
}

type Query = Record<string, string | number | boolean | string[] | undefined>

const flat = (query: Query = {}) =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, Array.isArray(value) ? value.join(',') : String(value)]],
    ),
  )

function bytes(res: NodeJS.ReadableStream, done: (error: Error | null, body: unknown) => void): void {
  const chunks: Buffer[] = []
  res.on('data', (chunk: Buffer) => chunks.push(chunk))
  res.on('end', () => {
    const all = Buffer.concat(chunks)
    const type = (res as unknown as { headers: Record<string, string> }).headers['content-type'] ?? ''
    done(null, type.includes('json') ? JSON.parse(all.toString('utf8')) : all)
  })
}
