import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '@triaxe/shared-types'
import type { Request } from 'express'
import type { Ctx } from './context.ts'
import type { FileAnswer } from './files.ts'

export interface Input<E extends Endpoint> {
  params: ParamsOf<E>
  query: QueryOf<E>
  body: BodyOf<E>
  /** The version of `If-Match`; 0 where the endpoint is not versioned. */
  version: number
  /** Only for identity: device, address, session token. */
  request: Request
  /** Aborted when the caller has left before the answer: nobody waits for a long computation any more. */
  gone: AbortSignal
}

export type Answer<E extends Endpoint> = E['response'] extends 'file'
  ? FileAnswer
  : E['response'] extends 'nothing'
    ? void
    : AnswerOf<E>

export interface Route {
  endpoint: Endpoint
  handle(input: Input<Endpoint>, ctx: Ctx): Promise<unknown>
}

/** An endpoint joined to one use case. */
export function on<const E extends Endpoint>(
  endpoint: E,
  handle: (input: Input<E>, ctx: Ctx) => Promise<Answer<E>>,
): Route {
  return { endpoint, handle: handle as unknown as Route['handle'] }
}
