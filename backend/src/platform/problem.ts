import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Logger } from 'pino'
import { AppError, asProblem, invalid, notFound, stale } from './errors.ts'

export function answerProblem(req: Request, res: Response, error: AppError): void {
  if (error.detail.retryAfterSeconds) res.set('Retry-After', String(error.detail.retryAfterSeconds))
  res.status(error.status).type('application/problem+json').json(asProblem(error, req.requestId))
}

/** The last door: refusals become problems, everything else a 500 that tells nothing, with the cause in the log. */
export function problems(log: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    if (res.headersSent) {
      log.error({ err: error, requestId: req.requestId }, 'an answer broke off')
      return void res.destroy()
    }
    const refusal = asRefusal(error)
    if (refusal.code === 'internal') log.error({ err: error, requestId: req.requestId }, 'request failed')
    answerProblem(req, res, refusal)
  }
}

export const noSuchAddress = (req: Request, res: Response) => answerProblem(req, res, notFound())

function asRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error
  const { code, type, status } = (error ?? {}) as { code?: string; type?: string; status?: number }
  if (type === 'entity.too.large') return new AppError('too_large', 'platform.too_large')
  if (
    type === 'entity.parse.failed' ||
    type === 'charset.unsupported' ||
    type === 'encoding.unsupported' ||
    status === 400
  )
    return new AppError('invalid', 'platform.not_readable')
  // A file of the application that is no longer there, after a new version was put in place; or one beyond its folder.
  if (status === 403 || status === 404) return notFound()
  if (status === 412) return stale()
  if (status === 416) return invalid('platform.not_readable')
  if (databaseIsAway(error, code)) return databaseAway()
  return ofConstraint(error, code)
}

export const databaseAway = () => new AppError('unavailable', 'platform.database_away', { retryAfterSeconds: 5 })

/** What PostgreSQL refuses although the code let it through: a constraint, a twin, a value it cannot hold. */
function ofConstraint(error: unknown, code?: string): AppError {
  const { constraint } = (error ?? {}) as { constraint?: string }
  if (code === '23505')
    return new AppError('conflict', constraint ? `database.${constraint}` : 'platform.exists_already')
  if (code === '23514' || code === '23503')
    return new AppError('rule_broken', constraint ? `database.${constraint}` : 'platform.rule_broken')
  if (code === '22P05' || code === '22021') return new AppError('invalid', 'platform.text_not_storable')
  if (code && unreadableCodes.includes(code)) return invalid('platform.not_readable')
  if (code === '40P01' || code === '40001' || code === '55P03')
    return new AppError('conflict', 'platform.at_the_same_time', { retryAfterSeconds: 1 })
  return new AppError('internal', 'platform.internal')
}

/** No identifier, half a character in a JSON document, a number or a day out of range. */
const unreadableCodes = ['22P02', '22003', '22007', '22008']

const awayCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
  '53300',
]

export function databaseIsAway(error: unknown, code = (error as { code?: string } | null)?.code): boolean {
  if (code && awayCodes.includes(code)) return true
  if (error instanceof AggregateError) return error.errors.some((inner) => databaseIsAway(inner))
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    )
  )
}
