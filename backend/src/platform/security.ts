import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler } from 'express'
import helmet from 'helmet'
import { forbidden } from './errors.ts'

declare module 'express-serve-static-core' {
  interface Request {
    requestId: string
    nonce: string
  }
}

export const named: RequestHandler = (req, _res, next) => {
  req.requestId = randomUUID()
  req.nonce = randomUUID()
  next()
}

const nonceOf = (req: IncomingMessage) => `'nonce-${(req as Request).nonce}'`

/** Nothing inline, nothing from elsewhere; on every answer, refusals and files included. */
export function securityHeaders(https: boolean): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonceOf],
        styleSrc: ["'self'", nonceOf],
        styleSrcAttr: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  })
  return (req, res, next) => {
    res.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()')
    headers(req, res, next)
  }
}

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

/** A write comes from our own pages: same origin by the browser's word, or no browser at all. */
export function ownOriginOnly(publicUrl: string | null): RequestHandler {
  return (req, _res, next) => {
    if (safeMethods.includes(req.method)) return next()
    const site = req.get('sec-fetch-site')
    const origin = req.get('origin')
    const own =
      origin === undefined ||
      origin === (publicUrl ? new URL(publicUrl).origin : `${req.protocol}://${req.get('host')}`)
    const near = site === undefined || site === 'same-origin' || site === 'none'
    next(own && near ? undefined : forbidden('platform.foreign_origin'))
  }
}
