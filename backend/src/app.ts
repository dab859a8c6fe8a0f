import path from 'node:path'
import type { Db } from '@triaxe/db'
import type { Lang } from '@triaxe/shared-types'
import { langs } from '@triaxe/shared-types'
import express, { type Express, type Request, type RequestHandler, Router } from 'express'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { actorOf, signInLimits } from './modules/identity/index.ts'
import type { Actor, Ctx } from './platform/context.ts'
import { health } from './platform/health.ts'
import { mount } from './platform/mount.ts'
import { openApi } from './platform/openapi.ts'
import { pages } from './platform/pages.ts'
import { databaseAway, noSuchAddress, problems } from './platform/problem.ts'
import { named, ownOriginOnly, securityHeaders } from './platform/security.ts'
import { allRoutes } from './routes.ts'

export interface AppParts {
  db: Db
  pool: Pool
  log: Logger
  now: () => Date
  publicUrl: string | null
  trustProxy?: string | null
  metricsToken?: string | null
  /** False until the schema is present: then only /health/live answers, everything else asks to come back. */
  isReady?: () => boolean
}

declare module 'express-serve-static-core' {
  interface Request {
    actor: Actor
    lang: Lang | null
  }
}

export const version = '0.1.0'
const dist = path.resolve(import.meta.dirname, '../../frontend/dist')

export function createApp(parts: AppParts): Express {
  const { db, log, publicUrl } = parts
  const app = express()
  app
    .disable('x-powered-by')
    .disable('etag') // A hash of every answer; the only tag that anyone reads is the version.
    .set('query parser', 'simple')
    .set('trust proxy', parts.trustProxy ?? false)
  app.use(named, securityHeaders(publicUrl?.startsWith('https:') ?? false))
  app.use(whenReady(parts.isReady ?? (() => true)))
  app.use(health(db, parts.metricsToken ?? null))
  app.use('/api/v1', api(parts))
  app.use(pages(dist))
  app.use(noSuchAddress)
  app.use(problems(log))
  return app
}

function whenReady(isReady: () => boolean): RequestHandler {
  return (req, _res, next) => next(isReady() || req.path === '/health/live' ? undefined : databaseAway())
}

function api(parts: AppParts): Router {
  const { db, pool, log, now, publicUrl } = parts
  const routes = allRoutes(signInLimits(pool))
  const document = JSON.stringify(openApi(routes, version))
  const router = Router()
  if (log.isLevelEnabled('debug')) router.use(pinoHttp({ logger: log, genReqId: (req) => (req as Request).requestId }))
  router.use((_req, res, next) => next(void res.set('Cache-Control', 'no-store')))
  router.get('/openapi.json', (_req, res) => void res.type('json').send(document))
  router.use(ownOriginOnly(publicUrl), knownPerson(db, now))
  mount(router, routes, (req): Ctx => ({ db, actor: req.actor, lang: req.lang ?? acceptedLang(req), now, log }))
  return router
}

function knownPerson(db: Db, now: () => Date): RequestHandler {
  return async (req, _res, next) => {
    const { actor, lang } = await actorOf(db, req, now())
    Object.assign(req, { actor, lang })
    next()
  }
}

const acceptedLang = (req: Request): Lang => (req.acceptsLanguages([...langs]) || 'fr') as Lang
