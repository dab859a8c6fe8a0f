import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import express, { Router } from 'express'

/** The browser application: hashed files for ever, the page itself fresh with its nonce at every answer. */
export function pages(dist: string): Router {
  const router = Router()
  const index = path.join(dist, 'index.html')
  const html = existsSync(index) ? readFileSync(index, 'utf8') : null
  router.use(
    '/assets',
    express.static(path.join(dist, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  )
  router.use(express.static(dist, { index: false, maxAge: '1h' }))
  router.get(/^\/(?!api\/|health\/|metrics$).*/, (req, res, next) => {
    if (html === null || !req.accepts('html')) return next()
    res.set('Cache-Control', 'no-store').type('html').send(html.replaceAll('__NONCE__', req.nonce))
  })
  return router
}
