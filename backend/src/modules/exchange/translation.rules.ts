import type { Mapping, NewDepartment } from '@triaxe/shared-types'
import { countedTexts } from './column.rules.ts'
import { limits } from './limits.rules.ts'
import { type AxisNames, axisOf, natureOf, stateOf } from './state.rules.ts'
import { plainText } from './word.rules.ts'

export interface KnownDepartment {
  id: string
  code: string
  /** In every language. */
  names: string[]
}

/** Keeps what was decided before and proposes for the values that are new. */
function entries<E extends { value: string }>(
  texts: string[],
  kept: E[] | undefined,
  proposed: (value: string) => E,
): E[] {
  const before = new Map((kept ?? []).map((entry) => [plainText(entry.value), entry]))
  const seen = new Set<string>()
  const fresh = countedTexts(texts.filter(({ length }) => length <= limits.valueCharacters)).flatMap(({ value }) => {
    const plain = plainText(value)
    if (seen.has(plain)) return []
    seen.add(plain)
    return [before.get(plain) ?? proposed(value)]
  })
  return [...fresh, ...(kept ?? []).filter(({ value }) => !seen.has(plainText(value)))]
}

export const stateEntries = (texts: string[], kept?: Mapping['states']): Mapping['states'] =>
  entries(texts, kept, (value) => ({ value, ...(stateOf(value) ?? { state: null, phase: null }) })).slice(0, 500)

export const natureEntries = (texts: string[], kept?: Mapping['natures']): Mapping['natures'] =>
  entries(texts, kept, (value) => ({ value, nature: natureOf(value) })).slice(0, 500)

export const axisEntries = (texts: string[], axes: readonly AxisNames[], kept?: Mapping['axes']): Mapping['axes'] =>
  entries(texts, kept, (value) => ({ value, axis: axisOf(value, axes) })).slice(0, 500)

/** A name that is known is assigned; any other becomes a department of its own, with a short code that is free. */
export function departmentsFor(
  texts: string[],
  known: KnownDepartment[],
  kept?: Mapping['departments'],
): Mapping['departments'] {
  const codes = new Set(known.map(({ code }) => plainText(code)))
  for (const { create } of kept ?? []) if (create) codes.add(plainText(create.code))
  const stillThere = (kept ?? []).filter(
    ({ departmentId }) => !departmentId || known.some(({ id }) => id === departmentId),
  )
  return entries(texts, stillThere, (value) => {
    const found = sameDepartment(value, known)
    if (found) return { value, departmentId: found.id, create: null }
    const create: NewDepartment = {
      code: freeCode(value, codes),
      name: shortened(value.replace(/\s+/g, ' ').trim(), 200),
    }
    return { value, departmentId: null, create }
  }).slice(0, 1000)
}

const sameDepartment = (value: string, known: KnownDepartment[]) => {
  const plain = plainText(value)
  return known.find(({ code, names }) => plainText(code) === plain || names.some((name) => plainText(name) === plain))
}

const shortened = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`)
const littleWords = /^(de|des|du|d|la|le|les|l|et|a|au|aux|en|der|die|das|des|fur|und|von|of|the|and|for|to)$/

/** `MOD` stays; `Ministère de la Justice` becomes `MJ`, or `MJ2` when that is taken. */
function freeCode(name: string, taken: Set<string>): string {
  const trimmed = name.replace(/\s+/g, ' ').trim()
  const words = plainText(trimmed)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !littleWords.test(word))
  const initials = words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
    .slice(0, 12)
  const base =
    trimmed.length <= 12 && !trimmed.includes(' ')
      ? trimmed
      : initials.length >= 2
        ? initials
        : trimmed.slice(0, 12).trim()
  let code = base === '' ? 'D' : base
  for (let number = 2; taken.has(plainText(code)); number++) code = `${base.slice(0, 16)}${number}`
  taken.add(plainText(code))
  return code
}
