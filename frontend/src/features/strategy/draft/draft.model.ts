import type { DraftContent, Framework } from '@triaxe/shared-types/strategy'
import { highestPoints } from '@triaxe/shared-types/strategy.rules'

export type DraftAxis = DraftContent['axes'][number]
export type DraftCriterion = DraftAxis['criteria'][number]

export function newCriterion(): DraftCriterion {
  const id = newId()
  const anchors = Array.from({ length: highestPoints + 1 }, () => ({}))
  return { id, lineage: id, name: {}, description: {}, weightBp: 0, anchors }
}

/** Also where the browser gives no `randomUUID`: on a plain address of the house. */
function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
  const marked = bytes.map((byte, place) => (place === 6 ? (byte & 15) | 64 : place === 8 ? (byte & 63) | 128 : byte))
  const hex = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The criteria in force that this content does not continue. */
export function dropped(content: DraftContent, base: Framework) {
  const continued = new Set(content.axes.flatMap(({ criteria }) => criteria.map(({ lineage }) => lineage)))
  return base.axes.flatMap(({ criteria }) => criteria).filter(({ lineage }) => !continued.has(lineage))
}

export const replaced = <T>(list: readonly T[], place: number, item: T): T[] =>
  list.map((one, at) => (at === place ? item : one))
