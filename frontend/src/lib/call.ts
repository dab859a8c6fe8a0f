import type { BodyInput, Endpoint, ParamsOf, QueryOf, ResponseOf } from '@triaxe/shared-types/endpoint'
import { offline, problemOf } from './problem.ts'

type ParamsPart<E extends Endpoint> = E extends { params: object } ? { params: ParamsOf<E> } : { params?: undefined }
type QueryPart<E extends Endpoint> = E extends { query: object }
  ? { query?: Partial<QueryOf<E>> }
  : { query?: undefined }
type BodyPart<E extends Endpoint> = E extends { body: object | 'file' } ? { body: BodyInput<E> } : { body?: undefined }
type VersionPart<E extends Endpoint> = E extends { versioned: true } ? { version: number } : { version?: undefined }

export type Asked<E extends Endpoint> = ParamsPart<E> & QueryPart<E>
/** Exactly what the contract asks for, and nothing else. */
export type Sent<E extends Endpoint> = Asked<E> & BodyPart<E> & VersionPart<E> & { idempotencyKey?: string }

interface Parts {
  params?: unknown
  query?: unknown
}

const filledIn = (path: string, params: Record<string, string> = {}) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

const isAbsent = (value: unknown) => value === undefined || value === null || value === ''

/** Lists travel as `a,b,c`; what is absent does not travel. */
function searchOf(query: Record<string, unknown> = {}): string {
  const present = Object.entries(query).filter(
    ([, value]) => !isAbsent(value) && !(Array.isArray(value) && value.length === 0),
  )
  const search = new URLSearchParams(present.map(([name, value]) => [name, String(value)])).toString()
  return search && `?${search}`
}

const addressOf = ({ path }: Endpoint, { params, query }: Parts) =>
  `/api/v1${filledIn(path, params as Record<string, string>)}${searchOf(query as Record<string, unknown>)}`

/** The address of a download, for a link. */
export const hrefOf = <const E extends Endpoint>(endpoint: E, asked: Asked<E>): string => addressOf(endpoint, asked)

interface Letter extends Parts {
  body?: unknown
  version?: number | undefined
  idempotencyKey?: string
}

function headersOf({ body, version, idempotencyKey }: Letter): HeadersInit {
  return {
    accept: 'application/json',
    ...(body === undefined
      ? {}
      : { 'content-type': body instanceof Blob ? 'application/octet-stream' : 'application/json' }),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  }
}

const bodyOf = ({ body }: Letter) => (body === undefined || body instanceof Blob ? body : JSON.stringify(body))

async function fetched(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (failure) {
    if (init.signal?.aborted) throw failure
    throw offline()
  }
}

/** Asks one endpoint of the contract; answers its data, throws a `Problem`. */
export async function call<const E extends Endpoint>(
  endpoint: E,
  sent: Sent<E>,
  signal?: AbortSignal,
): Promise<ResponseOf<E>> {
  const letter: Letter = sent
  const response = await fetched(addressOf(endpoint, letter), {
    method: endpoint.method.toUpperCase(),
    headers: headersOf(letter),
    credentials: 'same-origin',
    body: bodyOf(letter) ?? null,
    signal: signal ?? null,
  })
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204) return undefined as ResponseOf<E>
  const isData = response.headers.get('content-type')?.includes('json') ?? false
  return (isData ? await response.json() : await response.blob()) as ResponseOf<E>
}
