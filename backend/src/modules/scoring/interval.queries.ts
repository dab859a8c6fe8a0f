import type { Interval } from '@triaxe/shared-types'
import { type RawBuilder, sql } from 'kysely'

/** What was given by hand with the points of a row; null where nothing was. */
export const intervalGiven = (table: 'score' | 'consensus'): RawBuilder<Interval | null> =>
  sql`case when ${sql.ref(`${table}.low`)} is not null
    then json_build_object('low', ${sql.ref(`${table}.low`)}, 'high', ${sql.ref(`${table}.high`)}) end`

/** The two columns of an interval. */
export const asColumns = <T extends { interval: Interval | null }>({ interval, ...score }: T) => ({
  ...score,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
})

const farthest = (end: 'low' | 'high') => {
  const [most, own] = [sql.raw(end === 'low' ? 'least' : 'greatest'), sql.ref(`consensus.${end}`)]
  const [all, given] = [sql.raw(end === 'low' ? 'min' : 'max'), sql.ref(`one.${end}`)]
  return sql<number>`coalesce(${own}, ${most}(consensus.points, (
    select ${all}(${most}(one.points, ${given}))
    from score one join assessment sheet on sheet.evaluation_id = one.evaluation_id and sheet.person_id = one.person_id
    where one.evaluation_id = consensus.evaluation_id and one.criterion_id = consensus.criterion_id
      and sheet.submitted_at is not null)))::int4`
}

/** The rule `agreedInterval` in SQL, of a row of `consensus`. */
export const agreedLow = farthest('low')
export const agreedHigh = farthest('high')
