import type { Lang, RegisterOrder } from '@triaxe/shared-types'
import type { registerSorts } from '@triaxe/shared-types/portfolio.rules'
import { projectStates } from '@triaxe/shared-types/projects.rules'
import { type RawBuilder, sql } from 'kysely'
import { creditSharesBp, nextDays, slips, values } from './project-facts.queries.ts'

type RegisterSort = (typeof registerSorts)[number]
type KeyType = 'text' | 'int8' | 'numeric' | 'date' | 'timestamptz'

interface Key {
  key: RawBuilder<unknown>
  /** A key in a cursor is a text; this is what it is read as. */
  type: KeyType
  /** Unknown ones stand last, upwards and downwards alike. */
  nullable?: true
  /** Where the key of every project comes from, as rows of `id` and `key`. */
  keys?: { of: RawBuilder<unknown>; by: 'id' | 'leadDepartmentId' }
}

export interface Order extends Key {
  descending: boolean
  nullsFirst: boolean
}

const asPeopleSort = (text: RawBuilder<unknown>) => sql`${text} collate "und-x-icu"`

/** The text in the wanted language, else the first that is there; written as the indexes of the register have it. */
const inLanguage = (column: 'project.title' | 'department.name', lang: Lang): RawBuilder<string> => {
  const of = (code: Lang) => sql`nullif(${sql.ref(column)} ->> ${sql.lit(code)}, '')`
  const others = (['fr', 'de', 'en'] as const).filter((code) => code !== lang)
  return sql`coalesce(${sql.join([lang, ...others].map(of))}, '')`
}

const departmentNames = (lang: Lang) =>
  sql`(select id, ${asPeopleSort(inLanguage('department.name', lang))} as key from department)`

const placeOfState = sql`array_position(${sql.lit(`{${projectStates.join(',')}}`)}::text[], project.state)`
const joined = sql`sorted.key`

const keys: Record<RegisterSort, (lang: Lang, today: string) => Key> = {
  code: () => ({ key: sql`project.code`, type: 'text' }),
  title: (lang) => ({ key: asPeopleSort(inLanguage('project.title', lang)), type: 'text' }),
  department: (lang) => ({ key: joined, keys: { of: departmentNames(lang), by: 'leadDepartmentId' }, type: 'text' }),
  state: () => ({ key: placeOfState, type: 'int8' }),
  value: () => ({ key: joined, keys: { of: values, by: 'id' }, type: 'int8', nullable: true }),
  cost: () => ({ key: sql`project.estimated_cost`, type: 'numeric', nullable: true }),
  creditShare: () => ({ key: joined, keys: { of: creditSharesBp, by: 'id' }, type: 'int8', nullable: true }),
  nextMilestone: () => ({ key: joined, keys: { of: nextDays, by: 'id' }, type: 'date', nullable: true }),
  slip: (_lang, today) => ({ key: joined, keys: { of: slips(today), by: 'id' }, type: 'int8', nullable: true }),
  updated: () => ({ key: sql`project.updated_at`, type: 'timestamptz' }),
}

export function orderOf(ordered: RegisterOrder, lang: Lang, today: string): Order {
  const descending = ordered.startsWith('-')
  const sort = (descending ? ordered.slice(1) : ordered) as RegisterSort
  return { ...keys[sort](lang, today), descending, nullsFirst: false }
}

/** The same order from its other end, for the page before. */
export const turned = (order: Order): Order => ({
  ...order,
  descending: !order.descending,
  nullsFirst: !order.nullsFirst,
})

export function orderBy({ key, nullable, descending, nullsFirst }: Order): RawBuilder<unknown> {
  const way = sql.raw(descending ? 'desc' : 'asc')
  // Without this an index on a column that is never null would not be used.
  const unknown = sql.raw(nullable ? (nullsFirst ? ' nulls first' : ' nulls last') : '')
  return sql`${key} ${way}${unknown}, project.id ${way}`
}

export interface Place {
  key: string | null
  id: string
}

/** What comes after a row, in this order. */
export function isAfter({ key, type, nullable, descending, nullsFirst }: Order, at: Place): RawBuilder<boolean> {
  const way = sql.raw(descending ? '<' : '>')
  const known = sql`${at.key}::${sql.raw(type)}`
  if (!nullable) return sql`(${key}, project.id) ${way} (${known}, ${at.id}::uuid)`
  const behind = sql`project.id ${way} ${at.id}::uuid`
  if (at.key === null) return nullsFirst ? sql`(${key} is not null or ${behind})` : sql`(${key} is null and ${behind})`
  const among = sql`${key} ${way} ${known} or (${key} = ${known} and ${behind})`
  return nullsFirst ? sql`(${among})` : sql`(${among} or ${key} is null)`
}
