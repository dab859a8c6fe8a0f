import type { Problem as ProblemBody } from '@triaxe/shared-types/errors'
import i18next from 'i18next'
import { loadTextsOf } from './i18n.ts'

type Code = ProblemBody['code'] | 'offline'

/** A refusal of the server (RFC 9457), or no answer at all: what every failed `call` throws. */
export class Problem extends Error {
  readonly status: number
  readonly code: Code
  readonly reason: string
  readonly values: Record<string, string | number>
  /** Which fields are meant, as JSON pointers. */
  readonly pointers: { pointer: string; reason: string }[]

  constructor(body: Partial<Omit<ProblemBody, 'code'>> & { status: number; code: Code }) {
    super(`${body.code}: ${body.reason ?? ''}`)
    this.name = 'Problem'
    this.status = body.status
    this.code = body.code
    this.reason = body.reason ?? ''
    this.values = body.values ?? {}
    this.pointers = body.pointers ?? []
  }
}

/** Somebody else has changed it since it was read: what the server says, said here where it is known already. */
export const stale = () => new Problem({ status: 412, code: 'stale', reason: 'platform.changed_meanwhile' })
export const isStale = (error: unknown) => error instanceof Problem && error.code === 'stale'

export const offline = () => new Problem({ status: 0, code: 'offline' })

const isProblemBody = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'code' in body

/** Also when something between us and the server answers with a page of its own. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null)
  if (isProblemBody(body)) return problemWithTexts(body)
  return new Problem({ status: response.status, code: response.status >= 502 ? 'unavailable' : 'internal' })
}

/** A reason may belong to a noun whose texts no part of the screen has needed so far; without them the code speaks. */
async function problemWithTexts(body: ProblemBody): Promise<Problem> {
  const reasons = [body.reason, ...(body.pointers ?? []).map(({ reason }) => reason)]
  const nouns = new Set(reasons.flatMap((reason) => reason?.split('.')[0] ?? []))
  await Promise.all([...nouns].map((noun) => loadTextsOf(noun).catch(() => undefined)))
  return new Problem(body)
}

/** `scoring.not_open_to_you` is written as `reasonNotOpenToYou` in the texts of scoring. */
function textOfReason(reason: string, values: Problem['values']): string | null {
  const [noun = '', rest = ''] = reason.split('.')
  const key = `${noun}:reason${rest.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}`
  return i18next.exists(key) ? String(i18next.t(key as 'problem:code_internal', values)) : null
}

/** What the server refused, in the language of the person. */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) return i18next.t('problem:code_internal')
  return textOfReason(error.reason, error.values) ?? i18next.t(`problem:code_${error.code}`)
}

/** The refusals by field: `/body/title` and `/title` both speak of `title`. */
export function fieldProblems(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {}
  const name = (pointer: string) => pointer.replace(/^\/(body\/)?/, '').replaceAll('/', '.')
  return Object.fromEntries(
    error.pointers.map(({ pointer, reason }) => [
      name(pointer),
      textOfReason(reason, error.values) ?? problemText(error),
    ]),
  )
}
