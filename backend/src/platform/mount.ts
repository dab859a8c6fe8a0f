import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Db } from '@triaxe/db'
import type { Endpoint } from '@triaxe/shared-types'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { z } from 'zod'
import { type Ctx, isSignedIn } from './context.ts'
import { AppError, invalid, unauthenticated } from './errors.ts'
import type { FileAnswer } from './files.ts'
import { answeredBefore, type Claim, hashOf, isKeyTwin, keeping, keyForm, takesKey } from './idempotency.ts'
import type { Input, Route } from './route.ts'

/** A file on its way in; what it holds is checked by the use case. */
const largestFile = '12mb'

/** The doors in their order: signed in? well formed? version named? Then the use case decides the rest. */
export function mount(router: Router, routes: Route[], contextOf: (req: Request) => Ctx): void {
  const json = express.json({ limit: '1mb', strict: true })
  const file = express.raw({ type: () => true, limit: largestFile })
  // Fixed paths before those with parameters: `/projects/export` is no project.
  const inOrder = [...routes].sort((a, b) => wildcards(a) - wildcards(b))
  for (const [noun, ofNoun] of Map.groupBy(inOrder, nounOf)) {
    // A request passes by the other nouns, not by each of their endpoints.
    const inner = Router()
    for (const route of ofNoun)
      inner[route.endpoint.method](
        route.endpoint.path.slice(noun.length) || '/',
        signedIn(route, contextOf),
        readerOf(route.endpoint, json, file),
        serve(route, contextOf),
      )
    router.use(noun, inner)
  }
}

const nounOf = ({ endpoint }: Route) => `/${endpoint.path.split('/')[1]}`

const wildcards = ({ endpoint }: Route) => endpoint.path.split(':').length

function signedIn({ endpoint }: Route, contextOf: (req: Request) => Ctx): RequestHandler {
  return (req, _res, next) => next(endpoint.public || isSignedIn(contextOf(req).actor) ? undefined : unauthenticated())
}

function readerOf(endpoint: Endpoint, json: RequestHandler, file: RequestHandler): RequestHandler {
  if (!endpoint.body) return (_req, _res, next) => next()
  if (endpoint.body === 'file') return file
  return (req, res, next) =>
    req.is('application/json') ? json(req, res, next) : next(new AppError('unsupported', 'platform.json_only'))
}

function serve(route: Route, contextOf: (req: Request) => Ctx): RequestHandler {
  return async (req, res) => {
    const ctx = contextOf(req)
    const input = read(route.endpoint, req)
    const claim = claimOf(route.endpoint, req, input, ctx)
    const answer = claim ? await once(route, input, ctx, claim) : await route.handle(input, ctx)
    await present(route.endpoint, res, answer)
  }
}

function read(endpoint: Endpoint, req: Request): Input<Endpoint> {
  const params = parse(endpoint.params, req.params, 'params')
  const query = parse(endpoint.query, req.query, 'query')
  const body = endpoint.body === 'file' ? (req.body as Uint8Array) : parse(endpoint.body, req.body, '')
  const version = endpoint.versioned ? versionOf(req) : 0
  const input = { params, query, body, version, request: req }
  return Object.defineProperty(input, 'gone', { get: () => leavingOf(req) }) as Input<Endpoint>
}

/** Asked for only where an answer may take long. */
function leavingOf({ res }: Request): AbortSignal {
  const leaving = new AbortController()
  if (res?.destroyed) leaving.abort()
  res?.once('close', () => void (res.writableFinished || leaving.abort()))
  return leaving.signal
}

function parse(schema: z.ZodType | undefined, value: unknown, place: string): unknown {
  if (!schema) return undefined
  const result = schema.safeParse(value ?? {})
  if (result.success) return result.data
  throw invalid(
    'platform.invalid',
    result.error.issues.slice(0, 100).map((issue) => ({
      pointer: `/${[...(place ? [place] : []), ...issue.path.map(String)].join('/')}`,
      reason: isUnsaid(issue) ? 'invalid.blank' : `invalid.${issue.code}`,
    })),
  )
}

/** A text that has to be there and shows nothing. */
const isUnsaid = (issue: z.core.$ZodIssue) =>
  issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1

function versionOf(req: Request): number {
  const tag = req.get('if-match')
  if (tag === undefined) throw new AppError('version_required', 'platform.version_required')
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(tag)
  if (!match) throw invalid('platform.version_unreadable')
  return Number(match[1])
}

function claimOf(endpoint: Endpoint, req: Request, input: Input<Endpoint>, ctx: Ctx): Claim | null {
  const key = req.get('idempotency-key')
  if (key === undefined || !takesKey(endpoint) || !isSignedIn(ctx.actor)) return null
  if (!keyForm.test(key)) throw invalid('platform.key_unreadable')
  const body = endpoint.body === 'file' ? Buffer.from(input.body as Uint8Array).toString('base64') : input.body
  const { personId, departmentId, roles } = ctx.actor
  // Whoever has other rights since asks another question: what was answered then is not told again.
  const rights = [departmentId, roles.toSorted()]
  return { personId, key, requestHash: hashOf(endpoint.path, input.params, input.query, body, rights), at: ctx.now() }
}

/** Twice at once: the second waits for the first at the key's row, then gets the first one's answer. */
async function once(route: Route, input: Input<Endpoint>, ctx: Ctx, claim: Claim): Promise<unknown> {
  const before = await answeredBefore(ctx.db, claim)
  if (before) return before.answer
  try {
    return await route.handle(input, { ...ctx, db: keeping(ctx.db, claim) as Db })
  } catch (error) {
    const twin = isKeyTwin(error) ? await answeredBefore(ctx.db, claim) : null
    if (!twin) throw error
    return twin.answer
  }
}

/** The response schema is the presenter: what it does not name does not leave. */
async function present(endpoint: Endpoint, res: Response, answer: unknown): Promise<void> {
  if (endpoint.response === 'nothing') return void res.status(204).end()
  if (endpoint.response === 'file') return sendFile(res, answer as FileAnswer)
  const body = endpoint.response.parse(answer) as { version?: unknown } | null
  if (typeof body?.version === 'number') res.setHeader('ETag', `"${body.version}"`)
  // Written by hand: `res.json` asks each time what no answer of ours needs (escaping, freshness, charset).
  res.statusCode = endpoint.method === 'post' ? 201 : 200
  res.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(body))
}

/** A stream that breaks off breaks the download: nobody takes half a file for the whole. */
async function sendFile(res: Response, { name, type, body }: FileAnswer): Promise<void> {
  res.attachment(name).type(type)
  if (body instanceof Readable) await pipeline(body, res).catch(unlessGone)
  else res.send(body)
}

/** Whoever leaves while a file is on its way is no fault. */
function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
}
