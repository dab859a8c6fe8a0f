import type { RegisterOrder } from '@triaxe/shared-types'
import { invalid } from '../../platform/errors.ts'
import { fromCursor, toCursor } from '../../platform/page.ts'
import type { Order, Place } from './register-order.queries.ts'

/** Where a page begins: behind this row, read forwards or backwards. */
export interface Start {
  way: 'next' | 'previous'
  /** How many rows stand before the page. */
  before: number
  /** Nothing held the very words, so the list shows what looks like them. */
  alike: boolean
  at: Place
}

const readable: Record<Order['type'], RegExp> = {
  text: /^[^\0]{0,1000}$/s,
  int8: /^-?\d{1,15}$/,
  numeric: /^-?\d{1,12}(\.\d{1,2})?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/,
}
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
const isReadable = (key: string, type: Order['type']) =>
  readable[type].test(key) && (!['date', 'timestamptz'].includes(type) || isDay(key.slice(0, 10)))

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

export const cursorOf = (ordered: RegisterOrder, { way, before, alike, at }: Start): string =>
  toCursor([ordered, way, before, Number(alike), at.key, at.id])

/** Only a cursor that this order has given leads on. */
export function startOf(cursor: string | undefined, ordered: RegisterOrder, order: Order): Start | null {
  const parts = fromCursor(cursor, 6)
  if (parts === null) return null
  const [of, way, before, alike, key, id] = parts
  const isOurs =
    of === ordered &&
    (way === 'next' || way === 'previous') &&
    typeof before === 'number' &&
    Number.isSafeInteger(before) &&
    (key === null ? order.nullable === true : typeof key === 'string' && isReadable(key, order.type)) &&
    typeof id === 'string' &&
    uuid.test(id)
  if (!isOurs) throw invalid('platform.cursor_unknown')
  return { way, before, alike: alike === 1, at: { key: key ?? null, id } } as Start
}
