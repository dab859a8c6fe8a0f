import { statusOf } from '@triaxe/shared-types/errors.rules'
import type { Problem, ProblemCode } from '@triaxe/shared-types'

export interface Pointer {
  pointer: string
  reason: string
}

export interface Detail {
  pointers?: Pointer[]
  values?: Record<string, string | number>
  retryAfterSeconds?: number
}

/** A refusal with a code from the closed list and a reason key; thrown, never returned. */
export class AppError extends Error {
  readonly code: ProblemCode
  readonly reason: string
  readonly detail: Detail

  constructor(code: ProblemCode, reason: string, detail: Detail = {}) {
    super(`${code}: ${reason}`)
    this.code = code
    this.reason = reason
    this.detail = detail
  }

  get status(): number {
    return statusOf[this.code]
  }
}

export const unauthenticated = (reason = 'platform.sign_in_first') => new AppError('unauthenticated', reason)
export const forbidden = (reason: string) => new AppError('forbidden', reason)
export const notFound = (reason = 'platform.not_found') => new AppError('not_found', reason)
export const invalid = (reason: string, pointers?: Pointer[]) => new AppError('invalid', reason, { pointers })
export const stale = (reason = 'platform.changed_meanwhile') => new AppError('stale', reason)
export const conflict = (reason: string) => new AppError('conflict', reason)

/** 422: the request is well formed, a rule of the trade refuses it. `fields` are JSON pointers or field names. */
export const ruleBroken = (reason: string, fields: string[] = [], values?: Detail['values']) =>
  new AppError('rule_broken', reason, {
    pointers: fields.map((field) => ({ pointer: field.startsWith('/') ? field : `/${field}`, reason })),
    values,
  })

/** The third door: the policy has decided, this refuses. */
export function allow(decided: boolean, reason: string): void {
  if (!decided) throw forbidden(reason)
}

/** The row that was found, or 404: what one may not see does not exist. */
export function found<T>(row: T | undefined, reason?: string): T {
  if (row === undefined) throw notFound(reason)
  return row
}

/** 412 when somebody has changed what the caller read. */
export function unchanged(row: { version: number }, version: number): void {
  if (row.version !== version) throw stale()
}

export function asProblem(error: AppError, requestId?: string): Problem {
  const { pointers, values } = error.detail
  return {
    type: 'about:blank',
    title: error.code,
    status: error.status,
    code: error.code,
    reason: error.reason,
    ...(pointers && pointers.length > 0 ? { pointers } : {}),
    ...(values ? { values } : {}),
    ...(requestId ? { requestId } : {}),
  }
}
