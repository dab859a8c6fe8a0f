import type { Db } from '@triaxe/db'
import type { BodyInput, Endpoint, Lang, ParamsOf, ResponseOf } from '@triaxe/shared-types'
import type { Logger } from 'pino'
import type { z } from 'zod'
import type { Actor } from '../platform/context.ts'
import type { Route } from '../platform/route.ts'

type Part<K extends string, T> = [T] extends [undefined] ? { [key in K]?: undefined } : { [key in K]: T }
export type Given<E extends Endpoint> = { version?: number } & Part<'params', ParamsOf<E>> & Part<'body', BodyInput<E>>

/** Acts on an endpoint as somebody, at the story's time: the same schemas, the same use cases, the same rules. */
export type Perform = <const E extends Endpoint>(endpoint: E, as: Actor, given: Given<E>) => Promise<ResponseOf<E>>

interface Stage {
  db: Db
  log: Logger
  routes: readonly Route[]
  now: () => Date
}

export function performer({ db, log, routes, now }: Stage): Perform {
  const byEndpoint = new Map(routes.map((route) => [route.endpoint, route]))
  return async (endpoint, as, given) => {
    const route = byEndpoint.get(endpoint)
    if (!route) throw new Error(`no route for ${endpoint.method} ${endpoint.path}`)
    const { params, body, version = 0 } = given as { params?: unknown; body?: unknown; version?: number }
    const asked = (endpoint.body as z.ZodType | undefined)?.parse(body)
    const input = { params, query: {}, body: asked, version, gone: new AbortController().signal }
    const ctx = { db, actor: as, lang: 'fr' as Lang, now, log }
    const answer = await route.handle(input as unknown as Parameters<Route['handle']>[0], ctx)
    return presented(endpoint, answer)
  }
}

const presented = <E extends Endpoint>({ response }: E, answer: unknown): ResponseOf<E> =>
  (typeof response === 'string' ? undefined : response.parse(answer)) as ResponseOf<E>
