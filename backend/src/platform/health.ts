import type { Db } from '@triaxe/db'
import { Router } from 'express'
import { sql } from 'kysely'
import client from 'prom-client'

/** Alive: the process answers. Ready: the database does too. Metrics: for whoever watches. */
export function health(db: Db): Router {
  const registry = new client.Registry()
  client.collectDefaultMetrics({ register: registry })
  const router = Router()
  router.get('/health/live', (_req, res) => void res.json({ status: 'live' }))
  router.get('/health/ready', async (_req, res) => {
    const ready = await answers(db)
    if (!ready) res.set('Retry-After', '5')
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'waiting for the database' })
  })
  router.get('/metrics', async (_req, res) => void res.type(registry.contentType).send(await registry.metrics()))
  return router
}

async function answers(db: Db): Promise<boolean> {
  try {
    await db.selectNoFrom(sql`1`.as('one')).execute()
    return true
  } catch {
    return false
  }
}
