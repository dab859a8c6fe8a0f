import type { z } from 'zod'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** Plain data that drives both ends: the server mounts it, the browser calls it, the OpenAPI document prints it. */
export interface Endpoint {
  method: Method
  /** Below `/api/v1`, with `:name` for parameters. */
  path: string
  summary: string
  params?: z.ZodType
  query?: z.ZodType
  /** `'file'`: the raw bytes of one file; its name travels in the query. */
  body?: z.ZodType | 'file'
  /** `'file'`: a download (CSV, XLSX); `'nothing'`: 204. */
  response: z.ZodType | 'file' | 'nothing'
  /** Reachable without signing in. */
  public?: true
  /** The answer holds what is shown once: it is not kept for a repeated request. */
  secret?: true
  /** Needs `If-Match` with the version that was read. */
  versioned?: true
}

export const endpoint = <const E extends Endpoint>(spec: E): E => spec

type Output<T> = T extends z.ZodType ? z.output<T> : undefined
type Input<T> = T extends z.ZodType ? z.input<T> : undefined

export type ParamsOf<E extends Endpoint> = Output<E['params']>
export type QueryOf<E extends Endpoint> = Output<E['query']>
export type QueryInput<E extends Endpoint> = Input<E['query']>
export type BodyOf<E extends Endpoint> = E['body'] extends 'file' ? Uint8Array : Output<E['body']>
export type BodyInput<E extends Endpoint> = E['body'] extends 'file' ? Blob : Input<E['body']>
/** What a use case gives; the response schema presents it. */
export type AnswerOf<E extends Endpoint> = E['response'] extends z.ZodType ? z.input<E['response']> : E['response']
/** What the browser receives. */
export type ResponseOf<E extends Endpoint> = E['response'] extends z.ZodType
  ? z.output<E['response']>
  : E['response'] extends 'file'
    ? Blob
    : undefined
