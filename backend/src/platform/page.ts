import { z } from 'zod'
import { invalid } from './errors.ts'

interface Page<Row> {
  items: Row[]
  nextCursor: string | null
}

/** A list of any length, page by page as it is asked for; the first is read at once, so that a refusal still is one. */
export async function inPages<Row>(
  read: (cursor: string | undefined) => Promise<Page<Row>>,
): Promise<AsyncIterable<Row[]>> {
  const first = await read(undefined)
  return (async function* () {
    for (let page = first; ; page = await read(page.nextCursor)) {
      yield page.items
      if (page.nextCursor === null) return
    }
  })()
}

/** One row more than the page holds was asked for: where there is one, the cursor leads on from the last row shown. */
export function cutToPage<Row>(rows: Row[], limit: number, keysOf: (row: Row) => (string | number | null)[]) {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { shown, nextCursor: last === undefined ? null : toCursor(keysOf(last)) }
}

/** A sort key that is a text; PostgreSQL knows no zero sign. */
export const TextKey = z.string().regex(/^[^\0]*$/)

/** The sort keys that a cursor of ours holds; null at the beginning. */
export function placeAt<Keys extends unknown[]>(cursor: string | undefined, Keys: z.ZodType<Keys>, length: number) {
  const given = fromCursor(cursor, length)
  if (given === null) return null
  const keys = Keys.safeParse(given)
  if (!keys.success) throw invalid('platform.cursor_unknown')
  return keys.data
}

/** An opaque cursor holds the sort keys of the last row shown. */
export const toCursor = (keys: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url')

export function fromCursor(cursor: string | undefined, length: number): (string | number | null)[] | null {
  if (cursor === undefined) return null
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(keys) &&
      keys.length === length &&
      keys.every((key) => key === null || ['string', 'number'].includes(typeof key))
    )
      return keys as (string | number | null)[]
  } catch {
    // falls through: a cursor that does not parse is no cursor of ours
  }
  throw invalid('platform.cursor_unknown')
}
