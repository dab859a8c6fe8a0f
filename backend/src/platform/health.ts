import { createHash, timingSafeEqual } from 'node:crypto'
import type { Db } from '@triaxe/db'
import { type RequestHandler, Router } from 'express'
import { sql } from 'kysely'
import client from 'prom-client'
import { unauthenticated } from './errors.ts'

/** Alive: the process answers. Ready: the database does too. Metrics: for whoever watches and has the token. */
export function health(db: Db, metricsToken: string | null): Router {
  const registry = new client.Registry()
  client.collectDefaultMetrics({ register: registry })
  const router = Router()
  router.get('/health/live', (_req, res) => void res.json({ status: 'live' }))
  router.get('/health/ready', async (_req, res) => {
    const ready = await answers(db)
    if (!ready) res.set('Retry-After', '5')
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'waiting for the database' })
  })
  if (metricsToken !== null)
    router.get('/metrics', bearerOf(metricsToken), async (_req, res) => {
      res.type(registry.contentType).send(await registry.metrics())
    })
  return router
}

function bearerOf(token: string): RequestHandler {
  const hashOf = (text: string) => createHash('sha256').update(text).digest()
  const expected = hashOf(`Bearer ${token}`)
  return (req, res, next) => {
    if (timingSafeEqual(hashOf(req.get('authorization') ?? ''), expected)) return next()
    res.set('WWW-Authenticate', 'Bearer')
    next(unauthenticated())
  }
}

async function answers(db: Db): Promise<boolean> {
  try {
    await db.selectNoFrom(sql`1`.as('one')).execute()
    return true
  } catch {
    return false
  }
}
