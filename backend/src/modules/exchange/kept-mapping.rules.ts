import type { Mapping } from '@triaxe/shared-types'
import { headerWords } from './header.rules.ts'

/** The headers of a file as one text to find it by. */
export const headerSignature = (headers: readonly string[]) => headers.map(headerWords).join('|')

const enoughAlike = 0.7

/** Next year's list has renamed a column or two: the mapping that knows most of its headers still helps. */
export function nearest(headers: readonly string[], mappings: readonly Mapping[]): Mapping | null {
  const words = new Set(headers.map(headerWords))
  const scored = mappings.map((mapping) => ({
    mapping,
    alike: overlap(words, new Set(mapping.columns.map(({ header }) => headerWords(header)))),
  }))
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, one) => (most && most.alike >= one.alike ? most : one),
    null,
  )
  return best && best.alike >= enoughAlike ? best.mapping : null
}

function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, a.size, b.size)
}
